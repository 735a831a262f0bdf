import type { AlreadyUsed, RetiredSet } from '../../protocol/messages/refusals.js';
import type { RedeemAnswer, RedeemRequest } from '../../protocol/messages/redeem.js';
import { RETIRED_SETS_MAX } from '../../protocol/scheme.js';
import { lowMarkOf } from '../../protocol/set-policy.js';
import { rememberBrowser, shareOfSignIn } from '../accounts/known-browsers.js';
import { withAttempt, type Verdict } from '../accounts/throttle.js';
import type { AccountTransaction } from '../accounts/transaction.js';
import { granted, refused, type Answer } from '../answer.js';
import { recordEvents } from '../events/record.js';
import { browserOf, signInToken, type PendingSignIn } from '../identity.js';
import type { Context } from '../context.js';
import { presentedBy, type Presented } from '../sets/codes.js';
import { retiredSets } from '../sets/set-row.js';
import {
  hasSpent,
  spendCode,
  spentBefore,
  usedCode,
  type SpentCode,
} from '../sets/spend-code.js';
import { toChallengeSet } from '../sets/set-row.js';
import { daysFrom, writeTime } from '../time.js';

/**
 * Spends one code for one sign-in, whatever else runs at the same time. For five minutes,
 * the same sign-in may send the same code again and gets the same answer. So neither a
 * lost answer nor a failure to create the session costs a code. The sign-in cannot spend
 * another code.
 *
 * Refusals: `wrong_code` with the sets that `explain` can try, `already_used`,
 * `throttled`, `suspended`.
 */
export async function redeem(
  context: Context,
  signIn: PendingSignIn,
  request: RedeemRequest,
): Promise<Answer<RedeemAnswer>> {
  if (request.signIn !== signInToken(signIn)) return refused('unauthorized');
  const device = browserOf(signIn);
  return withAttempt(context, signIn.account, async (transaction, attempt) => {
    const presented = await presentedBy(transaction, context.pepper, request.proofs);
    const again = await spentBefore(transaction, presented, request.signIn);
    // This is no attempt and resets nothing. The sign-in only gets its own answer again.
    if (again !== undefined) return granted(toAnswer(again));
    if (await hasSpent(transaction, request.signIn)) return refused('unauthorized');
    const share = await shareOfSignIn(transaction, device);
    return attempt(share, () =>
      redeemOnce(context, transaction, device, request, presented),
    );
  });
}

async function redeemOnce(
  { policy }: Context,
  transaction: AccountTransaction,
  device: string | undefined,
  { signIn }: RedeemRequest,
  presented: Presented,
): Promise<Verdict<RedeemAnswer>> {
  const { now } = transaction;
  const spent = await spendCode(transaction, presented, signIn);
  if (spent !== undefined) {
    await recordUse(transaction, spent, policy.lowMark);
    if (device !== undefined) await rememberBrowser(transaction, device);
    return { outcome: 'accepted', answer: granted(toAnswer(spent)) };
  }
  const used = await usedCode(transaction, presented);
  const since = daysFrom(now, -policy.retiredDays);
  const retired = await retiredSets(transaction, since, RETIRED_SETS_MAX);
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
  const isLow = remaining > 0 && remaining === lowMarkOf(total, lowMark);
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
