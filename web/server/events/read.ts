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

/** One event. `undefined` if the account has no such event. */
export async function eventOf(
  query: Query,
  { account, id }: Pick<BackupCodesEvent, 'account' | 'id'>,
): Promise<BackupCodesEvent | undefined> {
  const [row] = await query.query<EventRow>(
    `select ${COLUMNS} from backup_codes.events
     where account = $1::text and events.id = $2::bigint`,
    [account, id],
  );
  return row && toEvent(row);
}

/** The events of the same transaction, the oldest first. */
export async function eventsOfAct(
  query: Query,
  { account, id }: Pick<BackupCodesEvent, 'account' | 'id'>,
): Promise<BackupCodesEvent[]> {
  // All of a transaction have its moment, and the next one waits for the account's row.
  const rows = await query.query<EventRow>(
    `select ${COLUMNS} from backup_codes.events
     where account = $1::text and at = (
       select one.at from backup_codes.events one
       where one.account = $1::text and one.id = $2::bigint)
     order by events.id`,
    [account, id],
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
