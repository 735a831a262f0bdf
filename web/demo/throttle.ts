/**
 * Limits wrong passwords and wrong authenticator digits: after ten within five minutes, the
 * site checks no more of them (OWASP Authentication Cheat Sheet, "Account Lockout"). The
 * price is that a stranger can keep somebody out for a while, so a larger site also counts by
 * address. The kit limits wrong backup codes itself.
 */

import { createHash } from 'node:crypto';

const FAILURES_MAX = 10;
const MINUTES = 5;

/**
 * Names without an account are counted too, or the limit would reveal which names have one.
 * They share this many counters, so invented names can't push out the counter of an account.
 */
const SHARED_COUNTERS = 1_024;

/** What a person tries. Each has counters of its own. */
export type Attempt = 'password' | 'sign-in' | 'step-up';

export interface Throttle {
  /** Whether the site may check another try. It counts as wrong until it succeeds. */
  begin: (attempt: Attempt, name: string) => boolean;
  succeeded: (attempt: Attempt, name: string) => void;
}

/**
 * @param names of all accounts
 * @param now milliseconds since 1970
 */
export function openThrottle(
  names: readonly string[],
  now: () => number = Date.now,
): Throttle {
  const failures = new Map<string, number[]>();
  const counterOf = (attempt: Attempt, name: string) =>
    names.includes(name) ? `${attempt} of ${name}` : `${attempt} ${sharedCounter(name)}`;

  return {
    begin(attempt, name) {
      const since = now() - MINUTES * 60_000;
      const counter = counterOf(attempt, name);
      const recent = (failures.get(counter) ?? []).filter((at) => at > since);
      if (recent.length >= FAILURES_MAX) return false;
      failures.set(counter, [...recent, now()]);
      return true;
    },
    succeeded(attempt, name) {
      failures.delete(counterOf(attempt, name));
    },
  };
}

function sharedCounter(name: string): number {
  return createHash('sha256').update(name).digest().readUInt32BE() % SHARED_COUNTERS;
}
