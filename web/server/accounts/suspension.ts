import { recordEvents } from '../events/record.js';
import type { Actor } from '../events/event.js';
import type { Database } from '../context.js';
import { inAccount, type AccountTransaction } from './transaction.js';

/**
 * Resets all counts, after a code was accepted or by an operator.
 *
 * @returns whether a share was used up
 */
export async function clearFailures(
  transaction: AccountTransaction,
  by: Actor,
): Promise<boolean> {
  const cleared = await transaction.query<{ closed: boolean }>(
    `delete from backup_codes.shares where account = $1
     returning closed_at is not null as closed`,
    [transaction.account],
  );
  const wasSuspended = cleared.some(({ closed }) => closed);
  if (wasSuspended) await recordEvents(transaction, [{ kind: 'lifted', by }]);
  return wasSuspended;
}

/** Lifts a suspension. Returns whether there was one. */
export async function liftSuspension(
  context: Database,
  account: string,
): Promise<boolean> {
  return inAccount(context, account, (transaction) =>
    clearFailures(transaction, 'operator'),
  );
}
