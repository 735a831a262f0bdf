import type { Share } from './accounts/shares.js';
import type { Pepper } from './pepper.js';
import type { Policy } from './policy.js';
import type { Store } from './store/store.js';

/** A failure that is still to be counted. Each is an object of its own. */
export interface OwedFailure {
  share: Share;
}

/** What every message works with. */
export interface Party {
  store: Store;
  policy: Policy;
  pepper: Pepper;
  /** Only for tests; otherwise the database's clock, which all processes share. */
  clock?: (() => Date) | undefined;
  /** Failures of accounts that could not be counted yet; nothing is looked at before. */
  owed: Map<string, readonly OwedFailure[]>;
}
