/**
 * Slows wrong codes down. From the fourth consecutive failure of a share on, the delay
 * doubles each time. When the share is used up, its codes are suspended.
 *
 * One transaction, under the account's lock, both checks and counts an attempt, and the
 * answer is sent after the commit. So parallel guesses are counted one by one, and a
 * crash before the commit reveals nothing. One gap remains: a statement that fails only
 * for a wrong guess, because the error itself reveals the result. Therefore, if a
 * transaction fails after checking, another transaction only counts the failure. Until
 * that one is committed, no code is checked.
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

/** The result of an attempt. */
export interface Verdict<T> {
  /**
   * - `accepted`: a correct code from a person entitled to reset all counts
   * - `wrong`: counts as a failure
   * - `uncounted`: nothing was wrong, or no code was checked
   */
  outcome: 'accepted' | 'wrong' | 'uncounted';
  answer: Answer<T>;
}

/** The verdict for a correct code that resets nothing, or for no guess at all. */
export function uncounted<T>(answer: Answer<T>): Verdict<T> {
  return { outcome: 'uncounted', answer };
}

/**
 * Makes one attempt within a share: checks and counts it, or refuses to check.
 *
 * Refusals: `throttled`, `suspended`.
 */
export type Attempt = <T>(
  share: Share,
  tryCode: () => Promise<Verdict<T>>,
) => Promise<Answer<T>>;

/** Runs `work` in a transaction of the account. `work` makes at most one attempt. */
export async function withAttempt<T>(
  context: Context,
  account: string,
  work: (transaction: AccountTransaction, attempt: Attempt) => Promise<Answer<T>>,
): Promise<Answer<T>> {
  await countOverdue(context, account);
  let tried: Share | undefined;
  try {
    return await inAccount(context, account, (transaction) => {
      // The transaction may run more than once.
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

/** Counts a failure for the share and for the site. */
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
    // A transaction that only counts may have counted the last failure.
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

/**
 * Counts a failure whose own transaction failed. If that fails too, it is counted later.
 */
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

/**
 * @throws StoreError if the failures still can't be counted; then no code may be checked
 */
async function countOverdue(context: Context, account: string): Promise<void> {
  while (context.failuresToCount.has(account)) {
    const counted = await inAccount(context, account, async (transaction) => {
      // Read under the lock, so that nobody else counts the same failures.
      const due = context.failuresToCount.get(account) ?? [];
      for (const { share } of due) await count(context, transaction, share);
      return due;
    });
    settle(context, account, counted);
  }
}

/** Keeps the failures that were added in the meantime. */
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
