import type { DisputeAnswer } from '../../protocol/messages/dispute.js';
import { refusalToSession } from '../accounts/epoch.js';
import { inAccount } from '../accounts/transaction.js';
import { granted, refused, type Answer } from '../answer.js';
import type { Context } from '../context.js';
import { holderIn } from '../events/doer.js';
import type { Session } from '../identity.js';
import { advance } from './advance.js';
import { cancelOpen, expireRequested } from './cancel.js';

/**
 * Cancels the recovery of an account whose holder is signed in and did not ask for it.
 *
 * Refusals: `recovery_off`.
 */
export async function dispute(
  context: Context,
  session: Session,
): Promise<Answer<DisputeAnswer>> {
  const { recovery } = context;
  if (recovery === undefined) return refused('recovery_off');
  return inAccount(context, session.account, async (transaction) => {
    const refusal = refusalToSession(transaction, session);
    if (refusal !== undefined) return refusal;
    await advance(transaction, recovery.policy);
    await cancelOpen(transaction, { ...holderIn(session), how: 'session' });
    await expireRequested(transaction);
    return granted({ stopped: true });
  });
}
