/**
 * What the kit needs from a database: one SQL dialect, PostgreSQL 15, behind a few
 * functions. The drivers are `postgres.ts` and `pglite.ts`. A host may write another.
 */

import { BackupCodesError } from '../../protocol/errors.js';

/** A connection, or a transaction on one. */
export interface Query {
  /** Runs a statement with `$1`, `$2`... and returns its rows. */
  query: <Row>(sql: string, parameters?: readonly unknown[]) => Promise<Row[]>;
  /** Runs several statements that have no parameters and return no rows. */
  script: (sql: string) => Promise<void>;
}

/** The connections of a pool at this moment. */
export interface Connections {
  open: number;
  /** Open, and not in use. */
  idle: number;
  /** Calls that wait for a connection. */
  waiting: number;
}

/** A database. All its failures are {@link StoreError}s. */
export interface Store extends Query {
  /**
   * Runs `work` in one transaction at READ COMMITTED and commits it. `work` runs again if
   * the database allows it (40001, 40P01), so it must change nothing outside the
   * transaction.
   *
   * @throws StoreError `unavailable` if the transaction did not happen, or if that is
   * unknown
   */
  transaction: <T>(work: (transaction: Query) => Promise<T>) => Promise<T>;
  /**
   * Like `query`, in one round trip and with the settings of the session. So the statement
   * may return only texts, numbers, booleans and JSON, whose form no setting changes. A
   * store may leave this out. Then the kit uses `transaction`, which takes longer.
   */
  once?: Query['query'];
  /** Milliseconds to wait for a lock, by default {@link LOCK_PATIENCE_MS}. */
  patienceMs?: number;
  /** For monitoring. A store without a pool leaves it out. */
  connections?: () => Connections;
  /** Ends all connections and releases a data folder. */
  close: () => Promise<void>;
}

/** Milliseconds after which the kit stops waiting for a lock. */
export const LOCK_PATIENCE_MS = 15_000;

/** What can be wrong with a store. */
export const STORE_ERRORS = {
  store_in_use:
    'Another process has this data folder open, and only one may use it at a time.',
  driver_missing: 'The package for this database is not installed.',
  schema_older: 'The database has not been migrated: run `backup-codes server migrate`.',
  schema_newer: 'A newer version of this kit has migrated the database.',
  layout_differs:
    'The tables have this layout already. Move the rows to a new database to change it.',
  citus_missing:
    'The database has no Citus. Install it on all nodes, and run `create extension citus`.',
  statement_failed: 'The database refused a statement. This is a defect of the kit.',
  unavailable: 'The database did not answer. You may try the same call again.',
  connection_refused:
    'The server, or a pooler in front of it, refused a parameter of the connection. Remove it from the address, or let the pooler ignore it.',
  database_missing: 'The server has no such database. Create it, or correct the address.',
  login_refused:
    'The server does not let this role sign in from here. Check the role, pg_hba.conf and the TLS that it requires.',
  password_refused: 'The server refused the password. Correct the address or PGPASSWORD.',
  permission_missing:
    'The role may not do this. Grant it what docs/operations.md lists, or migrate as the owner.',
} as const;

/** The error code of a {@link StoreError}. */
export type StoreErrorCode = keyof typeof STORE_ERRORS;

/**
 * A store that cannot be used. The error never contains a driver's error, because that
 * may quote stored data.
 */
export class StoreError extends BackupCodesError {
  override name = 'StoreError';
  declare readonly error: StoreErrorCode;

  constructor(
    error: StoreErrorCode,
    /** What to look at: a folder, a package, a version or an SQLSTATE. Never a value. */
    field: string,
    cause?: unknown,
    /** Whether the statement may have run, although nobody knows. */
    readonly mayHaveRun = true,
  ) {
    super(error, field, undefined, { detail: STORE_ERRORS[error], cause });
  }
}
