/** What the host reports about its own factors, and how that changes the throttle. */

import type { Context, Database } from '../context.js';
import { forgetBrowsers, rememberBrowser } from './known-browsers.js';
import { inAccount } from './transaction.js';

/**
 * The holder has signed in with another second factor. This ends the waits but takes no
 * failure back, because only an accepted code shows that nobody guessed one.
 *
 * @param device see `PendingSignIn.device`
 * @returns whether a recovery of the account is under way
 */
export async function endWaits(
  context: Database,
  account: string,
  device: string | undefined,
): Promise<boolean> {
  return inAccount(context, account, async (transaction) => {
    await transaction.query(
      'update backup_codes.shares set streak = 0 where account = $1::text',
      [account],
    );
    if (device !== undefined) await rememberBrowser(transaction, device);
    return transaction.isRecovering;
  });
}

/**
 * The password has changed, so people who knew the old one are out. Strangers no longer
 * wait, and the reserve gives back attempts that they used up. It does so once, until a
 * code is accepted. All browsers become unknown. If strangers have not used up their
 * share, the reserve stays for the day when they have.
 */
export async function openReserve(
  { policy, ...context }: Pick<Context, 'store' | 'clock' | 'policy'>,
  account: string,
): Promise<void> {
  const { strangers, reserve } = policy.attempts;
  await inAccount(context, account, async (transaction) => {
    await transaction.query(
      `update backup_codes.shares
       set extra = greatest(extra, least(failures, $2::integer)), streak = 0,
         closed_at = case when failures >= $3::integer then closed_at end
       where account = $1::text and share = 'strangers'`,
      [account, reserve, strangers + reserve],
    );
    await forgetBrowsers(transaction);
  });
}
