/**
 * Makes attempts to type a code, each counted before its result is known to anybody.
 *
 * One transaction, under the account's lock, both checks and counts an attempt, and the
 * answer is sent after the commit. So parallel guesses are counted one by one, and a
 * crash before the commit reveals nothing. One gap remains: a statement that fails only
 * for a wrong guess, because the error itself reveals the result. Therefore, if a
 * transaction fails after checking, another transaction only counts the failure. Until
 * that one is committed, no code is checked.
 */

import type { ErrorAnswer } from '../../protocol/messages/refusals.js';
import { refused, type Answer } from '../answer.js';
import type { Context, FailureToCount } from '../context.js';
import type { Share } from '../policy.js';
import { shareOfSignIn } from './known-browsers.js';
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
 * Makes one attempt of a session: checks and counts it, or refuses to check.
 *
 * Refusals: `throttled`, `suspended`.
 */
export type Attempt = <T>(tryCode: () => Promise<Verdict<T>>) => Promise<Answer<T>>;

/** Runs `work` in a transaction of the account. `work` makes at most one attempt. */
export async function withAttempt<T>(
  context: Context,
  account: string,
  work: (transaction: AccountTransaction, attempt: Attempt) => Promise<Answer<T>>,
): Promise<Answer<T>> {
  await countOverdue(context, account);
  let hasTried = false as boolean;
  try {
    return await inAccount(context, account, (transaction) => {
      // The transaction may run more than once.
      hasTried = false;
      return work(transaction, (tryCode) =>
        attempt(context, transaction, () => {
          hasTried = true;
          return tryCode();
        }),
      );
    });
  } catch (error) {
    if (hasTried) await countAnyway(context, account, { at: 'session' });
    throw error;
  }
}

async function attempt<T>(
  { rules }: Context,
  transaction: AccountTransaction,
  tryCode: () => Promise<Verdict<T>>,
): Promise<Answer<T>> {
  const { query, account, now } = transaction;
  const share: Share = 'sessions';
  const [admitted] = await query<{ refusal: ErrorAnswer | null }>(
    `select backup_codes.refusal_of(
       $1::text, $2::text, $3::jsonb, $4::timestamptz) as refusal`,
    [account, share, rules, now],
  );
  if (admitted === undefined) throw new Error('a function returns one row');
  if (admitted.refusal !== null) return refused(admitted.refusal);
  const { outcome, answer } = await tryCode();
  if (outcome === 'accepted') await clearFailures(transaction, { by: 'holder' });
  if (outcome === 'wrong') {
    await countIn(rules, transaction, share);
    await query(
      'select backup_codes.tell_failures($1::text, $2::text, $3::jsonb, $4::timestamptz)',
      [account, share, rules, now],
    );
  }
  return answer;
}

async function countFailure(
  rules: string,
  transaction: AccountTransaction,
  { at, device }: FailureToCount,
): Promise<void> {
  const share = at === 'session' ? 'sessions' : await shareOfSignIn(transaction, device);
  await countIn(rules, transaction, share);
}

/** Counts a failure for the share and for the site. The holder has not been told yet. */
async function countIn(
  rules: string,
  { query, account, now }: AccountTransaction,
  share: Share,
): Promise<void> {
  await query(
    'select backup_codes.count_failure($1::text, $2::text, $3::jsonb, $4::timestamptz)',
    [account, share, rules, now],
  );
}

/**
 * Counts a failure whose own transaction failed. If that fails too, it is counted later.
 */
export async function countAnyway(
  context: Context,
  account: string,
  failure: FailureToCount,
): Promise<void> {
  try {
    await inAccount(context, account, (transaction) =>
      countFailure(context.rules, transaction, failure),
    );
  } catch {
    context.failuresToCount.set(account, [
      ...(context.failuresToCount.get(account) ?? []),
      failure,
    ]);
  }
}

/**
 * @throws StoreError if the failures still can't be counted; then no code may be checked
 */
export async function countOverdue(context: Context, account: string): Promise<void> {
  while (context.failuresToCount.has(account)) {
    const counted = await inAccount(context, account, async (transaction) => {
      // Read under the lock, so that nobody else counts the same failures.
      const due = context.failuresToCount.get(account) ?? [];
      for (const failure of due) await countFailure(context.rules, transaction, failure);
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
