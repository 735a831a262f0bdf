import type { FirstFactor } from '../identity.js';
import { daysFrom } from '../time.js';
import type { RecoveryAccount } from './account.js';
import { isCurrent } from './address.js';
import { isMoment } from './ask-host.js';

/**
 * Whether somebody who only reads a mailbox or a phone may have passed the first factor.
 * Then a link or digits that go there prove nothing more, and only a contact can approve.
 *
 * @param opened when the recovery was asked for. A reset after that counts, however old
 * @throws TypeError for a first factor that the host describes wrongly
 */
export function isOfAddress(
  firstFactor: FirstFactor,
  host: RecoveryAccount,
  { now, opened, resetDays }: { now: Date; opened?: Date; resetDays: number },
): boolean {
  requireFirstFactor(firstFactor);
  if (isMailbox(firstFactor)) return true;
  const recent = daysFrom(now, -resetDays);
  const after = opened === undefined || recent < opened ? recent : opened;
  return wasResetAfter(firstFactor, host, now, after);
}

/** Whether reading a mailbox is the first factor itself. */
export function isMailbox({ kind }: FirstFactor): boolean {
  return kind === 'magic-link' || kind === 'single-sign-on';
}

/** Whether an address of the account, other than a contact's, has reset it since then. */
export function wasResetAfter(
  { resetAt, resetBy }: FirstFactor,
  { addresses }: RecoveryAccount,
  now: Date,
  after: Date,
): boolean {
  const getsTokens = addresses.some(
    (address) =>
      address.id === resetBy && address.kind !== 'contact' && isCurrent(address, now),
  );
  return getsTokens && (resetAt === null || resetAt > after);
}

const KINDS: readonly string[] = [
  'password',
  'passkey',
  'magic-link',
  'single-sign-on',
] satisfies FirstFactor['kind'][];

/**
 * A moment that was stored as text would compare as never, and a mailbox that has reset the
 * password would pass for two factors.
 */
function requireFirstFactor({ kind, resetAt, resetBy }: FirstFactor): void {
  const fault = !KINDS.includes(kind)
    ? `kind must be ${KINDS.join(', ')}`
    : resetAt !== null && !isMoment(resetAt)
      ? 'resetAt must be a date or null'
      : resetBy !== null && typeof resetBy !== 'string'
        ? 'resetBy must be the ID of an address or null'
        : undefined;
  if (fault !== undefined) throw new TypeError(`pendingSignIn.firstFactor: ${fault}`);
}
