import type { ConfirmAnswer, ConfirmRequest } from '../../protocol/messages/confirm.js';
import { forgetBrowsers } from '../accounts/known-browsers.js';
import { limitAct } from '../accounts/rates.js';
import { clearFailures } from '../accounts/suspension.js';
import { inAccount, type AccountTransaction } from '../accounts/transaction.js';
import { granted, refused, type Answer } from '../answer.js';
import type { Context } from '../context.js';
import { holderIn, type Doer } from '../events/doer.js';
import type { Happening } from '../events/event.js';
import { recordEvents } from '../events/record.js';
import { placeOf, type PendingSignIn } from '../identity.js';
import { findCode } from '../sets/codes.js';
import { holdsToken } from '../sets/confirm-token.js';
import { findSet, type SetRow } from '../sets/set-row.js';
import { activate, discard, retire } from '../sets/state-changes.js';
import { writeTime } from '../time.js';
import { askHost } from './ask-host.js';
import { advance } from './advance.js';
import { expireRequested } from './cancel.js';
import { findPermitted, refusalOfFactor, sessionOfRecoverer } from './permission.js';
import type { RecoveryRow } from './recovery-row.js';
import { dropSecrets } from './tokens.js';

/** Codes that a sign-in may type in a minute. It knows the set's codes anyway. */
const TYPED = { most: 20, seconds: 60 };

/**
 * Ends a recovery: turns on the set that this sign-in has enrolled, and ends everything
 * else. All of it is one transaction, so until then the old codes work, and afterwards none
 * of them does. The same message again, after a lost answer, gets the same answer.
 *
 * Refusals: `unauthorized` without the permission or the set's token, `operator_required`,
 * `account_frozen`, `not_found`, `not_active`, `wrong_code`, `throttled`.
 */
export async function complete(
  context: Context,
  signIn: PendingSignIn,
  { set, verifier, confirmToken }: ConfirmRequest,
): Promise<Answer<ConfirmAnswer>> {
  const { recovery, pepper } = context;
  if (recovery === undefined) return refused('unauthorized');
  const host = await askHost(context, signIn.account);
  return inAccount(context, signIn.account, async (transaction) => {
    const { now } = transaction;
    await advance(transaction, recovery.policy);
    const row = await findSet(transaction, set);
    const byToken =
      row !== undefined && holdsToken(row, confirmToken, sessionOfRecoverer(signIn), now);
    if (byToken && row.confirmed_at !== null) return confirmed(row, row.confirmed_at);
    const permitted = await findPermitted(transaction, signIn);
    if (permitted === undefined) return refused('unauthorized');
    if (transaction.isFrozen) return refused('account_frozen');
    if (row === undefined) return refused('not_found');
    if (!byToken) return refused('unauthorized');
    if (row.state !== 'pending') return refused('not_active');
    const refusal = refusalOfFactor(signIn, host, permitted, now, recovery.policy);
    if (refusal !== undefined) return refusal;
    const limited = await limitAct(transaction, 'confirm_pending', TYPED);
    if (!limited.ok) return limited;
    if ((await findCode(transaction, pepper, row, verifier)) === undefined) {
      return refused({ error: 'wrong_code', retired: [] });
    }
    return replaceAll(transaction, row, permitted, signIn);
  });
}

/** Turns on one set in place of everything that the account had. */
async function replaceAll(
  transaction: AccountTransaction,
  row: SetRow,
  recovery: RecoveryRow,
  signIn: PendingSignIn,
): Promise<Answer<ConfirmAnswer>> {
  const doer = holderIn(sessionOfRecoverer(signIn));
  const happened = await endOthers(transaction, row, doer);
  const active = await activate(transaction, 1, { ...row, replaces: null }, doer);
  if (!active.ok) throw new Error('no other set is active');
  await clearFailures(transaction, doer);
  await forgetBrowsers(transaction);
  await markUsed(transaction, recovery, doer);
  const { set_id: set, label } = row;
  const place = placeOf(signIn);
  await recordEvents(transaction, [
    { kind: 'confirmed', set, label, replaced: null, ...place },
    ...happened,
    { kind: 'recovery_used', request: recovery.request, ...place },
  ]);
  return confirmed(row, transaction.now);
}

async function endOthers(
  transaction: AccountTransaction,
  { set_id: kept }: SetRow,
  doer: Doer,
): Promise<Happening[]> {
  const { query, account } = transaction;
  const others = await query<SetRow>(
    `select * from backup_codes.sets
     where account = $1::text and set_id <> $2::text and state in ('pending', 'active')
     order by set_id for update`,
    [account, kept],
  );
  const happened: Happening[] = [];
  for (const other of others) {
    if (other.state === 'pending') await discard(transaction, other, doer);
    else happened.push(await retire(transaction, other, 'replaced', doer));
  }
  return happened;
}

/**
 * Links that approve or finish end. Links that stop stay, because with them the holder
 * freezes the account if somebody else has recovered it.
 */
async function markUsed(
  transaction: AccountTransaction,
  { request }: RecoveryRow,
  doer: Doer,
): Promise<void> {
  const { query, account, now } = transaction;
  await expireRequested(transaction);
  await query(
    `update backup_codes.recoveries
     set state = 'used', ended_at = $3::timestamptz, ended_by = $4::jsonb, due_at = null,
       permitted_to = null, permitted_until = null
     where account = $1::text and request = $2::text`,
    [account, request, now, JSON.stringify(doer)],
  );
  await dropSecrets(transaction, request, ['approve', 'digits', 'finish']);
  await query(
    `update backup_codes.accounts set epoch = $2::timestamptz, recovering = false
     where account = $1::text`,
    [account, now],
  );
}

function confirmed({ set_id: set }: SetRow, at: Date): Answer<ConfirmAnswer> {
  return granted({ set, state: 'active', confirmed: writeTime(at), replaced: null });
}
