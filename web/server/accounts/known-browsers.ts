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
const BROWSERS_MAX = 10;

/** The share that a sign-in counts towards, depending on its browser. */
export async function shareOfSignIn(
  { query, account }: AccountTransaction,
  device: string | undefined,
): Promise<Share> {
  if (device === undefined) return 'strangers';
  const known = await query(
    'select from backup_codes.known_browsers where account = $1 and name_hash = $2',
    [account, browserHash(account, device)],
  );
  return known.length > 0 ? 'browsers' : 'strangers';
}

/** Records that the holder has signed in with this browser. */
export async function rememberBrowser(
  { query, account, now }: AccountTransaction,
  device: string,
): Promise<void> {
  await query(
    `insert into backup_codes.known_browsers (account, name_hash, seen_at)
     values ($1, $2, $3)
     on conflict (account, name_hash) do update set seen_at = $3`,
    [account, browserHash(account, device), now],
  );
  await query(
    `delete from backup_codes.known_browsers
     where account = $1 and name_hash in (
       select name_hash from backup_codes.known_browsers where account = $1
       order by seen_at desc, name_hash offset $2)`,
    [account, BROWSERS_MAX],
  );
}

export async function forgetBrowsers({
  query,
  account,
}: AccountTransaction): Promise<void> {
  await query('delete from backup_codes.known_browsers where account = $1', [account]);
}
