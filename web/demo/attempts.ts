/**
 * Wrong passwords and authenticator codes of an account: so many within some minutes, and
 * then none is looked at until they are over (OWASP Authentication Cheat Sheet, "Account
 * Lockout"). Its price is that a stranger can keep somebody out; a larger site counts by
 * address as well. Wrong backup codes are counted by the kit.
 */

const MOST = 10;
const MINUTES = 5;
/** Names that nobody has are tried as well. */
const ENTRIES_MOST = 10_000;

export interface Attempts {
  /** Whether another attempt is looked at; it counts as wrong until it was right. */
  begin: (what: string) => boolean;
  succeeded: (what: string) => void;
}

export function countAttempts(now: () => number = Date.now): Attempts {
  const failures = new Map<string, number[]>();

  /** Forgets what is over, and the longest known of too many. */
  function tidy(since: number): void {
    for (const [what, times] of failures) {
      const isOver = (times.at(-1) ?? 0) <= since;
      if (isOver || failures.size >= ENTRIES_MOST) failures.delete(what);
    }
  }

  return {
    begin(what) {
      const since = now() - MINUTES * 60_000;
      tidy(since);
      const recent = (failures.get(what) ?? []).filter((at) => at > since);
      if (recent.length >= MOST) return false;
      failures.set(what, [...recent, now()]);
      return true;
    },
    succeeded(what) {
      failures.delete(what);
    },
  };
}
