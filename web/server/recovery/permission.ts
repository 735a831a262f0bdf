/** The permission that `finish` gives to one sign-in. It is no session. */

import type { AccountTransaction } from '../accounts/transaction.js';
import { refused, type Answer } from '../answer.js';
import type { Context } from '../context.js';
import { placeOf, recovererHash, type PendingSignIn, type Session } from '../identity.js';
import { currentTime } from '../time.js';
import type { RecoveryAccount } from './account.js';
import { advance } from './advance.js';
import { isOfAddress, wasResetAfter } from './first-factor.js';
import type { RecoveryPolicy } from './policy.js';
import type { RecoveryRow } from './recovery-row.js';

/** The recovery that this sign-in may finish, locked. */
export async function findPermitted(
  { query, account, now }: AccountTransaction,
  signIn: PendingSignIn,
): Promise<RecoveryRow | undefined> {
  const [row] = await query<RecoveryRow>(
    `select * from backup_codes.recoveries
     where account = $1::text and state = 'ready' and permitted_to = $2::bytea
       and permitted_until > $3::timestamptz for update`,
    [account, recovererHash(signIn), now],
  );
  return row;
}

/** Why a sign-in may not enrol a set: it has no permission. `undefined` if it may. */
export async function refusalToRecover(
  { recovery }: Context,
  transaction: AccountTransaction,
  signIn: PendingSignIn,
): Promise<Answer<never> | undefined> {
  if (recovery === undefined) return refused('unauthorized');
  await advance(transaction, recovery.policy);
  const row = await findPermitted(transaction, signIn);
  if (row === undefined) return refused('unauthorized');
  return transaction.isFrozen ? refused('account_frozen') : undefined;
}

/**
 * Why the way in which a person has passed the first factor is not enough to end a recovery:
 * a mailbox may have passed it. `undefined` if it is enough. A contact who approved makes up
 * for that, but not for a reset after the request: the holder who asked had no need of it.
 */
export function refusalOfFactor(
  { firstFactor }: PendingSignIn,
  host: RecoveryAccount,
  { by_contact: byContact, opened_at: opened }: RecoveryRow,
  now: Date,
  { resetDays }: RecoveryPolicy,
): Answer<never> | undefined {
  if (firstFactor === undefined) return refused('operator_required');
  const isEnough =
    !isOfAddress(firstFactor, host, { now, opened, resetDays }) ||
    (byContact && !wasResetAfter(firstFactor, host, now, opened));
  return isEnough ? undefined : refused('operator_required');
}

/** What the permission makes of a sign-in, for the messages that it allows. */
export function sessionOfRecoverer(signIn: PendingSignIn): Session {
  const { account, id } = signIn;
  return { account, id: `recovery ${id}`, steppedUp: 'factor', ...placeOf(signIn) };
}

/** Whether a sign-in has the permission, for the pages of the host. */
export async function mayRecover(
  context: Context,
  signIn: PendingSignIn,
): Promise<boolean> {
  if (context.recovery === undefined) return false;
  const now = await currentTime(context);
  const rows = await context.store.query(
    `select from backup_codes.recoveries r
     join backup_codes.accounts a on a.account = r.account
     where r.account = $1::text and a.account = $1::text and a.frozen_at is null
       and r.state = 'ready' and r.due_at > $3::timestamptz
       and r.permitted_to = $2::bytea and r.permitted_until > $3::timestamptz`,
    [signIn.account, recovererHash(signIn), now],
  );
  return rows.length > 0;
}
