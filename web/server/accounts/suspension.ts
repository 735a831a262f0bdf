import { operatorNamed, type Doer } from '../events/doer.js';
import type { Database } from '../context.js';
import { inAccount, type AccountTransaction } from './transaction.js';

/**
 * Resets all counts, after a code was accepted or by an operator.
 *
 * @returns whether a share was used up
 */
export async function clearFailures(
  { query, account, now }: AccountTransaction,
  doer: Doer,
): Promise<boolean> {
  const [cleared] = await query<{ suspended: boolean }>(
    `select backup_codes.clear_failures_by(
       $1::text, $2::jsonb, $3::timestamptz) as suspended`,
    [account, JSON.stringify(doer), now],
  );
  return cleared?.suspended === true;
}

/** Lifts a suspension for an operator. Returns whether there was one. */
export async function liftSuspension(
  context: Database,
  account: string,
  operator?: string,
): Promise<boolean> {
  return inAccount(context, account, (transaction) =>
    clearFailures(transaction, operatorNamed(operator)),
  );
}
