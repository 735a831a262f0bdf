import type { Query } from '../store/store.js';
import type { SetRow } from './set-row.js';

/** A set that was active once and is dead. */
export type RetiredRow = SetRow & {
  retired_at: Date;
  reason: NonNullable<SetRow['reason']>;
};

/** The sets of an account that were retired last, after `since`; the newest first. */
export async function retiredSets(
  query: Query,
  account: string,
  since: Date,
  limit: number,
): Promise<RetiredRow[]> {
  return query.query<RetiredRow>(
    `select * from backup_codes.sets
     where account = $1 and retired_at > $2 and confirmed_at is not null
     order by retired_at desc, set_id limit $3`,
    [account, since, limit],
  );
}
