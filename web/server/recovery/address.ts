/** Which addresses of an account a recovery trusts, and which it tells. */

import { daysFrom } from '../time.js';
import type { RecoveryAccount, RecoveryAddress } from './account.js';

/** Whether the account has the address. */
export function isCurrent({ until }: RecoveryAddress, now: Date): boolean {
  return until === undefined || until > now;
}

/** The addresses that are told what happens: also those removed a short time ago. */
export function toldAddresses(
  { addresses }: RecoveryAccount,
  now: Date,
  removedDays: number,
): RecoveryAddress[] {
  const after = daysFrom(now, -removedDays);
  return addresses.filter(({ until }) => until === undefined || until > after);
}

/**
 * The addresses that a request may trust: the account had them when it was opened, and
 * still has them. A contact must have been named long before.
 */
export function trustedAddresses(
  { addresses }: RecoveryAccount,
  opened: Date,
  now: Date,
  contactDays: number,
): RecoveryAddress[] {
  const before = daysFrom(opened, -contactDays);
  return addresses.filter(
    (address) =>
      isCurrent(address, now) &&
      address.since <= (address.kind === 'contact' ? before : opened),
  );
}

/** Whether an address was added or removed within these days. */
export function hasChanged(
  { addresses }: RecoveryAccount,
  now: Date,
  recentDays: number,
): boolean {
  const after = daysFrom(now, -recentDays);
  return addresses.some(
    ({ since, until }) => since > after || (until !== undefined && until > after),
  );
}
