/**
 * A limit over all accounts, for sites that accept codes of fewer than 64 bits. There, a
 * few guesses on each of many accounts would find a code. It applies only to strangers,
 * because no account is to blame, so known browsers can still sign in.
 */

import { RETRY_AFTER_MAX_SECONDS, THROTTLE_BELOW_BITS } from '../../protocol/scheme.js';
import type { Policy, Share } from '../policy.js';
import type { AccountTransaction } from './transaction.js';

const HOUR_MS = 3_600_000;

/** Rows for an hour. Several rows keep sign-ins of many accounts from waiting for one. */
const SLOTS = 16;

/** Seconds until strangers may try again, 0 if they may now. */
export async function secondsUntilSiteOpens(
  policy: Policy,
  { query, now }: AccountTransaction,
  share: Share,
): Promise<number> {
  if (!isLimited(policy, share)) return 0;
  const hour = hourOf(now);
  const [row] = await query<{ failures: number }>(
    `select coalesce(sum(failures), 0)::integer as failures
     from backup_codes.site_failures where hour = $1`,
    [hour],
  );
  if ((row?.failures ?? 0) < policy.siteFailuresPerHour) return 0;
  const left = Math.ceil((hour.getTime() + HOUR_MS - now.getTime()) / 1_000);
  return Math.min(left, RETRY_AFTER_MAX_SECONDS);
}

/** Counts a stranger's failure on any account. */
export async function countForSite(
  policy: Policy,
  { query, now }: AccountTransaction,
  share: Share,
): Promise<void> {
  if (!isLimited(policy, share)) return;
  await query(
    `insert into backup_codes.site_failures as f (hour, slot, failures) values ($1, $2, 1)
     on conflict (hour, slot) do update set failures = f.failures + 1`,
    [hourOf(now), Math.floor(Math.random() * SLOTS)],
  );
}

function isLimited({ entropyBits }: Policy, share: Share): boolean {
  return share === 'strangers' && entropyBits < THROTTLE_BELOW_BITS;
}

function hourOf(now: Date): Date {
  return new Date(Math.floor(now.getTime() / HOUR_MS) * HOUR_MS);
}
