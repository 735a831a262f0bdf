/**
 * Wrong passwords and authenticator codes of an account: so many within some minutes, and
 * then none is looked at until they are over (OWASP Authentication Cheat Sheet, "Account
 * Lockout"). Its price is that a stranger can keep somebody out; a larger site counts by
 * address as well. Wrong backup codes are counted by the kit.
 */

import { createHash } from 'node:crypto';

const MOST = 10;
const MINUTES = 5;

/**
 * Names that nobody has are counted too, or the count would tell which names somebody has.
 * They share so many places: however many are made up, no account loses its own.
 */
const PLACES_OF_NOBODY = 1_024;

/** What is tried; each is counted by itself. */
export type Attempted = 'password' | 'sign-in' | 'step-up';

export interface Attempts {
  /** Whether another attempt is looked at; it counts as wrong until it was right. */
  begin: (what: Attempted, name: string) => boolean;
  succeeded: (what: Attempted, name: string) => void;
}

/** @param names of the accounts that there are */
export function countAttempts(
  names: readonly string[],
  now: () => number = Date.now,
): Attempts {
  const failures = new Map<string, number[]>();
  const placeOf = (what: Attempted, name: string) =>
    names.includes(name) ? `${what} of ${name}` : `${what} ${placeOfNobody(name)}`;

  return {
    begin(what, name) {
      const since = now() - MINUTES * 60_000;
      const place = placeOf(what, name);
      const recent = (failures.get(place) ?? []).filter((at) => at > since);
      if (recent.length >= MOST) return false;
      failures.set(place, [...recent, now()]);
      return true;
    },
    succeeded(what, name) {
      failures.delete(placeOf(what, name));
    },
  };
}

function placeOfNobody(name: string): number {
  return createHash('sha256').update(name).digest().readUInt32BE() % PLACES_OF_NOBODY;
}
