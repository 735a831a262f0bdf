/** Asks a store in one round trip, if its sessions allow it. */

import { StoreError, type Store } from './store.js';

/**
 * Stores whose sessions have another isolation level than READ COMMITTED by default. They
 * need a transaction that sets it.
 */
const atOtherIsolation = new WeakSet<Store>();

/** The SQLSTATE that `backup_codes.lock_account` raises at other isolation levels. */
const OTHER_ISOLATION = 'BC001';

/** The SQLSTATE of PostgreSQL's lock_timeout. */
const LOCK_TIMEOUT = '55P03';

/** The SQLSTATE of a read-only server. It may not even lock the account. */
const READ_ONLY = '25006';

/**
 * Calls a function in a transaction of its own and returns its one row. See `Store.once`
 * for what it may return.
 */
export async function askOnce<Row>(
  store: Store,
  sql: string,
  parameters: readonly unknown[],
): Promise<Row> {
  if (store.once !== undefined && !atOtherIsolation.has(store)) {
    try {
      return only(await store.once<Row>(sql, parameters));
    } catch (error) {
      if (!hasState(error, OTHER_ISOLATION)) throw error;
      atOtherIsolation.add(store);
    }
  }
  return only(await store.transaction(({ query }) => query<Row>(sql, parameters)));
}

function only<Row>([row]: Row[]): Row {
  if (row === undefined) throw new Error('a function returns one row');
  return row;
}

/**
 * Whether the statement may have run that failed with this error. It has not if there was
 * no connection, if the server is read-only, or if the wait for the account's row was too
 * long: when the functions in the database give up another wait, the kit has long stopped
 * listening.
 */
export function mayHaveRun(error: unknown): boolean {
  if (!(error instanceof StoreError)) return true;
  const states = [LOCK_TIMEOUT, READ_ONLY];
  return error.mayHaveRun && !states.some((state) => hasState(error, state));
}

function hasState(error: unknown, state: string): boolean {
  return error instanceof StoreError && error.field.startsWith(state);
}
