import type { Policy, Share } from './policy.js';
import type { Pepper } from './pepper.js';
import type { Store } from './store/store.js';

/** A failed attempt that the database could not count yet. */
export interface FailureToCount {
  share: Share;
}

/** What every message works with; a relying party has one. */
export interface Context {
  store: Store;
  policy: Policy;
  pepper: Pepper;
  /** Only for tests; otherwise the database's clock, which all processes share. */
  clock?: (() => Date) | undefined;
  /**
   * Failures by account that are still to be counted. No code of the account is looked at
   * before they are.
   */
  failuresToCount: Map<string, readonly FailureToCount[]>;
}

/** What it takes to read and write in the name of an account. */
export type Database = Pick<Context, 'store' | 'clock'>;
