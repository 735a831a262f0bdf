import type { ApproveAnswer, ApproveRequest } from '../../protocol/messages/approve.js';
import { inAccount } from '../accounts/transaction.js';
import { granted, refused, type Answer } from '../answer.js';
import type { Context } from '../context.js';
import { writeTime } from '../time.js';
import { askHost } from './ask-host.js';
import { advance } from './advance.js';
import { beginWait } from './begin-wait.js';
import { findRecovery } from './recovery-row.js';
import { accountOfKnown, findToken } from './tokens.js';

/**
 * Approves a request by the link that an address got.
 *
 * Refusals: `recovery_off`, `link_expired`, `operator_required`, `account_frozen`.
 */
export async function approve(
  context: Context,
  _anybody: null,
  { token }: ApproveRequest,
): Promise<Answer<ApproveAnswer>> {
  const { recovery } = context;
  if (recovery === undefined) return refused('recovery_off');
  const account = await accountOfKnown(context, token);
  if (account === undefined) return refused('link_expired');
  const host = await askHost(context, account);
  return inAccount(context, account, async (transaction) => {
    await advance(transaction, recovery.policy);
    const found = await findToken(transaction, token, 'approve');
    const row = found && (await findRecovery(transaction, found.request));
    if (found === undefined || row?.state !== 'requested') return refused('link_expired');
    if (transaction.isFrozen) return refused('account_frozen');
    const begun = await beginWait(transaction, recovery.policy, row, host, found.address);
    return begun.ok ? granted({ ready: writeTime(begun.value) }) : begun;
  });
}
