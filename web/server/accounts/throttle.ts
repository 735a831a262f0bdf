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
import type { OwedFailure, Party } from '../party.js';
import {
  countFailure,
  isUsedUp,
  readShare,
  secondsToWait,
  tellFailures,
  type Share,
  type ShareState,
} from './shares.js';
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
  look: () => Promise<Verdict<T>>,
) => Promise<Answer<T>>;

/** Runs `work` in a transaction of the account; `work` makes at most one attempt in it. */
export async function withAttempt<T>(
  party: Party,
  account: string,
  work: (transaction: AccountTransaction, attempt: Attempt) => Promise<Answer<T>>,
): Promise<Answer<T>> {
  await countOwed(party, account);
  let looked: Share | undefined;
  try {
    return await inAccount(party, account, (transaction) => {
      // The transaction may be run again.
      looked = undefined;
      return work(transaction, (share, look) =>
        attempt(party, transaction, share, () => {
          looked = share;
          return look();
        }),
      );
    });
  } catch (error) {
    if (looked !== undefined) await countAnyway(party, account, looked);
    throw error;
  }
}

async function attempt<T>(
  party: Party,
  transaction: AccountTransaction,
  share: Share,
  look: () => Promise<Verdict<T>>,
): Promise<Answer<T>> {
  const admitted = await admit(party, transaction, share);
  if (!admitted.ok) return admitted;
  const { outcome, answer } = await look();
  if (outcome === 'accepted') await clearFailures(transaction, 'holder');
  if (outcome === 'wrong') {
    const state = await count(party, transaction, share);
    await tellFailures(party.policy, transaction, share, state);
  }
  return answer;
}

/** Counts a failure wherever it has to be counted. */
async function count(
  { policy }: Party,
  transaction: AccountTransaction,
  share: Share,
): Promise<ShareState> {
  const state = await countFailure(transaction, share);
  await countForSite(policy, transaction, share);
  return state;
}

async function admit(
  { policy }: Party,
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
async function countAnyway(party: Party, account: string, share: Share): Promise<void> {
  try {
    await inAccount(party, account, (transaction) => count(party, transaction, share));
  } catch {
    party.owed.set(account, [...(party.owed.get(account) ?? []), { share }]);
  }
}

/** @throws StoreError where it can still not be counted; nothing may be looked at then */
async function countOwed(party: Party, account: string): Promise<void> {
  while (party.owed.has(account)) {
    const counted = await inAccount(party, account, async (transaction) => {
      // Read under the lock, where nobody else counts the same ones.
      const owed = party.owed.get(account) ?? [];
      for (const { share } of owed) await count(party, transaction, share);
      return owed;
    });
    settle(party, account, counted);
  }
}

/** Others may have failed meanwhile: those are still owed. */
function settle(party: Party, account: string, counted: readonly OwedFailure[]): void {
  const left = (party.owed.get(account) ?? []).filter((one) => !counted.includes(one));
  if (left.length > 0) party.owed.set(account, left);
  else party.owed.delete(account);
}
