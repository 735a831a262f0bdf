import type { AccountTransaction } from '../accounts/transaction.js';
import type { SetRow } from './set-row.js';

/** Enough to name the sheet that somebody tries to sign in with. */
const KEPT = 3;

/**
 * Remembers sets that end without ever having been active, so that a sign-in can say why
 * their codes don't work. Only the last ones of an account stay, with their ID and date.
 */
export async function rememberNeverTurnedOn(
  { query, account, now }: AccountTransaction,
  sets: readonly Pick<SetRow, 'set_id' | 'created'>[],
): Promise<void> {
  await query(
    `insert into backup_codes.never_turned_on (account, set_id, created, gone_at)
     select $1::text, set_id, created, $4::timestamptz
     from unnest($2::text[], $3::text[]) as gone (set_id, created)
     on conflict (account, set_id) do update set gone_at = excluded.gone_at`,
    [account, sets.map((set) => set.set_id), sets.map((set) => set.created), now],
  );
  await query(
    `delete from backup_codes.never_turned_on
     where account = $1::text and set_id in (
       select set_id from backup_codes.never_turned_on
       where account = $1::text
       order by gone_at desc, set_id offset $2::integer)`,
    [account, KEPT],
  );
}
