/**
 * Browsers in which the account's holder has signed in. The host gives each browser a
 * name that nobody can guess, in a separate cookie. The kit stores hashes of the latest
 * ones.
 */

import { browserHash } from '../identity.js';
import type { Share } from '../policy.js';
import type { AccountTransaction } from './transaction.js';

/**
 * More browsers than a person usually signs in with. A thief who adds one only pushes out
 * the oldest.
 */
export const BROWSERS_MAX = 10;

/** The share that a sign-in counts towards, depending on its browser. */
export async function shareOfSignIn(
  { query, account }: AccountTransaction,
  device: string | undefined,
): Promise<Share> {
  const [found] = await query<{ share: Share }>(
    'select backup_codes.share_of_sign_in($1::text, $2::bytea) as share',
    [account, browserHashOf(account, device)],
  );
  return found?.share ?? 'strangers';
}

/** The stored form of a browser's name, `null` without one. */
export function browserHashOf(
  account: string,
  device: string | undefined,
): Buffer | null {
  return device === undefined ? null : browserHash(account, device);
}

/** Records that the holder has signed in with this browser. */
export async function rememberBrowser(
  { query, account, now }: AccountTransaction,
  device: string,
): Promise<void> {
  await query(
    `select backup_codes.remember_browser(
       $1::text, $2::bytea, $3::timestamptz, $4::integer)`,
    [account, browserHash(account, device), now, BROWSERS_MAX],
  );
}

export async function forgetBrowsers({
  query,
  account,
}: AccountTransaction): Promise<void> {
  await query('delete from backup_codes.known_browsers where account = $1::text', [
    account,
  ]);
}
