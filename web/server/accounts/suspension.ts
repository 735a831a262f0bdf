import type { Actor } from '../events/event.js';
import type { Database } from '../context.js';
import { inAccount, type AccountTransaction } from './transaction.js';

/**
 * Resets all counts, after a code was accepted or by an operator.
 *
 * @returns whether a share was used up
 */
export async function clearFailures(
  { query, account, now }: AccountTransaction,
  by: Actor,
): Promise<boolean> {
  const [cleared] = await query<{ suspended: boolean }>(
    `select backup_codes.clear_failures(
       $1::text, $2::text, $3::timestamptz) as suspended`,
    [account, by, now],
  );
  return cleared?.suspended === true;
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
