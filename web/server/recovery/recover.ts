import { randomBytes } from 'node:crypto';

import type { RecoverAnswer, RecoverRequest } from '../../protocol/messages/recover.js';
import { limitAct } from '../accounts/rates.js';
import { inAccount, type AccountTransaction } from '../accounts/transaction.js';
import { granted, refused, type Answer } from '../answer.js';
import type { Context } from '../context.js';
import { recordEvents } from '../events/record.js';
import { placeOf, recovererHash, type PendingSignIn } from '../identity.js';
import { minutesFrom } from '../time.js';
import type { RecoveryAccount } from './account.js';
import { trustedAddresses } from './address.js';
import { askHost } from './ask-host.js';
import { advance } from './advance.js';
import { approveByDigits } from './digits.js';
import { isOfAddress } from './first-factor.js';
import type { Recovery, RecoveryPolicy } from './policy.js';
import { findOpen } from './recovery-row.js';

const REQUEST_BYTES = 16;

/**
 * Asks for the next step: begins a recovery, takes digits that approve it, or asks for the
 * link that finishes it. What is sent depends on the account. The answer does not.
 *
 * Refusals: `recovery_off`, `operator_required`, `account_frozen`, `link_expired` for wrong
 * digits, `throttled`.
 */
export async function recover(
  context: Context,
  signIn: PendingSignIn,
  { digits }: RecoverRequest,
): Promise<Answer<RecoverAnswer>> {
  const { recovery } = context;
  if (recovery === undefined) return refused('recovery_off');
  const { firstFactor, account, purpose } = signIn;
  if (purpose === 'step-up') return refused('unauthorized');
  if (firstFactor === undefined) return refused('operator_required');
  const host = await askHost(context, account);
  return inAccount(context, account, async (transaction) => {
    if (transaction.isFrozen) return refused('account_frozen');
    await advance(transaction, recovery.policy);
    if (digits !== null) {
      return approveByDigits(context, recovery, transaction, signIn, host, digits);
    }
    const { now } = transaction;
    const { resetDays } = recovery.policy;
    const contactsOnly = isOfAddress(firstFactor, host, { now, resetDays });
    if (contactsOnly && !hasContact(host, now, recovery)) {
      return refused('operator_required');
    }
    const sent = await ask(transaction, recovery.policy, signIn, contactsOnly);
    return sent.ok ? granted({ waitHours: recovery.policy.waitHours }) : sent;
  });
}

function hasContact(host: RecoveryAccount, now: Date, { policy }: Recovery): boolean {
  return trustedAddresses(host, now, now, policy.contactDays).some(
    ({ kind }) => kind === 'contact',
  );
}

/** Has the letters of the next step sent, if there is one. While a recovery waits, none. */
async function ask(
  transaction: AccountTransaction,
  policy: RecoveryPolicy,
  signIn: PendingSignIn,
  contactsOnly: boolean,
): Promise<Answer<undefined>> {
  const open = await findOpen(transaction);
  if (open?.state === 'waiting') return granted(undefined);
  const rate = { most: policy.mailsPerDay, seconds: 86_400 };
  const limited = await limitAct(transaction, 'recover', rate);
  if (!limited.ok) return limited;
  if (open === undefined) {
    await begin(transaction, policy, signIn, contactsOnly);
  } else {
    const { request } = open;
    await recordEvents(transaction, [
      { kind: 'recovery_finish_asked', request, ...placeOf(signIn) },
    ]);
  }
  return granted(undefined);
}

async function begin(
  transaction: AccountTransaction,
  { approveHours }: RecoveryPolicy,
  signIn: PendingSignIn,
  contactsOnly: boolean,
): Promise<void> {
  const { query, account, now } = transaction;
  const request = randomBytes(REQUEST_BYTES).toString('base64url');
  const place = placeOf(signIn);
  await query(
    `insert into backup_codes.recoveries
       (account, request, state, opened_at, opened_by, opened_from, contacts_only, due_at)
     values ($1::text, $2::text, 'requested', $3::timestamptz, $4::bytea, $5::text,
       $6::boolean, $7::timestamptz)`,
    [
      account,
      request,
      now,
      recovererHash(signIn),
      place.from ?? null,
      contactsOnly,
      minutesFrom(now, approveHours * 60),
    ],
  );
  await recordEvents(transaction, [{ kind: 'recovery_asked', request, ...place }]);
}
