import { loadDriver } from './driver.js';
import { withRetries } from './retry.js';
import { isUnavailable } from './sql-state.js';
import type { Query, Store } from './store.js';

/** What is used of `pg`'s connections; written out, so that its types are optional too. */
export interface PgQueryable {
  query(sql: string, parameters?: unknown[]): Promise<{ rows: unknown[] }>;
  on(event: 'error', listener: () => void): unknown;
  off(event: 'error', listener: () => void): unknown;
}

/** A connection of a pool. */
export interface PgConnection extends PgQueryable {
  release(broken?: Error): void;
}

/** A `Pool` of `pg`. */
export interface PgPool {
  connect(): Promise<PgConnection>;
  on(event: 'error', listener: () => void): unknown;
  on(event: 'acquire', listener: (connection: PgConnection) => void): unknown;
  off(event: 'error', listener: () => void): unknown;
  off(event: 'acquire', listener: (connection: PgConnection) => void): unknown;
}

/** Milliseconds after which a statement, or a wait for a lock, is given up. */
const PATIENCE_MS = 15_000;

/** Connections of a process, as `pg` has it; a redemption holds one for a few ms. */
const CONNECTIONS = 10;

/**
 * Opens a pool of connections to a PostgreSQL of version 15 or newer.
 *
 * @param url as libpq has it: `postgresql://user:password@host:port/database`
 * @throws StoreError `driver_missing` without the package `pg`
 */
export async function openPostgres(url: string): Promise<Store> {
  const { default: pg } = await loadDriver('pg', () => import('pg'));
  const pool = new pg.Pool({
    connectionString: url,
    max: CONNECTIONS,
    connectionTimeoutMillis: PATIENCE_MS,
    statement_timeout: PATIENCE_MS,
    lock_timeout: PATIENCE_MS,
    idle_in_transaction_session_timeout: PATIENCE_MS,
    application_name: 'backup-codes',
  });
  // For good: the pool's end does not wait until its connections are closed.
  pool.on('error', ignore);
  return storeOfPool(pool, () => pool.end());
}

/**
 * A store on a pool that the host has already; closing the store leaves it open. The
 * host sets its time limits: without `lock_timeout` a lost process can be waited for
 * long.
 */
export function storeOfPool(pool: PgPool, close = () => Promise.resolve()): Store {
  // A connection that breaks while nobody uses it is replaced; without a listener the
  // error would end the process.
  pool.on('error', ignore);
  pool.on('acquire', guard);
  return {
    query: (sql, parameters) =>
      withRetries(() => onConnection(pool, (one) => rows(one, sql, parameters))),
    script: (sql) => withRetries(() => onConnection(pool, (one) => script(one, sql))),
    transaction: (work) =>
      withRetries(() => onConnection(pool, (one) => inTransaction(one, work))),
    close: async () => {
      await close();
      pool.off('error', ignore);
      pool.off('acquire', guard);
    },
  };
}

const guarded = new WeakSet<PgConnection>();

/**
 * A connection that breaks between two statements, or says so twice, has nobody to tell
 * but its listeners; the next statement fails and tells us. The pool takes its own off
 * when it hands the connection out, so ours comes before that, and for good.
 */
function guard(connection: PgConnection): void {
  if (guarded.has(connection)) return;
  guarded.add(connection);
  connection.on('error', ignore);
}

/** Takes a connection, uses it, and gives it back, or throws it away where it broke. */
async function onConnection<T>(
  pool: PgPool,
  work: (connection: PgConnection) => Promise<T>,
): Promise<T> {
  const connection = await pool.connect();
  let broken: Error | undefined;
  try {
    return await work(connection);
  } catch (error) {
    if (isUnavailable(error)) broken = new Error('the connection may be broken');
    throw error;
  } finally {
    connection.release(broken);
  }
}

async function inTransaction<T>(
  connection: PgConnection,
  work: (transaction: Query) => Promise<T>,
): Promise<T> {
  await connection.query('begin');
  try {
    const value = await work({
      query: (sql, parameters) => rows(connection, sql, parameters),
      script: (sql) => script(connection, sql),
    });
    await connection.query('commit');
    return value;
  } catch (error) {
    // Where that fails the connection is broken, and what broke it is told already.
    await connection.query('rollback').catch(ignore);
    throw error;
  }
}

async function rows<Row>(
  connection: PgQueryable,
  sql: string,
  parameters: readonly unknown[] = [],
): Promise<Row[]> {
  const result = await connection.query(sql, [...parameters]);
  return result.rows as Row[];
}

async function script(connection: PgQueryable, sql: string): Promise<void> {
  await connection.query(sql);
}

function ignore(): void {
  // There is nothing to do about it here.
}
