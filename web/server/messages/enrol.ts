import { randomBytes } from 'node:crypto';

import {
  parseEnrolRequestValue,
  type EnrolAnswer,
  type EnrolRequest,
} from '../../protocol/messages/enrol.js';
import { inAccount, type AccountTransaction } from '../accounts/transaction.js';
import { granted, refused, type Answer } from '../answer.js';
import { recordEvents } from '../events/record.js';
import { confirmTokenHash, holderOf, type Session } from '../identity.js';
import type { Party } from '../party.js';
import { checkPolicy } from '../policy.js';
import { countActive } from '../sets/active.js';
import { findSet } from '../sets/set-row.js';
import { dropExpired, isStored, storeSet, wasEnrolled } from '../sets/store-set.js';
import { minutesFrom, writeTime } from '../time.js';

const TOKEN_BYTES = 32;

/**
 * Stores a new set as pending. A second one takes the first one's place; the same one
 * again, after a lost answer, gets a new token.
 *
 * Refusals: `unauthorized`, a document error, `another_account`, `step_up_required`,
 * `already_enrolled`, `not_found` and `not_active` for `replaces`, `too_many_sets`.
 */
export async function enrol(
  party: Party,
  session: Session | null,
  request: unknown,
): Promise<Answer<EnrolAnswer>> {
  if (session === null) return refused('unauthorized');
  const parsed = parseEnrolRequestValue(request);
  if (!parsed.ok) return refused(parsed.error);
  const { enrolment, replaces, holder } = parsed.value;
  // Nobody is asked who they are for codes that are not theirs.
  if (holder !== undefined && holder !== holderOf(session.account)) {
    return refused('another_account');
  }
  if (!session.steppedUp) return refused('step_up_required');
  const fault = checkPolicy(party.policy, enrolment);
  if (fault !== undefined)
    return refused({ ...fault, field: `enrolment.${fault.field}` });
  return inAccount(party, session.account, (transaction) =>
    store(party, transaction, session, { enrolment, replaces }),
  );
}

async function store(
  { policy, pepper }: Party,
  transaction: AccountTransaction,
  session: Session,
  { enrolment, replaces }: EnrolRequest,
): Promise<Answer<EnrolAnswer>> {
  const { account, now, query } = transaction;
  const { set, label, verifiers } = enrolment;
  await dropExpired(transaction);
  const refusal = await checkReplaces(transaction, replaces, policy.activeSets);
  if (refusal !== undefined) return refusal;

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
      `update backup_codes.sets set confirm_hash = $3, expires_at = $4, replaces = $5
       where account = $1 and set_id = $2`,
      [account, set, confirmHash, expires, replaces],
    );
    return granted(answer);
  }
  if (await wasEnrolled(transaction, enrolment)) return refused('already_enrolled');
  await query(
    `delete from backup_codes.sets
     where account = $1 and state = 'pending' and origin = 'enrolled'`,
    [account],
  );
  const origin = 'enrolled';
  await storeSet(transaction, pepper, {
    enrolment,
    origin,
    expires,
    confirmHash,
    replaces,
  });
  const total = verifiers.length;
  await recordEvents(transaction, [{ kind: 'enrolled', set, label, total, replaces }]);
  return granted(answer);
}

/** What stands against replacing this set, or against one more where it is `null`. */
async function checkReplaces(
  transaction: AccountTransaction,
  replaces: string | null,
  activeSets: number,
): Promise<Answer<never> | undefined> {
  if (replaces === null) {
    const full = (await countActive(transaction)) >= activeSets;
    return full ? refused({ error: 'too_many_sets', limit: activeSets }) : undefined;
  }
  const replaced = await findSet(transaction, replaces);
  if (replaced === undefined) return refused('not_found');
  return replaced.state === 'active' ? undefined : refused('not_active');
}
