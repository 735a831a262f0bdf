/** What the host says of its own factors, and what that does to the throttle. */

import type { Party } from '../party.js';
import { forgetBrowsers, rememberBrowser } from './known-browsers.js';
import { inAccount } from './transaction.js';

/**
 * The holder has signed in with another second factor. That ends the waits, but takes no
 * failure back: only a code that is accepted shows that none was guessed.
 *
 * @param device see `PendingSignIn.device`
 */
export async function endWaits(
  party: Pick<Party, 'store' | 'clock'>,
  account: string,
  device: string | undefined,
): Promise<void> {
  await inAccount(party, account, async (transaction) => {
    await transaction.query(
      'update backup_codes.shares set streak = 0 where account = $1',
      [account],
    );
    if (device !== undefined) await rememberBrowser(transaction, device);
  });
}

/**
 * The password is another one, so those who knew the old one are out. Strangers need not
 * wait any more and have the attempts of the reserve besides, once until a code is
 * accepted; no browser is known any more.
 */
export async function openReserve(
  { policy, ...party }: Pick<Party, 'store' | 'clock' | 'policy'>,
  account: string,
): Promise<void> {
  const { strangers, reserve } = policy.attempts;
  await inAccount(party, account, async (transaction) => {
    await transaction.query(
      `insert into backup_codes.shares as s (account, share, extra)
       values ($1, 'strangers', $2)
       on conflict (account, share) do update
         set extra = $2, streak = 0,
           closed_at = case when s.failures >= $3 then s.closed_at end`,
      [account, reserve, strangers + reserve],
    );
    await forgetBrowsers(transaction);
  });
}
