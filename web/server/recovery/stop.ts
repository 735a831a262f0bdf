import type { StopAnswer, StopRequest } from '../../protocol/messages/stop.js';
import { inAccount } from '../accounts/transaction.js';
import { granted, refused, type Answer } from '../answer.js';
import type { Context } from '../context.js';
import { advance } from './advance.js';
import { cancelOpen, freeze, type StoppedBy } from './cancel.js';
import { findRecovery } from './recovery-row.js';
import { accountOfKnown, findToken } from './tokens.js';

/**
 * Stops the recovery of a link. If it was used a short time ago, this freezes the account.
 * A recovery that has ended otherwise stays ended.
 *
 * Refusals: `recovery_off`, `link_expired`.
 */
export async function stop(
  context: Context,
  _anybody: null,
  { token }: StopRequest,
): Promise<Answer<StopAnswer>> {
  const { recovery } = context;
  if (recovery === undefined) return refused('recovery_off');
  const account = await accountOfKnown(context, token);
  if (account === undefined) return refused('link_expired');
  return inAccount(context, account, async (transaction) => {
    await advance(transaction, recovery.policy);
    const found = await findToken(transaction, token, 'stop');
    const row = found && (await findRecovery(transaction, found.request));
    if (found === undefined || row === undefined) return refused('link_expired');
    const stopped: StoppedBy = { by: 'holder', how: 'link', address: found.address };
    if (row.state === 'waiting' || row.state === 'ready') {
      await cancelOpen(transaction, stopped);
    }
    if (row.state === 'used') {
      const { freezeDays } = recovery.policy;
      const recovered = row.ended_at ?? transaction.now;
      const isFrozen = await freeze(transaction, { recovered, freezeDays }, stopped);
      if (!isFrozen) return refused('link_expired');
    }
    return granted({ stopped: true });
  });
}
