import type { RevokeAnswer, RevokeRequest } from '../../protocol/messages/revoke.js';
import { refusalToSession } from '../accounts/epoch.js';
import { limitAct, perHour } from '../accounts/rates.js';
import { inAccount, type AccountTransaction } from '../accounts/transaction.js';
import { granted, refused, type Answer } from '../answer.js';
import { holderIn, operatorNamed, type Doer } from '../events/doer.js';
import { recordEvents } from '../events/record.js';
import type { Session } from '../identity.js';
import type { Context } from '../context.js';
import { discard, retire } from '../sets/state-changes.js';
import { findSet, type SetRow } from '../sets/set-row.js';
import { hasMade, refusalToWithdraw } from '../stepped-up.js';

/**
 * Withdraws a pending or active set for its holder. A pending set that the session itself
 * has stored leaves nothing behind, and needs no step-up.
 *
 * Refusals: `step_up_required`, `factor_required`, `not_found`, `not_active` for a spent
 * set, `throttled` for a pending one.
 */
export async function revoke(
  context: Context,
  session: Session,
  { set }: RevokeRequest,
): Promise<Answer<RevokeAnswer>> {
  return inAccount(context, session.account, async (transaction) => {
    const ended = refusalToSession(transaction, session);
    if (ended !== undefined) return ended;
    const row = await findSet(transaction, set);
    if (row === undefined) return refused('not_found');
    const refusal = refusalToWithdraw(session, row);
    if (refusal !== undefined) return refusal;
    if (row.state === 'pending') {
      const rate = perHour(context.policy.pendingPerHour);
      const limited = await limitAct(transaction, 'withdraw_pending', rate);
      if (!limited.ok) return limited;
    }
    return withdrawSet(transaction, row, holderIn(session), hasMade(session, row));
  });
}

/**
 * Withdraws a set for an operator.
 *
 * @param operator the site's name for the operator
 */
export async function withdraw(
  context: Context,
  account: string,
  set: string,
  operator?: string,
): Promise<Answer<RevokeAnswer>> {
  return inAccount(context, account, async (transaction) => {
    const row = await findSet(transaction, set);
    if (row === undefined) return refused('not_found');
    return withdrawSet(transaction, row, operatorNamed(operator), false);
  });
}

/**
 * A revoked set gives the same answer again, but a pending set is then gone. Withdrawing
 * active sets has no limit, because it stops a thief.
 */
async function withdrawSet(
  transaction: AccountTransaction,
  row: SetRow,
  doer: Doer,
  isOwn: boolean,
): Promise<Answer<RevokeAnswer>> {
  const { set_id: set, state } = row;
  if (state === 'spent') return refused('not_active');
  if (state === 'pending') await discard(transaction, row, doer, isOwn);
  if (state === 'active') {
    const happened = await retire(transaction, row, 'withdrawn', doer);
    await recordEvents(transaction, [happened]);
  }
  return granted({ set, state: 'revoked' });
}
