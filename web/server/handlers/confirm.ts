import type { ConfirmAnswer, ConfirmRequest } from '../../protocol/messages/confirm.js';
import { refusalToChange } from '../accounts/epoch.js';
import { limitAct } from '../accounts/rates.js';
import { clearFailures } from '../accounts/suspension.js';
import { uncounted, withAttempt, type Verdict } from '../accounts/throttle.js';
import type { AccountTransaction } from '../accounts/transaction.js';
import { granted, refused, type Answer } from '../answer.js';
import { holderIn } from '../events/doer.js';
import { recordEvents } from '../events/record.js';
import { isSession, placeOf, type PendingSignIn, type Session } from '../identity.js';
import type { Context } from '../context.js';
import { complete } from '../recovery/complete.js';
import { holdsToken } from '../sets/confirm-token.js';
import { activate } from '../sets/state-changes.js';
import { findCode } from '../sets/codes.js';
import { findSet, type SetRow } from '../sets/set-row.js';
import { refusalToConfirm, steppedUpOf } from '../stepped-up.js';
import { writeTime } from '../time.js';

/**
 * Codes that the token's session may type in a minute. It knows the set's codes anyway.
 */
const TYPED_BY_TOKEN = { most: 20, seconds: 60 };

/**
 * Makes a pending set active after one of its codes was typed, and revokes the set that
 * it replaces in the same transaction. The typed code stays usable, and a suspension
 * ends.
 *
 * A wrong code counts as no attempt if the session holds the token of the pending set,
 * because that session made the codes. For an active set, the token does not even get the
 * verifier checked. Otherwise it would be a way to try codes.
 *
 * Refusals: `step_up_required`, `factor_required`, `not_found`, `not_active`, `wrong_code`,
 * `too_many_sets`, `throttled`, `suspended`, `account_frozen`. `recovery/complete.ts` has
 * those of a sign-in that recovers the account.
 */
export async function confirm(
  context: Context,
  sender: Session | PendingSignIn,
  request: ConfirmRequest,
): Promise<Answer<ConfirmAnswer>> {
  const isRecovery = !isSession(sender);
  if (isRecovery !== (request.recovery === true)) return refused('unauthorized');
  return isRecovery
    ? complete(context, sender, request)
    : confirmInSession(context, sender, request);
}

async function confirmInSession(
  context: Context,
  session: Session,
  request: ConfirmRequest,
): Promise<Answer<ConfirmAnswer>> {
  const { set, confirmToken: token } = request;
  return withAttempt(context, session.account, async (transaction, attempt) => {
    const ended = refusalToChange(transaction, session);
    if (ended !== undefined) return ended;
    const row = await findSet(transaction, set);
    if (row === undefined) return refused('not_found');
    const byToken = holdsToken(row, token, session, transaction.now);
    const refusal = byToken ? undefined : refusalToConfirm(session, row);
    if (refusal !== undefined) return refusal;
    if (row.state !== 'pending' && row.state !== 'active') return refused('not_active');
    if (byToken && row.confirmed_at !== null) {
      return granted(confirmed(set, row.confirmed_at, row.replaced));
    }
    const confirmOnce = () => confirmByCode(context, transaction, row, request, session);
    return byToken ? confirmByToken(transaction, confirmOnce) : attempt(confirmOnce);
  });
}

async function confirmByToken<T>(
  transaction: AccountTransaction,
  confirmOnce: () => Promise<Verdict<T>>,
): Promise<Answer<T>> {
  const limited = await limitAct(transaction, 'confirm_pending', TYPED_BY_TOKEN);
  if (!limited.ok) return limited;
  const { outcome, answer } = await confirmOnce();
  if (outcome === 'accepted') await clearFailures(transaction, { by: 'holder' });
  return answer;
}

async function confirmByCode(
  context: Context,
  transaction: AccountTransaction,
  row: SetRow,
  { set, verifier }: ConfirmRequest,
  session: Session,
): Promise<Verdict<ConfirmAnswer>> {
  const code = await findCode(transaction, context.pepper, row, verifier);
  if (code === undefined) {
    return { outcome: 'wrong', answer: refused({ error: 'wrong_code', retired: [] }) };
  }
  if (row.confirmed_at !== null) {
    const answer = granted(confirmed(set, row.confirmed_at, row.replaced));
    // A code that is known and never spent must not forgive one wrong code after the other.
    const isTrusted = code.used_at === null && steppedUpOf(session) === 'factor';
    return { outcome: isTrusted ? 'accepted' : 'uncounted', answer };
  }
  const doer = holderIn(session);
  const active = await activate(transaction, context.policy.activeSets, row, doer);
  if (!active.ok) return uncounted(active);
  const { replaced, happened } = active.value;
  await recordEvents(transaction, [
    { kind: 'confirmed', set, label: row.label, replaced, ...placeOf(session) },
    ...happened,
  ]);
  const answer = granted(confirmed(set, transaction.now, replaced));
  return { outcome: 'accepted', answer };
}

function confirmed(set: string, at: Date, replaced: string | null): ConfirmAnswer {
  return { set, state: 'active', confirmed: writeTime(at), replaced };
}
