import { refused, type Answer } from '../answer.js';
import type { Session } from '../identity.js';
import type { AccountTransaction } from './transaction.js';

/**
 * Why a session may do nothing: it began before the account was recovered, so it may be a
 * thief's. `undefined` if it may.
 */
export function refusalToSession(
  { epoch }: Pick<AccountTransaction, 'epoch'>,
  { startedAt }: Session,
): Answer<never> | undefined {
  const isOld = epoch !== null && startedAt !== undefined && startedAt < epoch;
  return isOld ? refused('unauthorized') : undefined;
}

/** Why a session may not change codes: also if the account is frozen. */
export function refusalToChange(
  transaction: AccountTransaction,
  session: Session,
): Answer<never> | undefined {
  const refusal = refusalToSession(transaction, session);
  if (refusal !== undefined) return refusal;
  return transaction.isFrozen ? refused('account_frozen') : undefined;
}

/**
 * Checks that the host says when a session began.
 *
 * @throws TypeError if it does not; then the kit could not end the sessions of a thief
 */
export function requireStart({ startedAt }: Session): void {
  if (startedAt instanceof Date && !Number.isNaN(startedAt.getTime())) return;
  throw new TypeError('session.startedAt: is required where accounts are recovered');
}
