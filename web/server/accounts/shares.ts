/**
 * The 100 consecutive failures that NIST SP 800-63B-4 section 3.2.2 allows are divided
 * into shares, one for each way to type a code. A person who fails in one way uses up
 * only that share. So a stranger who only has the password cannot lock the holder out
 * everywhere.
 *
 * Each share has two counts. `failures` counts since a code was last accepted and leads
 * to a suspension. `streak` determines the waits. It also ends when the holder signs in
 * with another factor, so that an old attack slows nobody down half a year later.
 */

import { RETRY_AFTER_MAX_SECONDS } from '../../protocol/scheme.js';
import { recordEvents } from '../events/record.js';
import type { Policy, Share } from '../policy.js';
import type { AccountTransaction } from './transaction.js';

/** The state of a share. All zero if nobody has failed. */
export interface ShareState {
  /** Failures since a code was last accepted. */
  failures: number;
  /** The failures that determine the next wait. */
  streak: number;
  failedAt: Date | null;
  /** Attempts from the reserve, in addition to those of the policy. */
  extra: number;
  /** The highest count that the holder was told about. */
  told: number;
  /** When the share was used up. */
  closedAt: Date | null;
}

/** Failures that cause no wait. */
const FREE_FAILURES = 3;

/** Nobody guesses a code in 20 attempts, and a signed-in person must not wait long. */
const SESSION_WAIT_MAX_SECONDS = 60;

/** Seconds to wait after this many consecutive failures. */
export function delayAfter(streak: number, share: Share): number {
  if (streak <= FREE_FAILURES) return 0;
  const most = share === 'sessions' ? SESSION_WAIT_MAX_SECONDS : RETRY_AFTER_MAX_SECONDS;
  return Math.min(2 ** (streak - FREE_FAILURES), most);
}

/** If the clock was set back, there is no wait, so that nobody is locked out. */
export function secondsToWait(
  { streak, failedAt }: ShareState,
  share: Share,
  now: Date,
): number {
  if (failedAt === null) return 0;
  const elapsed = (now.getTime() - failedAt.getTime()) / 1_000;
  return elapsed < 0 ? 0 : Math.max(0, Math.ceil(delayAfter(streak, share) - elapsed));
}

/** Whether the share has no attempts left, even if a crash prevented closing it. */
export function isUsedUp(
  { failures, extra, closedAt }: ShareState,
  share: Share,
  { attempts }: Policy,
): boolean {
  return closedAt !== null || failures >= attempts[share] + extra;
}

const COLUMNS = `failures, streak, failed_at as "failedAt", extra, told,
  closed_at as "closedAt"`;

const UNTOUCHED: ShareState = {
  failures: 0,
  streak: 0,
  failedAt: null,
  extra: 0,
  told: 0,
  closedAt: null,
};

export async function readShare(
  { query, account }: AccountTransaction,
  share: Share,
): Promise<ShareState> {
  const [state] = await query<ShareState>(
    `select ${COLUMNS} from backup_codes.shares where account = $1 and share = $2`,
    [account, share],
  );
  return state ?? UNTOUCHED;
}

/** Counts one failure. The holder has not been told yet. */
export async function countFailure(
  { query, account, now }: AccountTransaction,
  share: Share,
): Promise<ShareState> {
  const [state] = await query<ShareState>(
    `insert into backup_codes.shares as s (account, share, failures, streak, failed_at)
     values ($1, $2, 1, 1, $3)
     on conflict (account, share) do update
       set failures = s.failures + 1, streak = s.streak + 1, failed_at = $3
     returning ${COLUMNS}`,
    [account, share, now],
  );
  if (state === undefined) throw new Error('an upsert returns its row');
  return state;
}

/** Tells the holder of each count that was reached, and closes the share at its limit. */
export async function tellFailures(
  policy: Policy,
  transaction: AccountTransaction,
  share: Share,
  state: ShareState,
): Promise<void> {
  const { account, now } = transaction;
  const { failures, told, closedAt } = state;
  const due = policy.tellAtFailures.filter((count) => count > told && count <= failures);
  const closes = closedAt === null && isUsedUp(state, share, policy);
  if (due.length === 0 && !closes) return;
  await transaction.query(
    `update backup_codes.shares
     set told = $3, closed_at = case when $4 then $5::timestamptz else closed_at end
     where account = $1 and share = $2`,
    [account, share, Math.max(told, ...due), closes, now],
  );
  await recordEvents(transaction, [
    ...due.map((count) => ({ kind: 'failures', share, count }) as const),
    ...(closes ? [{ kind: 'suspended', share, failures } as const] : []),
  ]);
}
