import type { AccountTransaction } from '../accounts/transaction.js';
import type { Happening } from './event.js';

/**
 * Stores events in the same transaction as the change, and marks them for delivery.
 * Either everything is committed or nothing.
 */
export async function recordEvents(
  { query, account, now }: Pick<AccountTransaction, 'query' | 'account' | 'now'>,
  happenings: readonly Happening[],
): Promise<void> {
  const columns = happenings.map((happening) => {
    const { kind, set, ...data } = { set: null, ...happening };
    return { kind, set, data: JSON.stringify(data) };
  });
  await query(
    `with written as (
       insert into backup_codes.events (account, kind, set_id, at, data)
       select $1, kind, set_id, $2, data::jsonb
       from unnest($3::text[], $4::text[], $5::text[])
         with ordinality as happened (kind, set_id, data, place)
       order by place
       returning account, id
     )
     insert into backup_codes.deliveries (account, event_id, due_at)
     select account, id, $2 from written`,
    [
      account,
      now,
      columns.map(({ kind }) => kind),
      columns.map(({ set }) => set),
      columns.map(({ data }) => data),
    ],
  );
}
