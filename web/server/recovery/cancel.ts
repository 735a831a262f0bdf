import type { AccountTransaction } from '../accounts/transaction.js';
import type { Doer } from '../events/doer.js';
import type { Stopper } from '../events/recovery-event.js';
import { recordEvents } from '../events/record.js';
import { daysFrom } from '../time.js';

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

/**
 * Leaves the account to operators, because somebody else has recovered it. After `freezeDays`
 * it is too late for that. It is also if an operator has looked at that recovery and has
 * unlocked the account, or a thief with an old link could freeze it again and again.
 *
 * @param recovered when the recovery ended
 * @returns whether the account is frozen now
 */
export async function freeze(
  transaction: AccountTransaction,
  { recovered, freezeDays }: { recovered: Date; freezeDays: number },
  stopped: StoppedBy,
): Promise<boolean> {
  const { query, account, now, isFrozen } = transaction;
  if (isFrozen) return true;
  if (daysFrom(recovered, freezeDays) <= now) return false;
  const frozen = await query(
    `update backup_codes.accounts set frozen_at = $2::timestamptz
     where account = $1::text and (settled_at is null or settled_at < $3::timestamptz)
     returning account`,
    [account, now, recovered],
  );
  if (frozen.length === 0) return false;
  await recordEvents(transaction, [{ kind: 'recovery_frozen', ...stopped }]);
  return true;
}
