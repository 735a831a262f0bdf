import type { AlreadyUsed, RetiredSet } from '../../protocol/messages/error-answer.js';
import {
  parseRedeemRequestValue,
  type RedeemAnswer,
  type RedeemRequest,
} from '../../protocol/messages/redeem.js';
import { RETIRED_SETS_MAX } from '../../protocol/limits.js';
import { rememberBrowser, shareOfSignIn } from '../accounts/known-browsers.js';
import { withAttempt, type Verdict } from '../accounts/throttle.js';
import type { AccountTransaction } from '../accounts/transaction.js';
import { granted, refused, type Answer } from '../answer.js';
import { recordEvents } from '../events/record.js';
import { browserOf, signInToken, type PendingSignIn } from '../identity.js';
import type { Party } from '../party.js';
import { offeredBy, type Offered } from '../sets/offered.js';
import { retiredSets } from '../sets/retired.js';
import { hasSpent, spend, spentAgain, usedCode, type SpentCode } from '../sets/spend.js';
import { toChallengeSet } from '../sets/set-row.js';
import { daysFrom, writeTime } from '../time.js';

/**
 * Spends one code for one sign-in, whatever runs at the same time. The same sign-in may
 * send the same again within five minutes and gets the same answer, so neither a lost
 * answer nor a session that could not be made costs a code. It spends no other code.
 *
 * Refusals: `unauthorized`, a document error, `wrong_code` with what `explain` can try,
 * `already_used`, `throttled`, `suspended`.
 */
export async function redeem(
  party: Party,
  signIn: PendingSignIn | null,
  request: unknown,
): Promise<Answer<RedeemAnswer>> {
  if (signIn === null) return refused('unauthorized');
  const parsed = parseRedeemRequestValue(request);
  if (!parsed.ok) return refused(parsed.error);
  if (parsed.value.signIn !== signInToken(signIn)) return refused('unauthorized');
  const device = browserOf(signIn);
  return withAttempt(party, signIn.account, async (transaction, attempt) => {
    const offered = await offeredBy(transaction, party.pepper, parsed.value.proofs);
    const again = await spentAgain(transaction, offered, parsed.value.signIn);
    // No attempt, and it clears nothing: it tells this very sign-in what it was told.
    if (again !== undefined) return granted(toAnswer(again));
    if (await hasSpent(transaction, parsed.value.signIn)) return refused('unauthorized');
    const share = await shareOfSignIn(transaction, device);
    return attempt(share, () => look(party, transaction, device, parsed.value, offered));
  });
}

async function look(
  { policy }: Party,
  transaction: AccountTransaction,
  device: string | undefined,
  { signIn }: RedeemRequest,
  offered: Offered,
): Promise<Verdict<RedeemAnswer>> {
  const { account, now } = transaction;
  const spent = await spend(transaction, offered, signIn);
  if (spent !== undefined) {
    await recordUse(transaction, spent, policy.lowMark);
    if (device !== undefined) await rememberBrowser(transaction, device);
    return { outcome: 'accepted', answer: granted(toAnswer(spent)) };
  }
  const used = await usedCode(transaction, offered);
  const since = daysFrom(now, -policy.retiredDays);
  const retired = await retiredSets(transaction, account, since, RETIRED_SETS_MAX);
  return {
    outcome: 'wrong',
    answer: refused(
      used === undefined
        ? { error: 'wrong_code', retired: retired.map(toRetiredSet) }
        : alreadyUsed(used),
    ),
  };
}

async function recordUse(
  transaction: AccountTransaction,
  { set_id: set, label, position, remaining, total }: SpentCode,
  lowMark: number,
): Promise<void> {
  const used = { kind: 'used', set, label, position, remaining, total } as const;
  // A set that never had more codes than the mark is low from its first use on.
  const isLow = remaining > 0 && remaining === Math.min(lowMark, total - 1);
  await recordEvents(transaction, [
    used,
    ...(isLow ? [{ kind: 'low', set, label, remaining } as const] : []),
    ...(remaining === 0 ? [{ kind: 'exhausted', set, label } as const] : []),
  ]);
}

function toAnswer({ set_id: set, position, remaining, total }: SpentCode): RedeemAnswer {
  return { set, position, remaining, total };
}

function alreadyUsed({
  set_id: set,
  position,
  used_at: usedAt,
}: {
  set_id: string;
  position: number;
  used_at: Date;
}): AlreadyUsed {
  return { error: 'already_used', set, position, usedOn: writeTime(usedAt) };
}

function toRetiredSet(
  row: Parameters<typeof toChallengeSet>[0] & { retired_at: Date },
): RetiredSet {
  return { ...toChallengeSet(row), retiredOn: writeTime(row.retired_at) };
}
