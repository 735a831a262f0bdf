import type { RevokeAnswer, RevokeRequest } from '../../protocol/messages/revoke.js';
import { limitAct, perHour } from '../accounts/rates.js';
import { inAccount, type AccountTransaction } from '../accounts/transaction.js';
import { granted, refused, type Answer } from '../answer.js';
import type { Actor } from '../events/event.js';
import { recordEvents } from '../events/record.js';
import type { Session } from '../identity.js';
import type { Context } from '../context.js';
import type { Policy } from '../policy.js';
import { discard } from '../sets/state-changes.js';
import { retire } from '../sets/state-changes.js';
import { findSet, type SetRow } from '../sets/set-row.js';

/**
 * Withdraws a pending or active set for its holder.
 *
 * Refusals: `step_up_required`, `not_found`, `not_active` for a spent set, `throttled`
 * for a pending one.
 */
export async function revoke(
  context: Context,
  session: Session,
  request: RevokeRequest,
): Promise<Answer<RevokeAnswer>> {
  if (!session.steppedUp) return refused('step_up_required');
  return withdraw(context, session.account, request.set, 'holder');
}

/**
 * Withdraws a set. A revoked set gives the same answer again, but a pending set is then
 * gone. Withdrawing active sets has no limit, because it stops a thief.
 */
export async function withdraw(
  context: Context,
  account: string,
  set: string,
  by: Actor,
): Promise<Answer<RevokeAnswer>> {
  return inAccount(context, account, async (transaction) => {
    const row = await findSet(transaction, set);
    if (row === undefined) return refused('not_found');
    if (row.state === 'spent') return refused('not_active');
    if (row.state === 'pending') {
      const discarded = await discardFor(transaction, row, by, context.policy);
      if (!discarded.ok) return discarded;
    }
    if (row.state === 'active') {
      const happened = await retire(transaction, row, 'withdrawn', by);
      await recordEvents(transaction, [happened]);
    }
    return granted({ set, state: 'revoked' });
  });
}

async function discardFor(
  transaction: AccountTransaction,
  row: SetRow,
  by: Actor,
  { pendingPerHour }: Policy,
): Promise<Answer<undefined>> {
  if (by === 'holder') {
    const rate = perHour(pendingPerHour);
    const limited = await limitAct(transaction, 'withdraw_pending', rate);
    if (!limited.ok) return limited;
  }
  await discard(transaction, row, by);
  return granted(undefined);
}
