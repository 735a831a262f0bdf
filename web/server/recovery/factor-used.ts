import { inAccount } from '../accounts/transaction.js';
import type { Context } from '../context.js';
import { askHost } from './ask-host.js';
import { cancelOpen, freeze } from './cancel.js';

/**
 * The holder has signed in with another second factor, so they have not lost it. On an
 * account of one holder this stops a recovery that is under way. After a recovery, an older
 * factor freezes the account: either its thief or its holder has used it, and nobody but an
 * operator can tell.
 *
 * @param since when the factor was added to the account, if the host says
 */
export async function factorUsed(
  context: Context,
  account: string,
  { since, isRecovering }: { since: Date | undefined; isRecovering: boolean },
): Promise<void> {
  const { recovery } = context;
  if (recovery === undefined || (!isRecovering && since === undefined)) return;
  const { freezeDays } = recovery.policy;
  const isOfOne = isRecovering && (await askHost(context, account)).holders === 'one';
  await inAccount(context, account, async (transaction) => {
    const { epoch: recovered } = transaction;
    if (isOfOne) await cancelOpen(transaction, { by: 'holder', how: 'factor' });
    const isOlder = since !== undefined && recovered !== null && since < recovered;
    if (isOlder) {
      await freeze(
        transaction,
        { recovered, freezeDays },
        { by: 'holder', how: 'factor' },
      );
    }
  });
}
