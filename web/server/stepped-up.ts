/**
 * What a session may do that has authenticated again. Another factor may do everything. A
 * backup code may only get new codes in place of its own set: a thief may hold a code,
 * but a person who has lost everything else has nothing but a code.
 */

import type { SteppedUp } from '../protocol/messages/status.js';
import type { SetId } from '../protocol/set-id.js';
import type { AccountTransaction } from './accounts/transaction.js';
import { granted, refused, type Answer } from './answer.js';
import { sessionHash, type Session } from './identity.js';
import { countActive, findSet, type SetRow } from './sets/set-row.js';

/** How the session has authenticated again. */
export function steppedUpOf({ steppedUp }: Session): SteppedUp {
  return steppedUp === true ? 'factor' : steppedUp;
}

/** Whether the session has stored the set. */
export function hasMade(session: Session, { enrolled_by: by }: SetRow): boolean {
  return by !== null && sessionHash(session).equals(by);
}

/**
 * The set whose place new codes take, if a backup code may make them: the code's own set.
 * A spent set is replaced only once, or one code could add set after set.
 *
 * @param replaces what the session asks for; `null` is enough for a spent set
 * @param most active sets of an account
 *
 * Refusals: `factor_required`, `too_many_sets`.
 */
export async function placeForCode(
  transaction: AccountTransaction,
  { codeSet }: Session,
  replaces: SetId | null,
  most: number,
): Promise<Answer<SetId>> {
  const own = codeSet === undefined ? undefined : await findSet(transaction, codeSet);
  if (own === undefined) return refused('factor_required');
  const { set_id: set, state } = own;
  if (state === 'active' && replaces === set) return granted(set);
  const asks = replaces === set || replaces === null;
  if (state !== 'spent' || !asks || (await wasReplaced(transaction, set))) {
    return refused('factor_required');
  }
  const isFull = (await countActive(transaction)) >= most;
  return isFull ? refused({ error: 'too_many_sets', limit: most }) : granted(set);
}

async function wasReplaced(
  { query, account }: AccountTransaction,
  set: SetId,
): Promise<boolean> {
  const rows = await query(
    `select from backup_codes.sets
     where account = $1::text and replaces = $2::text and confirmed_at is not null`,
    [account, set],
  );
  return rows.length > 0;
}

/**
 * Why the session may not confirm the set without its token. `undefined` if it may. A code
 * confirms what its session has stored, and what takes the place of its own set: somebody
 * whose browser has crashed finishes what they have begun.
 */
export function refusalToConfirm(
  session: Session,
  row: SetRow,
): Answer<never> | undefined {
  const how = steppedUpOf(session);
  if (how === false) return refused('step_up_required');
  const isEnrolled = row.origin === 'enrolled';
  const takesItsPlace = isEnrolled && row.replaces === (session.codeSet ?? '');
  return how === 'factor' || hasMade(session, row) || takesItsPlace
    ? undefined
    : refused('factor_required');
}

/**
 * Why the session may not withdraw the set. `undefined` if it may. It may always take back
 * a pending set that it has stored. A code also withdraws its own set.
 */
export function refusalToWithdraw(
  session: Session,
  row: SetRow,
): Answer<never> | undefined {
  const how = steppedUpOf(session);
  const isOwn = hasMade(session, row);
  if (how === 'factor' || (isOwn && row.state === 'pending')) return undefined;
  if (how === false) return refused('step_up_required');
  return isOwn || row.set_id === session.codeSet ? undefined : refused('factor_required');
}
