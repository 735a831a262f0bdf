import type { FirstFactor } from '../identity.js';
import { daysFrom } from '../time.js';
import type { RecoveryAccount } from './account.js';
import { isCurrent } from './address.js';

/**
 * Whether somebody who only reads a mailbox or a phone may have passed the first factor.
 * Then a link or digits that go there prove nothing more, and only a contact can approve.
 *
 * @param opened when the recovery was asked for. A reset after that counts, however old
 */
export function isOfAddress(
  { kind, resetAt, resetBy }: FirstFactor,
  { addresses }: RecoveryAccount,
  { now, opened, resetDays }: { now: Date; opened?: Date; resetDays: number },
): boolean {
  if (kind === 'magic-link' || kind === 'single-sign-on') return true;
  if (resetBy === null) return false;
  const address = addresses.find(({ id }) => id === resetBy);
  const getsTokens =
    address !== undefined && address.kind !== 'contact' && isCurrent(address, now);
  if (!getsTokens) return false;
  if (resetAt === null) return true;
  return (
    resetAt > daysFrom(now, -resetDays) || (opened !== undefined && resetAt > opened)
  );
}
