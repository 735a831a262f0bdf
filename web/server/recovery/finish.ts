import type { FinishAnswer, FinishRequest } from '../../protocol/messages/finish.js';
import { inAccount } from '../accounts/transaction.js';
import { granted, refused, type Answer } from '../answer.js';
import type { Context } from '../context.js';
import { recovererHash, type PendingSignIn } from '../identity.js';
import { minutesFrom, writeTime } from '../time.js';
import type { RecoveryAddress } from './account.js';
import { trustedAddresses } from './address.js';
import { askHost } from './ask-host.js';
import { advance } from './advance.js';
import { isMailbox } from './first-factor.js';
import { refusalOfFactor } from './permission.js';
import { findRecovery } from './recovery-row.js';
import { accountOf, accountOfKnown, dropSecrets, findToken } from './tokens.js';

/**
 * Gives the sign-in that posts the link's token the permission to set up new codes. A link
 * gives it once. A later one takes it away from the sign-in that had it.
 *
 * Refusals: `recovery_off`, `operator_required`, `link_expired`, `account_frozen`.
 */
export async function finish(
  context: Context,
  signIn: PendingSignIn,
  { token }: FinishRequest,
): Promise<Answer<FinishAnswer>> {
  const { recovery } = context;
  if (recovery === undefined) return refused('recovery_off');
  const { account, purpose } = signIn;
  // A link to another account is as good as none. Otherwise a thief could lead somebody to
  // set up codes for the thief's account.
  const isOwn = purpose !== 'step-up' && accountOf(token) === account;
  if (!isOwn || (await accountOfKnown(context, token)) === undefined) {
    return refused('link_expired');
  }
  const { policy } = recovery;
  const host = await askHost(context, account);
  return inAccount(context, account, async (transaction) => {
    const { query, now } = transaction;
    await advance(transaction, policy);
    const found = await findToken(transaction, token, 'finish');
    const row = found && (await findRecovery(transaction, found.request));
    if (row?.state !== 'ready') return refused('link_expired');
    // A host may give the ID of an address that was removed to a new one.
    const address = trustedAddresses(host, row.opened_at, now, policy.contactDays).find(
      ({ id }) => id === found?.address,
    );
    if (address === undefined) return refused('link_expired');
    if (transaction.isFrozen) return refused('account_frozen');
    const refusal =
      refusalOfFactor(signIn, host, row, now, policy) ?? refusalOfLink(signIn, address);
    if (refusal !== undefined) return refusal;
    const until = minutesFrom(now, policy.permissionMinutes);
    await query(
      `update backup_codes.recoveries
       set permitted_to = $3::bytea, permitted_until = $4::timestamptz
       where account = $1::text and request = $2::text`,
      [account, row.request, recovererHash(signIn), until],
    );
    await dropSecrets(transaction, row.request, ['finish']);
    return granted({ until: writeTime(until) });
  });
}

/**
 * If reading the mailbox is the first factor, a link in the mailbox proves nothing more. Only
 * the link that a contact passes on does.
 */
function refusalOfLink(
  { firstFactor }: PendingSignIn,
  { kind }: RecoveryAddress,
): Answer<never> | undefined {
  const provesMore =
    kind === 'contact' || (firstFactor !== undefined && !isMailbox(firstFactor));
  return provesMore ? undefined : refused('operator_required');
}
