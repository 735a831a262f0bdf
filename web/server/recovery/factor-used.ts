import { inAccount } from '../accounts/transaction.js';
import type { Context } from '../context.js';
import { askHost, isMoment } from './ask-host.js';
import { cancelOpen, freeze } from './cancel.js';

/**
 * The holder has signed in with another second factor, so they have not lost it. On an
 * account of one holder this stops a recovery that is under way. After a recovery, an older
 * factor freezes the account: either its thief or its holder has used it, and nobody but an
 * operator can tell.
 *
 * @param since when the factor was added to the account, if the host says
 * @throws TypeError if that is no date
 */
export async function factorUsed(
  context: Context,
  account: string,
  { since, isRecovering }: { since: Date | undefined; isRecovering: boolean },
): Promise<void> {
  const { recovery } = context;
  if (recovery === undefined || (!isRecovering && since === undefined)) return;
  // Text would compare as neither older nor newer.
  if (since !== undefined && !isMoment(since)) {
    throw new TypeError('factorSince: must be a date');
  }
  const { freezeDays } = recovery.policy;
  // This comes first, because the host may not be able to say who holds the account.
  if (since !== undefined) await freezeIfOlder(context, account, since, freezeDays);
  if (!isRecovering || (await askHost(context, account)).holders !== 'one') return;
  await inAccount(context, account, (transaction) =>
    cancelOpen(transaction, { by: 'holder', how: 'factor' }),
  );
}

async function freezeIfOlder(
  context: Context,
  account: string,
  since: Date,
  freezeDays: number,
): Promise<void> {
  await inAccount(context, account, async (transaction) => {
    const { epoch: recovered } = transaction;
    if (recovered === null || since >= recovered) return;
    const stopped = { by: 'holder', how: 'factor' } as const;
    await freeze(transaction, { recovered, freezeDays }, stopped);
  });
}
