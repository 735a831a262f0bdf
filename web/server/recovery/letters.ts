/**
 * Makes the letters of an event when it is delivered, not when it is recorded. So an event
 * that waits in the outbox holds no secret, and neither does a stolen database. A crash
 * between making the letters and sending them costs nothing: the event comes again, with new
 * secrets.
 */

import { inAccount, type AccountTransaction } from '../accounts/transaction.js';
import type { Context } from '../context.js';
import type { BackupCodesEvent, DeliveredEvent } from '../events/event.js';
import { digitsHash } from '../identity.js';
import type { Pepper } from '../pepper.js';
import { daysFrom, minutesFrom } from '../time.js';
import type { RecoveryAccount, RecoveryAddress } from './account.js';
import { toldAddresses, trustedAddresses } from './address.js';
import { askHost } from './ask-host.js';
import type { Letter } from './letter.js';
import type { RecoveryPolicy } from './policy.js';
import { findRecovery, type RecoveryRow } from './recovery-row.js';
import {
  newDigits,
  newToken,
  storeSecrets,
  tokenHash,
  type NewSecret,
  type Purpose,
} from './tokens.js';

/** What a letter is to hold, and until when it works. */
interface Wanted {
  address: RecoveryAddress;
  purpose: Purpose | null;
  expires: Date;
}

/** The event with its letters. An event that is not about recovery stays as it is. */
export async function withLetters(
  context: Context,
  event: BackupCodesEvent,
): Promise<DeliveredEvent> {
  const { recovery } = context;
  if (recovery === undefined || !event.kind.startsWith('recovery_')) return event;
  const { account } = event;
  const host = await askHost(context, account);
  const letters = await inAccount(context, account, async (transaction) => {
    const row =
      'request' in event ? await findRecovery(transaction, event.request) : undefined;
    const wanted = wantedBy(event, row, host, transaction.now, recovery.policy);
    return makeLetters(transaction, context.pepper, row, wanted);
  });
  return { ...event, letters };
}

function wantedBy(
  { kind }: BackupCodesEvent,
  row: RecoveryRow | undefined,
  host: RecoveryAccount,
  now: Date,
  policy: RecoveryPolicy,
): Wanted[] {
  switch (kind) {
    case 'recovery_asked':
      return row?.state === 'requested' ? toApprove(row, host, now, policy) : [];
    case 'recovery_finish_asked':
      return row?.state === 'ready' ? toFinish(row, host, now, policy) : [];
    default:
      return toldAddresses(host, now, policy.removedDays).map((address) => ({
        address,
        purpose: canStop(row) ? 'stop' : null,
        expires: stopsUntil(row, now, policy),
      }));
  }
}

function toApprove(
  { opened_at: opened, contacts_only: contactsOnly }: RecoveryRow,
  host: RecoveryAccount,
  now: Date,
  policy: RecoveryPolicy,
): Wanted[] {
  return trustedAddresses(host, opened, now, policy.contactDays)
    .filter(({ kind }) => kind === 'contact' || !contactsOnly)
    .map((address) => ({
      address,
      purpose: address.kind === 'email' ? 'approve' : 'digits',
      expires: minutesFrom(now, minutesToApprove(address, policy)),
    }));
}

/** A contact has as long as a mailbox, because two people must reach each other. */
function minutesToApprove(
  { kind }: RecoveryAddress,
  { approveHours, digitsMinutes }: RecoveryPolicy,
): number {
  return kind === 'text' ? digitsMinutes : approveHours * 60;
}

/**
 * The contact who approved passes the link on if a mailbox may have passed the first factor,
 * or if the account has no address of its holder.
 */
function toFinish(
  { opened_at: opened, contacts_only: contactsOnly, approved_by: approver }: RecoveryRow,
  host: RecoveryAccount,
  now: Date,
  { contactDays, finishHours }: RecoveryPolicy,
): Wanted[] {
  const trusted = trustedAddresses(host, opened, now, contactDays);
  const own = trusted.filter(({ kind }) => kind !== 'contact');
  const expires = minutesFrom(now, finishHours * 60);
  return trusted
    .filter(
      ({ id, kind }) =>
        kind !== 'contact' || own.length === 0 || (contactsOnly && id === approver),
    )
    .map((address) => ({ address, purpose: 'finish', expires }));
}

function canStop(row: RecoveryRow | undefined): boolean {
  return row !== undefined && ['waiting', 'ready', 'used'].includes(row.state);
}

/** Long enough to freeze the account after the latest possible end. */
function stopsUntil(
  row: RecoveryRow | undefined,
  now: Date,
  { readyDays, freezeDays }: RecoveryPolicy,
): Date {
  return daysFrom(row?.ready_at ?? now, readyDays + freezeDays + 1);
}

async function makeLetters(
  transaction: AccountTransaction,
  pepper: Pepper,
  row: RecoveryRow | undefined,
  wanted: readonly Wanted[],
): Promise<Letter[]> {
  const secrets: NewSecret[] = [];
  const letters = wanted.map(({ address: { id, kind }, purpose, expires }) => {
    const letter: Letter = { to: id, kind };
    if (row === undefined || purpose === null) return letter;
    const { request } = row;
    const { account } = transaction;
    const secret = purpose === 'digits' ? newDigits() : newToken(account);
    const hash =
      purpose === 'digits'
        ? pepper.wrap(digitsHash(account, request, id, secret), pepper.chain)
        : tokenHash(secret);
    secrets.push({ hash, request, address: id, purpose, expires });
    return { ...letter, [purpose]: secret };
  });
  if (row !== undefined) await storeSecrets(transaction, row.request, secrets);
  return letters;
}
