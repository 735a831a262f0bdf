/**
 * How wrong codes are slowed down: from the fourth consecutive failure a delay that
 * doubles, up to 15 minutes, and an end to it at `policy.suspendAtFailures` (NIST SP
 * 800-63B-4 section 3.2.2).
 *
 * An attempt is counted before it is looked at, in a transaction of its own, and a right
 * code takes the count back. So nothing that happens later, a crash included, gives a
 * guess for nothing, and parallel guesses are counted one by one.
 */

import { granted, refused, type Answer } from '../answer.js';
import { recordEvents } from '../events/record.js';
import type { Party } from '../party.js';
import { RETRY_AFTER_MAX_SECONDS } from '../../protocol/limits.js';
import { inAccount, type AccountTransaction } from './transaction.js';

/** Failures that cost no waiting. */
const FREE_FAILURES = 3;

/** Seconds to wait after so many consecutive failures. */
export function delayAfter(failures: number): number {
  if (failures <= FREE_FAILURES) return 0;
  return Math.min(2 ** (failures - FREE_FAILURES), RETRY_AFTER_MAX_SECONDS);
}

/** What an attempt has shown, and so what becomes of the failure that was counted. */
export interface Verdict<T> {
  /**
   * `clear`: a code was spent, the count begins anew. `give_back`: nothing was wrong, or
   * nothing was tried. `keep`: it was wrong.
   */
  failure: 'clear' | 'give_back' | 'keep';
  answer: Answer<T>;
}

/** The verdict on what was right, or was no guess at all. */
export function givenBack<T>(answer: Answer<T>): Verdict<T> {
  return { failure: 'give_back', answer };
}

/**
 * Counts an attempt, looks at it, and answers; or refuses to look.
 *
 * Refusals of its own: `throttled`, `suspended`.
 */
export async function attempt<T>(
  party: Party,
  account: string,
  look: (transaction: AccountTransaction) => Promise<Verdict<T>>,
): Promise<Answer<T>> {
  const admitted = await inAccount(party, account, (transaction) =>
    admit(party, transaction),
  );
  if (!admitted.ok) return admitted;
  return inAccount(party, account, async (transaction) => {
    if (transaction.suspendedAt !== null) return refused('suspended');
    const { failure, answer } = await look(transaction);
    if (failure === 'keep') await tellFailures(party, transaction);
    else if (failure === 'clear') await clear(transaction);
    else await giveBack(transaction, admitted.value);
    return answer;
  });
}

/** An attempt that was counted: when, and when the last failure before it was. */
interface Counted {
  at: Date;
  before: Date | null;
}

async function admit(
  party: Party,
  transaction: AccountTransaction,
): Promise<Answer<Counted>> {
  const { account, now, failures, failedAt, suspendedAt } = transaction;
  if (suspendedAt !== null) return refused('suspended');
  if (failures >= party.policy.suspendAtFailures) {
    // Counted by a process that died before it could say so.
    await tellFailures(party, transaction);
    return refused('suspended');
  }
  const wait = failedAt === null ? 0 : secondsToWait(failures, failedAt, now);
  if (wait > 0) return refused({ error: 'throttled', retryAfter: wait });
  await transaction.query(
    `update backup_codes.accounts set failures = failures + 1, failed_at = $2
     where account = $1`,
    [account, now],
  );
  return granted({ at: now, before: failedAt });
}

/** A clock that was set back counts as none of the wait: it must not lock people out. */
function secondsToWait(failures: number, failedAt: Date, now: Date): number {
  const elapsed = (now.getTime() - failedAt.getTime()) / 1_000;
  const delay = delayAfter(failures);
  return elapsed < 0 ? 0 : Math.max(0, Math.ceil(delay - elapsed));
}

/** Tells the holder of each count that was reached, and suspends at the last one. */
async function tellFailures(
  { policy }: Party,
  transaction: AccountTransaction,
): Promise<void> {
  const { account, now, failures, told } = transaction;
  const due = policy.tellAtFailures.filter((count) => count > told && count <= failures);
  const suspends = failures >= policy.suspendAtFailures;
  if (due.length === 0 && !suspends) return;
  await transaction.query(
    `update backup_codes.accounts
     set told = $2, suspended_at = case when $3 then $4::timestamptz end
     where account = $1`,
    [account, Math.max(told, ...due), suspends, now],
  );
  await recordEvents(transaction, [
    ...due.map((count) => ({ kind: 'failures', count }) as const),
    ...(suspends ? [{ kind: 'suspended', failures } as const] : []),
  ]);
}

/** The count begins anew. */
async function clear({ query, account }: AccountTransaction): Promise<void> {
  await query(
    'update backup_codes.accounts set failures = 0, told = 0 where account = $1',
    [account],
  );
}

/** Leaves the count, and the wait that goes by it, as if there had been no attempt. */
async function giveBack(
  { query, account }: AccountTransaction,
  { at, before }: Counted,
): Promise<void> {
  await query(
    `update backup_codes.accounts
     set failures = greatest(failures - 1, 0),
       failed_at = case failed_at when $2 then coalesce($3, failed_at) else failed_at end
     where account = $1`,
    [account, at, before],
  );
}
