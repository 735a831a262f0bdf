import type {
  CheckAnswer,
  CheckRequest,
  SetVerifier,
} from '../../protocol/messages/check.js';
import { refusalToSession } from '../accounts/epoch.js';
import { uncounted, withAttempt, type Verdict } from '../accounts/throttle.js';
import type { AccountTransaction } from '../accounts/transaction.js';
import { granted, refused, type Answer } from '../answer.js';
import type { Session } from '../identity.js';
import type { Context } from '../context.js';
import { findCode, type FoundCode } from '../sets/codes.js';
import { findSets, type SetRow } from '../sets/set-row.js';
import { steppedUpOf } from '../stepped-up.js';
import { writeTime } from '../time.js';

/**
 * Says which set a typed code belongs to, and whether it still works. It spends nothing. A
 * wrong code counts as one attempt, however many sets it was tried on, so that a session
 * is no way to guess codes. In a session that is stepped up by another factor, a correct
 * unused code resets all counts and lifts a suspension.
 *
 * Refusals: `not_found` if the account has none of the sets, `not_active` if none of them
 * is active, `wrong_code`, `throttled`, `suspended`.
 */
export async function check(
  context: Context,
  session: Session,
  request: CheckRequest,
): Promise<Answer<CheckAnswer>> {
  return withAttempt(context, session.account, (transaction, attempt) =>
    Promise.resolve(
      refusalToSession(transaction, session) ??
        attempt(() => checkCode(context, transaction, session, request)),
    ),
  );
}

async function checkCode(
  context: Context,
  transaction: AccountTransaction,
  session: Session,
  { set, verifier, others = [] }: CheckRequest,
): Promise<Verdict<CheckAnswer>> {
  const { account, now, query } = transaction;
  const typed = [{ set, verifier }, ...others];
  const rows = await findSets(
    transaction,
    typed.map((one) => one.set),
  );
  if (rows.length === 0) return uncounted(refused('not_found'));
  const active = rows.filter(({ state }) => state === 'active');
  if (active.length === 0) return uncounted(refused('not_active'));
  const code = await findAmong(context, transaction, active, typed);
  if (code === undefined) {
    return { outcome: 'wrong', answer: refused({ error: 'wrong_code', retired: [] }) };
  }
  await query(
    `update backup_codes.sets set checked_at = $3::timestamptz
     where account = $1::text and set_id = $2::text`,
    [account, code.set, now],
  );
  const { position, used_at: used } = code;
  const usedOn = used === null ? null : writeTime(used);
  const isTrusted = used === null && steppedUpOf(session) === 'factor';
  const answer = granted({ set: code.set, position, usedOn });
  return { outcome: isTrusted ? 'accepted' : 'uncounted', answer };
}

/** The code of the first set that has it. */
async function findAmong(
  { pepper }: Context,
  transaction: AccountTransaction,
  rows: readonly SetRow[],
  typed: readonly SetVerifier[],
): Promise<(FoundCode & { set: string }) | undefined> {
  for (const { set, verifier } of typed) {
    const row = rows.find(({ set_id: id }) => id === set);
    const code = row && (await findCode(transaction, pepper, row, verifier));
    if (code !== undefined) return { ...code, set };
  }
  return undefined;
}
