/**
 * How wrong codes are slowed down: from the fourth consecutive failure of a share on, a
 * delay that doubles, and a suspension when the share is used up.
 *
 * An attempt is looked at and counted in one transaction, under the account's lock, and
 * the answer leaves after the commit. So parallel guesses are counted one by one, and what
 * a crash leaves uncounted has told nobody anything. What is left is a statement that
 * fails for a wrong guess only: its error tells. So a transaction that fails after the look
 * is followed by one that only counts, and until that is committed nothing is looked at.
 */

import { granted, refused, type Answer } from '../answer.js';
import type { Context, FailureToCount } from '../context.js';
import {
  countFailure,
  isUsedUp,
  readShare,
  secondsToWait,
  tellFailures,
  type ShareState,
} from './shares.js';
import type { Share } from '../policy.js';
import { countForSite, secondsUntilSiteOpens } from './site-limit.js';
import { clearFailures } from './suspension.js';
import { inAccount, type AccountTransaction } from './transaction.js';

/** What an attempt has shown. */
export interface Verdict<T> {
  /**
   * - `accepted`: a code of the account, from somebody who may say so: all counts begin again
   * - `wrong`: it counts as a failure
   * - `uncounted`: nothing was wrong, or nothing was tried
   */
  outcome: 'accepted' | 'wrong' | 'uncounted';
  answer: Answer<T>;
}

/** The verdict on what was right, or was no guess at all. */
export function uncounted<T>(answer: Answer<T>): Verdict<T> {
  return { outcome: 'uncounted', answer };
}

/**
 * Makes one attempt at a door: looks and counts, or refuses to look.
 *
 * Refusals of its own: `throttled`, `suspended`.
 */
export type Attempt = <T>(
  share: Share,
  tryCode: () => Promise<Verdict<T>>,
) => Promise<Answer<T>>;

/** Runs `work` in a transaction of the account; `work` makes at most one attempt in it. */
export async function withAttempt<T>(
  context: Context,
  account: string,
  work: (transaction: AccountTransaction, attempt: Attempt) => Promise<Answer<T>>,
): Promise<Answer<T>> {
  await countOverdue(context, account);
  let tried: Share | undefined;
  try {
    return await inAccount(context, account, (transaction) => {
      // The transaction may be run again.
      tried = undefined;
      return work(transaction, (share, tryCode) =>
        attempt(context, transaction, share, () => {
          tried = share;
          return tryCode();
        }),
      );
    });
  } catch (error) {
    if (tried !== undefined) await countAnyway(context, account, tried);
    throw error;
  }
}

async function attempt<T>(
  context: Context,
  transaction: AccountTransaction,
  share: Share,
  tryCode: () => Promise<Verdict<T>>,
): Promise<Answer<T>> {
  const admitted = await admit(context, transaction, share);
  if (!admitted.ok) return admitted;
  const { outcome, answer } = await tryCode();
  if (outcome === 'accepted') await clearFailures(transaction, 'holder');
  if (outcome === 'wrong') {
    const state = await count(context, transaction, share);
    await tellFailures(context.policy, transaction, share, state);
  }
  return answer;
}

/** Counts a failure wherever it has to be counted. */
async function count(
  { policy }: Context,
  transaction: AccountTransaction,
  share: Share,
): Promise<ShareState> {
  const state = await countFailure(transaction, share);
  await countForSite(policy, transaction, share);
  return state;
}

async function admit(
  { policy }: Context,
  transaction: AccountTransaction,
  share: Share,
): Promise<Answer<undefined>> {
  const state = await readShare(transaction, share);
  if (isUsedUp(state, share, policy)) {
    // The last failure may have been counted by a transaction that only counts.
    await tellFailures(policy, transaction, share, state);
    return refused('suspended');
  }
  const wait = Math.max(
    secondsToWait(state, share, transaction.now),
    await secondsUntilSiteOpens(policy, transaction, share),
  );
  if (wait > 0) return refused({ error: 'throttled', retryAfter: wait });
  return granted(undefined);
}

/** Counts a failure whose own transaction has failed; what cannot be counted is owed. */
async function countAnyway(
  context: Context,
  account: string,
  share: Share,
): Promise<void> {
  try {
    await inAccount(context, account, (transaction) =>
      count(context, transaction, share),
    );
  } catch {
    context.failuresToCount.set(account, [
      ...(context.failuresToCount.get(account) ?? []),
      { share },
    ]);
  }
}

/** @throws StoreError where it can still not be counted; nothing may be looked at then */
async function countOverdue(context: Context, account: string): Promise<void> {
  while (context.failuresToCount.has(account)) {
    const counted = await inAccount(context, account, async (transaction) => {
      // Read under the lock, where nobody else counts the same ones.
      const due = context.failuresToCount.get(account) ?? [];
      for (const { share } of due) await count(context, transaction, share);
      return due;
    });
    settle(context, account, counted);
  }
}

/** Others may have failed meanwhile: those are still owed. */
function settle(
  context: Context,
  account: string,
  counted: readonly FailureToCount[],
): void {
  const left = (context.failuresToCount.get(account) ?? []).filter(
    (one) => !counted.includes(one),
  );
  if (left.length > 0) context.failuresToCount.set(account, left);
  else context.failuresToCount.delete(account);
}
