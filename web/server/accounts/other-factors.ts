/** What the host says of its own factors, and what that does to the throttle. */

import type { Context, Database } from '../context.js';
import { forgetBrowsers, rememberBrowser } from './known-browsers.js';
import { inAccount } from './transaction.js';

/**
 * The holder has signed in with another second factor. That ends the waits, but takes no
 * failure back: only a code that is accepted shows that none was guessed.
 *
 * @param device see `PendingSignIn.device`
 */
export async function endWaits(
  context: Database,
  account: string,
  device: string | undefined,
): Promise<void> {
  await inAccount(context, account, async (transaction) => {
    await transaction.query(
      'update backup_codes.shares set streak = 0 where account = $1',
      [account],
    );
    if (device !== undefined) await rememberBrowser(transaction, device);
  });
}

/**
 * The password is another one, so those who knew the old one are out. Strangers need not
 * wait any more, and the reserve gives back what they have used up, once until a code is
 * accepted; no browser is known any more. A password that is changed in quiet times leaves
 * the reserve for the day when strangers have used up theirs.
 */
export async function openReserve(
  { policy, ...context }: Pick<Context, 'store' | 'clock' | 'policy'>,
  account: string,
): Promise<void> {
  const { strangers, reserve } = policy.attempts;
  await inAccount(context, account, async (transaction) => {
    await transaction.query(
      `update backup_codes.shares
       set extra = greatest(extra, least(failures, $2)), streak = 0,
         closed_at = case when failures >= $3 then closed_at end
       where account = $1 and share = 'strangers'`,
      [account, reserve, strangers + reserve],
    );
    await forgetBrowsers(transaction);
  });
}
