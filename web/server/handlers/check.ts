import type { CheckAnswer, CheckRequest } from '../../protocol/messages/check.js';
import { uncounted, withAttempt, type Verdict } from '../accounts/throttle.js';
import type { AccountTransaction } from '../accounts/transaction.js';
import { granted, refused, type Answer } from '../answer.js';
import type { Session } from '../identity.js';
import type { Context } from '../context.js';
import { findCode } from '../sets/codes.js';
import { findSet } from '../sets/set-row.js';
import { writeTime } from '../time.js';

/**
 * Says whether a typed code belongs to a set and still works. It spends nothing. A wrong
 * code counts as an attempt, so that a session is no way to guess codes. In a stepped-up
 * session, a correct unused code resets all counts and lifts a suspension.
 *
 * Refusals: `not_found`, `not_active`, `wrong_code`, `throttled`, `suspended`.
 */
export async function check(
  context: Context,
  session: Session,
  request: CheckRequest,
): Promise<Answer<CheckAnswer>> {
  return withAttempt(context, session.account, (transaction, attempt) =>
    attempt(() => checkCode(context, transaction, session, request)),
  );
}

async function checkCode(
  { pepper }: Context,
  transaction: AccountTransaction,
  { steppedUp }: Session,
  { set, verifier }: CheckRequest,
): Promise<Verdict<CheckAnswer>> {
  const { account, now, query } = transaction;
  const row = await findSet(transaction, set);
  if (row === undefined) return uncounted(refused('not_found'));
  if (row.state !== 'active') return uncounted(refused('not_active'));
  const code = await findCode(transaction, pepper, row, verifier);
  if (code === undefined) {
    return { outcome: 'wrong', answer: refused({ error: 'wrong_code', retired: [] }) };
  }
  await query(
    `update backup_codes.sets set checked_at = $3::timestamptz
     where account = $1::text and set_id = $2::text`,
    [account, set, now],
  );
  const { position, used_at: used } = code;
  const usedOn = used === null ? null : writeTime(used);
  const outcome = steppedUp && used === null ? 'accepted' : 'uncounted';
  return { outcome, answer: granted({ set, position, usedOn }) };
}
