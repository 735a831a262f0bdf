import { randomBytes } from 'node:crypto';

import type { Enrolment } from '../../protocol/enrolment.js';
import type { EnrolAnswer, EnrolRequest } from '../../protocol/messages/enrol.js';
import { refusalToChange } from '../accounts/epoch.js';
import { countAct, limitAct, perHour } from '../accounts/rates.js';
import { inAccount, type AccountTransaction } from '../accounts/transaction.js';
import { granted, refused, type Answer } from '../answer.js';
import { holderIn } from '../events/doer.js';
import { recordEvents } from '../events/record.js';
import {
  confirmTokenHash,
  holderOf,
  isSession,
  placeOf,
  sessionHash,
  type PendingSignIn,
  type Session,
} from '../identity.js';
import type { Context } from '../context.js';
import { checkCreated, checkPolicy } from '../policy.js';
import { refusalToRecover, sessionOfRecoverer } from '../recovery/permission.js';
import { countActive } from '../sets/set-row.js';
import { discard, dropExpired } from '../sets/state-changes.js';
import { findPending, findSet } from '../sets/set-row.js';
import { deleteSet, isStored, storeSet, wasEnrolled } from '../sets/store-set.js';
import { hasMade, placeForCode, steppedUpOf } from '../stepped-up.js';
import { minutesFrom, writeTime } from '../time.js';

const TOKEN_BYTES = 32;

/** At most one event a day about new codes that were never turned on. See `discard`. */
const ONCE_A_DAY = { most: 1, seconds: 86_400 };

/**
 * Stores a new set as pending. A second set from the same session replaces the first one.
 * A set from another session does so only if it names the first one in `discards`.
 * Enrolling the same set again, after a lost answer, gives a new token. A sign-in that
 * recovers the account needs no room, because its set ends all others.
 *
 * Refusals: `another_account`, `step_up_required`, `factor_required`, `already_enrolled`,
 * `not_found` and `not_active` for `replaces`, `too_many_sets`, `pending_elsewhere`,
 * `throttled`, `account_frozen`.
 */
export async function enrol(
  context: Context,
  sender: Session | PendingSignIn,
  request: EnrolRequest,
): Promise<Answer<EnrolAnswer>> {
  const isRecovery = !isSession(sender);
  if (isRecovery !== (request.recovery === true)) return refused('unauthorized');
  const session = isRecovery ? sessionOfRecoverer(sender) : sender;
  const { enrolment, holder } = request;
  // This comes first, because nobody should step up for codes made on another account's
  // page.
  if (holder !== undefined && holder !== holderOf(session.account)) {
    return refused('another_account');
  }
  if (steppedUpOf(session) === false) return refused('step_up_required');
  const fault = checkPolicy(context.policy, enrolment);
  if (fault !== undefined)
    return refused({ ...fault, field: `enrolment.${fault.field}` });
  return inAccount(context, session.account, async (transaction) => {
    const refusal = isRecovery
      ? await refusalToRecover(context, transaction, sender)
      : refusalToChange(transaction, sender);
    return refusal ?? store(context, transaction, session, request);
  });
}

async function store(
  { policy, pepper }: Context,
  transaction: AccountTransaction,
  session: Session,
  { enrolment, replaces: asked, discards, recovery }: EnrolRequest,
): Promise<Answer<EnrolAnswer>> {
  const { account, now, query } = transaction;
  const { set } = enrolment;
  await dropExpired(transaction);
  const place =
    recovery === true
      ? granted(null)
      : steppedUpOf(session) === 'code'
        ? await placeForCode(transaction, session, asked, policy.activeSets)
        : await placeFor(transaction, asked, policy.activeSets);
  if (!place.ok) return place;
  const replaces = place.value;

  const token = randomBytes(TOKEN_BYTES).toString('base64url');
  const confirmHash = confirmTokenHash(token, session, set);
  const expires = minutesFrom(now, policy.pendingHours * 60);
  const answer: EnrolAnswer = {
    set,
    state: 'pending',
    confirmToken: token,
    expires: writeTime(expires),
  };
  const known = await findSet(transaction, set);
  if (
    known?.state === 'pending' &&
    known.origin === 'enrolled' &&
    (await isStored(transaction, pepper, known, enrolment))
  ) {
    await query(
      `update backup_codes.sets
       set confirm_hash = $3::bytea, expires_at = $4::timestamptz, replaces = $5::text,
         enrolled_by = $6::bytea
       where account = $1::text and set_id = $2::text`,
      [account, set, confirmHash, expires, replaces, sessionHash(session)],
    );
    return granted(answer);
  }
  if (await wasEnrolled(transaction, enrolment)) return refused('already_enrolled');
  const fault = checkCreated(enrolment.created, now);
  if (fault !== undefined) return refused({ ...fault, field: 'enrolment.created' });
  const cleared = await makeRoom(transaction, session, discards, policy.pendingPerHour);
  if (!cleared.ok) return cleared;
  await storeSet(transaction, pepper, {
    enrolment,
    origin: 'enrolled',
    expires,
    confirmHash,
    enrolledBy: sessionHash(session),
    replaces,
    preparedBy: null,
  });
  await recordEnrolled(transaction, enrolment, replaces, session);
  return granted(answer);
}

/** Removes the account's pending set if this session may. */
async function makeRoom(
  transaction: AccountTransaction,
  session: Session,
  discards: string | undefined,
  most: number,
): Promise<Answer<undefined>> {
  const pending = await findPending(transaction);
  const isOwn = pending !== undefined && hasMade(session, pending);
  if (pending !== undefined && !isOwn && pending.set_id !== discards) {
    const { set_id: set, stored_at: since } = pending;
    return refused({ error: 'pending_elsewhere', set, since: writeTime(since) });
  }
  const limited = await limitAct(transaction, 'enrol', perHour(most));
  if (!limited.ok) return limited;
  if (pending === undefined) return granted(undefined);
  if (isOwn) await deleteSet(transaction, pending.set_id);
  else await discard(transaction, pending, holderIn(session));
  return granted(undefined);
}

async function recordEnrolled(
  transaction: AccountTransaction,
  { set, label, verifiers }: Enrolment,
  replaces: string | null,
  session: Session,
): Promise<void> {
  if ((await countAct(transaction, 'tell_enrolled', ONCE_A_DAY)) > 0) return;
  const total = verifiers.length;
  await recordEvents(transaction, [
    { kind: 'enrolled', set, label, total, replaces, ...placeOf(session) },
  ]);
}

/** The set whose place the new one takes. `null` if there is room for one more. */
async function placeFor(
  transaction: AccountTransaction,
  replaces: string | null,
  activeSets: number,
): Promise<Answer<string | null>> {
  if (replaces === null) {
    const full = (await countActive(transaction)) >= activeSets;
    return full
      ? refused({ error: 'too_many_sets', limit: activeSets })
      : granted(replaces);
  }
  const replaced = await findSet(transaction, replaces);
  if (replaced === undefined) return refused('not_found');
  return replaced.state === 'active' ? granted(replaces) : refused('not_active');
}
