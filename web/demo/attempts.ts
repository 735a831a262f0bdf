/**
 * Limits wrong passwords and authenticator codes. After a number of wrong attempts within
 * some minutes, an account refuses further ones until the minutes are over (OWASP
 * Authentication Cheat Sheet, "Account Lockout"). The price is that a stranger can lock
 * somebody out, so a larger site also counts by address. The kit counts wrong backup
 * codes itself.
 */

import { createHash } from 'node:crypto';

const MOST = 10;
const MINUTES = 5;

/**
 * Unknown names are counted too, because otherwise the count would reveal which names
 * exist. They share this many counters, so made-up names never affect an account's own
 * counter.
 */
const PLACES_OF_NOBODY = 1_024;

/** What somebody tries. Each kind is counted separately. */
export type Attempted = 'password' | 'sign-in' | 'step-up';

export interface Attempts {
  /**
   * Whether another attempt is allowed. It counts as wrong until `succeeded` is called.
   */
  begin: (what: Attempted, name: string) => boolean;
  succeeded: (what: Attempted, name: string) => void;
}

/** @param names the names of all accounts */
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
