import { recordEvents } from '../events/record.js';
import type { Actor } from '../events/event.js';
import type { Database } from '../context.js';
import { inAccount, type AccountTransaction } from './transaction.js';

/**
 * All counts begin again: a code was accepted, or an operator says so.
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

/** Takes codes again, if they were suspended; gives whether they were. */
export async function liftSuspension(
  context: Database,
  account: string,
): Promise<boolean> {
  return inAccount(context, account, (transaction) =>
    clearFailures(transaction, 'operator'),
  );
}
