import { setTimeout as sleep } from 'node:timers/promises';

import { isRetryable, isUnavailable } from './sql-state.js';
import { StoreError } from './store.js';

const TRIES = 8;
const FIRST_PAUSE_MS = 5;

/**
 * Runs a transaction until it is not undone by a conflict any more, at most eight times
 * with growing, random pauses; two that collided must not collide again.
 *
 * @throws StoreError `unavailable` where the database is at fault; other errors as they are
 */
export async function withRetries<T>(work: () => Promise<T>): Promise<T> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await work();
    } catch (error) {
      const again = isRetryable(error);
      if (again && tried < TRIES) {
        await sleep(Math.random() * FIRST_PAUSE_MS * 2 ** tried);
      } else if (again || isUnavailable(error)) {
        throw new StoreError('unavailable', '', error);
      } else {
        throw error;
      }
    }
  }
}
