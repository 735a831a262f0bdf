import type { AccountTransaction } from '../accounts/transaction.js';
import type { Actor, Happening } from '../events/event.js';
import type { SetRow } from './set-row.js';

/** Dead sets of an account that are kept: a status has room for them and all others. */
const DEAD_SETS_KEPT = 30;

/** Revokes an active set and says what happened. */
export async function retire(
  { query, account, now }: AccountTransaction,
  { set_id: set, label }: Pick<SetRow, 'set_id' | 'label'>,
  reason: 'replaced' | 'withdrawn',
  by: Actor,
): Promise<Happening> {
  await query(
    `update backup_codes.sets set state = 'revoked', retired_at = $3, reason = $4
     where account = $1 and set_id = $2`,
    [account, set, now, reason],
  );
  await query(
    `delete from backup_codes.sets
     where account = $1 and set_id in (
       select set_id from backup_codes.sets where account = $1 and retired_at is not null
       order by retired_at desc, set_id offset $2)`,
    [account, DEAD_SETS_KEPT],
  );
  return { kind: 'revoked', set, label, reason, by, was: 'active' };
}
