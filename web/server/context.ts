import type { Policy } from './policy.js';
import type { Pepper } from './pepper.js';
import type { Recovery } from './recovery/policy.js';
import type { Store } from './store/store.js';

/** A failed attempt that the database could not count yet. */
export interface FailureToCount {
  at: 'session' | 'sign-in';
  /** The host's name for the browser of a sign-in. */
  device?: string | undefined;
}

/** What every message works with. A relying party has one. */
export interface Context {
  store: Store;
  policy: Policy;
  /** What the functions in the database need of the policy, as JSON. */
  rules: string;
  pepper: Pepper;
  /** Absent if the site does not recover accounts. */
  recovery?: Recovery | undefined;
  /** Chains of pepper keys that sets were seen to be wrapped in. See `sets/codes.ts`. */
  chains: Set<string>;
  /** Only for tests. By default, the database's clock, which all processes share. */
  clock?: (() => Date) | undefined;
  /**
   * Failures by account that still have to be counted. Until then, no code of the account
   * is checked.
   */
  failuresToCount: Map<string, readonly FailureToCount[]>;
}

/** What is needed to read and write an account's data. */
export type Database = Pick<Context, 'store' | 'clock'>;
