import {
  parseCheckRequestValue,
  type CheckAnswer,
  type CheckRequest,
} from '../../protocol/messages/check.js';
import { attempt, givenBack, type Verdict } from '../accounts/throttle.js';
import type { AccountTransaction } from '../accounts/transaction.js';
import { granted, refused, type Answer } from '../answer.js';
import type { Session } from '../identity.js';
import type { Party } from '../party.js';
import { findCode } from '../sets/find-code.js';
import { findSet } from '../sets/set-row.js';
import { writeTime } from '../time.js';

/**
 * Tells whether a typed code is of a set and still good, and spends nothing. A wrong one
 * counts as an attempt: a session must not be a way to guess codes.
 *
 * Refusals: `unauthorized`, a document error, `not_found`, `not_active`, `wrong_code`,
 * `throttled`, `suspended`.
 */
export async function check(
  party: Party,
  session: Session | null,
  request: unknown,
): Promise<Answer<CheckAnswer>> {
  if (session === null) return refused('unauthorized');
  const parsed = parseCheckRequestValue(request);
  if (!parsed.ok) return refused(parsed.error);
  return attempt(party, session.account, (transaction) =>
    look(party, transaction, parsed.value),
  );
}

async function look(
  { pepper }: Party,
  transaction: AccountTransaction,
  { set, verifier }: CheckRequest,
): Promise<Verdict<CheckAnswer>> {
  const { account, now, query } = transaction;
  const row = await findSet(transaction, set);
  if (row === undefined) return givenBack(refused('not_found'));
  if (row.state !== 'active') return givenBack(refused('not_active'));
  const code = await findCode(transaction, pepper, row, verifier);
  if (code === undefined) {
    return { failure: 'keep', answer: refused({ error: 'wrong_code', retired: [] }) };
  }
  await query(
    'update backup_codes.sets set checked_at = $3 where account = $1 and set_id = $2',
    [account, set, now],
  );
  const { position, used_at: used } = code;
  const usedOn = used === null ? null : writeTime(used);
  return givenBack(granted({ set, position, usedOn }));
}
