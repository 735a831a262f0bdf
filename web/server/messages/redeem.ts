import type { AlreadyUsed, RetiredSet } from '../../protocol/messages/error-answer.js';
import {
  parseRedeemRequestValue,
  type RedeemAnswer,
  type RedeemRequest,
} from '../../protocol/messages/redeem.js';
import { RETIRED_SETS_MAX } from '../../protocol/limits.js';
import { attempt, givenBack, type Verdict } from '../accounts/throttle.js';
import type { AccountTransaction } from '../accounts/transaction.js';
import { granted, refused, type Answer } from '../answer.js';
import { recordEvents } from '../events/record.js';
import { signInToken, type PendingSignIn } from '../identity.js';
import type { Party } from '../party.js';
import { offeredBy } from '../sets/offered.js';
import { retiredSets } from '../sets/retired.js';
import { spend, spentBy, usedCode, type SpentCode } from '../sets/spend.js';
import { toChallengeSet } from '../sets/set-row.js';
import { daysFrom, writeTime } from '../time.js';

/**
 * Spends one code for one sign-in, whatever runs at the same time. The same sign-in may
 * send the same again within five minutes and gets the same answer, so neither a lost
 * answer nor a session that could not be made costs a code.
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
  const { account } = signIn;
  // No attempt: it finds nothing but what this very sign-in has spent already.
  const { store, pepper, clock } = party;
  const offered = await offeredBy(store, pepper, account, parsed.value.proofs);
  const repeated = await spentBy(store, clock, account, offered, parsed.value.signIn);
  if (repeated !== undefined) return granted(toAnswer(repeated));
  return attempt(party, account, (transaction) => look(party, transaction, parsed.value));
}

async function look(
  { policy, pepper, clock }: Party,
  transaction: AccountTransaction,
  { signIn, proofs }: RedeemRequest,
): Promise<Verdict<RedeemAnswer>> {
  const { account, now } = transaction;
  // Both again, now that nobody else is at it: a rotation may have wrapped the set, and
  // the same message sent twice at once may have spent its code and must not spend another.
  const offered = await offeredBy(transaction, pepper, account, proofs);
  const repeated = await spentBy(transaction, clock, account, offered, signIn);
  if (repeated !== undefined) return givenBack(granted(toAnswer(repeated)));
  const spent = await spend(transaction, offered, signIn);
  if (spent !== undefined) {
    await recordUse(transaction, spent, policy.lowMark);
    return { failure: 'clear', answer: granted(toAnswer(spent)) };
  }
  const used = await usedCode(transaction, offered);
  const since = daysFrom(now, -policy.retiredDays);
  const retired = await retiredSets(transaction, account, since, RETIRED_SETS_MAX);
  return {
    failure: 'keep',
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
