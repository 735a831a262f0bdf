import { setTimeout as sleep } from 'node:timers/promises';

import {
  detailOf,
  isRetryable,
  isUnavailable,
  refusalOf,
  sqlState,
} from './sql-state.js';
import { StoreError, type StoreErrorCode } from './store.js';

/** Why there is no connection, so that no statement can have run. */
export class NotConnected extends Error {
  constructor(override readonly cause: unknown) {
    super('there is no connection');
  }
}

const TRIES = 8;
const FIRST_PAUSE_MS = 5;

/**
 * Runs a transaction again if a conflict has undone it, at most eight times. The pauses
 * grow and are random, so that two transactions do not collide again.
 *
 * @throws StoreError `unavailable`, `statement_failed`, or a code for a fault that
 * somebody must correct; errors of other origin are passed on unchanged
 */
export async function withRetries<T>(work: () => Promise<T>): Promise<T> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await work();
    } catch (thrown) {
      const mayHaveRun = !(thrown instanceof NotConnected);
      const error = mayHaveRun ? thrown : thrown.cause;
      const fail = (code: StoreErrorCode, field: string) =>
        new StoreError(code, field, undefined, mayHaveRun);
      const refusal = refusalOf(error);
      if (refusal !== undefined) throw fail(refusal, detailOf(error));
      const again = isRetryable(error);
      if (again && tried < TRIES) {
        await sleep(Math.random() * FIRST_PAUSE_MS * 2 ** tried);
      } else if (again || isUnavailable(error)) {
        throw fail('unavailable', sqlState(error) ?? '');
      } else {
        throw withoutValues(error);
      }
    }
  }
}

/**
 * A driver's error quotes rows and parameters, and so what is stored about codes. Only
 * the SQLSTATE and the message are passed on. Messages of class 22 quote values too.
 */
function withoutValues(error: unknown): unknown {
  const state = sqlState(error);
  if (state === undefined || !/^[0-9A-Z]{5}$/.test(state)) return error;
  const quotes = state.startsWith('22') || !(error instanceof Error);
  return new StoreError('statement_failed', quotes ? state : `${state} ${error.message}`);
}
