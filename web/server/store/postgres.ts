import { loadDriver } from './driver.js';
import { withRetries } from './retry.js';
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
export interface PgPool extends PgQueryable {
  connect(): Promise<PgConnection>;
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
  const ignore = (): void => undefined;
  pool.on('error', ignore);
  return {
    query: (sql, parameters) => withRetries(() => rows(pool, sql, parameters)),
    script: (sql) => withRetries(() => script(pool, sql)),
    transaction: (work) => withRetries(() => inTransaction(pool, work)),
    close: async () => {
      await close();
      pool.off('error', ignore);
    },
  };
}

async function inTransaction<T>(
  pool: PgPool,
  work: (transaction: Query) => Promise<T>,
): Promise<T> {
  const client = await pool.connect();
  // Between two statements a broken connection has nobody to tell but its listeners; the
  // next statement fails and tells us.
  const ignore = (): void => undefined;
  client.on('error', ignore);
  let broken: Error | undefined;
  try {
    await client.query('begin');
    const value = await work({
      query: (sql, parameters) => rows(client, sql, parameters),
      script: (sql) => script(client, sql),
    });
    await client.query('commit');
    return value;
  } catch (error) {
    await client.query('rollback').catch((failure: unknown) => {
      broken = failure instanceof Error ? failure : new Error('rollback failed');
    });
    throw error;
  } finally {
    client.off('error', ignore);
    client.release(broken);
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
