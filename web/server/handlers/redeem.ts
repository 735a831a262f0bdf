import type { ErrorAnswer } from '../../protocol/messages/refusals.js';
import type { RedeemAnswer, RedeemRequest } from '../../protocol/messages/redeem.js';
import { browserHashOf } from '../accounts/known-browsers.js';
import { countAnyway, countOverdue } from '../accounts/throttle.js';
import { granted, refused, type Answer } from '../answer.js';
import {
  browserOf,
  occasionOf,
  requireAccount,
  signInToken,
  type PendingSignIn,
} from '../identity.js';
import type { Context } from '../context.js';
import { keysOf, presentedBy, type Presented } from '../sets/codes.js';
import { fromJson, type RetiredJson } from '../sets/set-row.js';
import { askOnce, mayHaveRun } from '../store/once.js';
import { LOCK_PATIENCE_MS } from '../store/store.js';
import { writeSeconds } from '../time.js';

/** What `backup_codes.redeem` returns. See `migrations/0011-recovery.sql`. */
type Result =
  | { redeemed: RedeemAnswer; label: string }
  | { refused: Refusal }
  | { otherKeys: string[] };

type Refusal =
  | { error: 'throttled'; retryAfter: number }
  | { error: 'suspended' | 'account_frozen' | 'unauthorized' }
  | { error: 'already_used'; set: string; position: number; used_at: number }
  | { error: 'wrong_code'; retired: RetiredJson[] };

/**
 * Spends one code for one sign-in, whatever else runs at the same time. For five minutes,
 * the same sign-in may send the same code again and gets the same answer. So neither a
 * lost answer nor a failure to create the session costs a code. The sign-in cannot spend
 * another code. A code that is typed to step up in a session counts like other codes
 * that are typed there.
 *
 * Refusals: `wrong_code` with the sets that `explain` can try, `already_used`,
 * `throttled`, `suspended`, `account_frozen`.
 */
export async function redeem(
  context: Context,
  signIn: PendingSignIn,
  request: RedeemRequest,
): Promise<Answer<RedeemAnswer>> {
  requireAccount(signIn.account);
  if (request.signIn !== signInToken(signIn)) return refused('unauthorized');
  await countOverdue(context, signIn.account);
  // Sets keep the keys with which they were stored or last rotated. What one account taught
  // serves all, so that a second call is rare.
  const chains = new Set(context.chains);
  for (;;) {
    const presented = presentedBy(context.pepper, [...chains], request.proofs);
    const result = await redeemOnce(context, signIn, presented);
    if (!('otherKeys' in result)) return toAnswer(result, request.details);
    for (const chain of result.otherKeys) {
      // Sets of one account may be wrapped in different keys, so none is left out again.
      chains.add(chain);
      // If a key of theirs is missing, only these sets suffer.
      if (context.pepper.has(keysOf(chain))) context.chains.add(chain);
    }
  }
}

/** One call. If it fails after it may have looked at a code, a failure is counted. */
async function redeemOnce(
  context: Context,
  signIn: PendingSignIn,
  { sets, chains, verifiers }: Presented,
): Promise<Result> {
  const { store, clock, rules } = context;
  const { account } = signIn;
  const device = browserOf(signIn);
  try {
    const { result } = await askOnce<{ result: Result }>(
      store,
      `select backup_codes.redeem($1::text, $2::text, $3::bytea, $4::text[], $5::text[],
         $6::bytea[], $7::jsonb, $8::integer, $9::timestamptz, $10::jsonb) as result`,
      [
        account,
        signInToken(signIn),
        browserHashOf(account, device),
        sets,
        chains,
        verifiers,
        rules,
        store.patienceMs ?? LOCK_PATIENCE_MS,
        clock?.() ?? null,
        JSON.stringify(occasionOf(signIn)),
      ],
    );
    return result;
  } catch (error) {
    if (mayHaveRun(error)) {
      const at = signIn.purpose === 'step-up' ? 'session' : 'sign-in';
      await countAnyway(context, account, { at, device });
    }
    throw error;
  }
}

function toAnswer(
  result: Exclude<Result, { otherKeys: string[] }>,
  details = false,
): Answer<RedeemAnswer> {
  if ('refused' in result) return refused(toRefusal(result.refused));
  const { redeemed, label } = result;
  return granted({ ...redeemed, ...(details && { label }) });
}

function toRefusal(refusal: Refusal): ErrorAnswer {
  if (refusal.error === 'wrong_code') {
    const retired = refusal.retired.map((set) => ({
      ...fromJson(set),
      retiredOn: writeSeconds(set.retired_at),
    }));
    return { error: 'wrong_code', retired };
  }
  if (refusal.error === 'already_used') {
    const { error, set, position, used_at: at } = refusal;
    return { error, set, position, usedOn: writeSeconds(at) };
  }
  return refusal;
}
