import type { AccountTransaction } from '../accounts/transaction.js';
import type { Doer } from '../events/doer.js';
import type { Stopper } from '../events/recovery-event.js';
import { recordEvents } from '../events/record.js';

/** Who stops a recovery, and by what. */
export interface StoppedBy extends Doer {
  how: Stopper;
  /** The ID of the address whose link was used. */
  address?: string;
}

/** Ends the recovery that is under way. Returns whether there was one. */
export async function cancelOpen(
  { query, account, now }: AccountTransaction,
  stopped: StoppedBy,
): Promise<boolean> {
  const [row] = await query<{ cancelled: boolean }>(
    `select backup_codes.cancel_recovery(
       $1::text, $2::jsonb, $3::timestamptz) as cancelled`,
    [account, JSON.stringify(stopped), now],
  );
  return row?.cancelled === true;
}

/** Ends requests that no address has approved. Nobody is told of them. */
export async function expireRequested({
  query,
  account,
  now,
}: AccountTransaction): Promise<void> {
  await query(
    `update backup_codes.recoveries
     set state = 'expired', ended_at = $2::timestamptz, due_at = null
     where account = $1::text and state = 'requested'`,
    [account, now],
  );
}

/** Leaves the account to operators, because somebody else has recovered it. */
export async function freeze(
  transaction: AccountTransaction,
  stopped: StoppedBy,
): Promise<void> {
  if (transaction.isFrozen) return;
  const { query, account, now } = transaction;
  await query(
    `update backup_codes.accounts set frozen_at = $2::timestamptz
     where account = $1::text`,
    [account, now],
  );
  await recordEvents(transaction, [{ kind: 'recovery_frozen', ...stopped }]);
}
