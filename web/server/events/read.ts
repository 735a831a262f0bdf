import type { Query } from '../store/store.js';
import { writeTime } from '../time.js';
import type { BackupCodesEvent, Happening } from './event.js';

/** A row of `backup_codes.events`. */
export interface EventRow {
  account: string;
  id: string;
  kind: string;
  set_id: string | null;
  at: Date;
  data: object;
}

// The ID is text in the answer because a bigint is not a JavaScript number. Sorting uses
// the number.
const COLUMNS = 'account, id::text as id, kind, set_id, at, data';

/** The latest events of an account, newest first. */
export async function latestEvents(
  query: Query,
  account: string,
  limit: number,
): Promise<BackupCodesEvent[]> {
  const rows = await query.query<EventRow>(
    `select ${COLUMNS} from backup_codes.events where account = $1::text
     order by events.id desc limit $2::integer`,
    [account, limit],
  );
  return rows.map(toEvent);
}

export function toEvent({
  account,
  id,
  kind,
  set_id: set,
  at,
  data,
}: EventRow): BackupCodesEvent {
  // Only recordEvents writes rows, and the table checks their kinds.
  const happening = { kind, ...(set === null ? {} : { set }), ...data } as Happening;
  return { ...happening, id, account, at: writeTime(at) };
}
