import { loadDriver } from './driver.js';
import { withRetries } from './retry.js';
import { isBroken } from './sql-state.js';
import type { Query, Store } from './store.js';
import { VALUE_TYPES } from './values.js';

/** A query as `pg` takes it: unnamed, with parsers of its own. */
export interface PgQuery {
  text: string;
  values: unknown[];
  types: typeof VALUE_TYPES;
}

/** What is used of `pg`'s connections; written out, so that its types are optional too. */
export interface PgQueryable {
  query(query: PgQuery): Promise<{ rows: unknown[] }>;
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

/** Milliseconds after which a wait for a lock is given up. */
const PATIENCE_MS = 15_000;

/** So much longer a whole statement may take; the server ends it then. */
const STATEMENT = 1.2;

/**
 * And so much longer we wait before the connection is thrown away: a server that is gone,
 * or a pooler that waits for one, ends no statement.
 */
const ANSWER = 1.4;

/** Connections of a process, as `pg` has it; a redemption holds one for a few ms. */
const CONNECTIONS = 10;

/** How the kit uses a PostgreSQL. */
export interface PostgresOptions {
  /** Milliseconds after which a wait for a lock is given up, 15,000; statements end later. */
  patienceMs?: number;
}

/**
 * Opens a pool of connections to a PostgreSQL of version 15 or newer, or to a pooler such
 * as PgBouncer in transaction mode.
 *
 * @param url as libpq has it: `postgresql://user:password@host:port/database`
 * @throws StoreError `driver_missing` without the package `pg`
 */
export async function openPostgres(
  url: string,
  { patienceMs = PATIENCE_MS }: PostgresOptions = {},
): Promise<Store> {
  const { default: pg } = await loadDriver('pg', () => import('pg'));
  const pool = new pg.Pool({
    connectionString: url,
    max: CONNECTIONS,
    connectionTimeoutMillis: patienceMs,
    application_name: 'backup-codes',
  });
  // For good: the pool's end does not wait until its connections are closed.
  pool.on('error', ignore);
  // Whatever `pg.defaults` says: the driver cannot read binary results.
  pool.on('connect', (client) => Object.assign(client, { binary: false }));
  return storeOn(pool, patienceMs, () => pool.end());
}

/**
 * A store on a pool that the host has already; closing the store leaves it open. Nothing
 * that the host has set of the pool, its sessions or the driver's types matters to it.
 */
export function storeOfPool(
  pool: PgPool,
  { patienceMs = PATIENCE_MS }: PostgresOptions = {},
): Store {
  return storeOn(pool, patienceMs, () => Promise.resolve());
}

function storeOn(pool: PgPool, patienceMs: number, close: () => Promise<void>): Store {
  // A connection that breaks while nobody uses it is replaced; without a listener the
  // error would end the process.
  pool.on('error', ignore);
  pool.on('acquire', guard);
  const transaction: Store['transaction'] = (work) =>
    withRetries(() => inTransaction(pool, patienceMs, work));
  return {
    transaction,
    // In transactions too, for their settings are nobody else's.
    query: (sql, parameters) => transaction((one) => one.query(sql, parameters)),
    script: (sql) => transaction((one) => one.script(sql)),
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

/**
 * Begins a transaction whose behaviour no setting of the server, the database, the role or
 * the session changes. A pooler hands a session to others after each transaction, so all of
 * it is local to this one.
 */
function beginning(patienceMs: number): string {
  const settings = {
    lock_timeout: String(patienceMs),
    statement_timeout: String(Math.ceil(patienceMs * STATEMENT)),
    idle_in_transaction_session_timeout: String(patienceMs),
    datestyle: 'iso',
    timezone: 'utc',
    bytea_output: 'hex',
    standard_conforming_strings: 'on',
  };
  const statements = Object.entries(settings).map(
    ([name, value]) => `set local ${name} = '${value}'`,
  );
  return ['begin isolation level read committed', ...statements].join('; ');
}

/** Takes a connection, works on it, and gives it back, or throws it away where it broke. */
async function inTransaction<T>(
  pool: PgPool,
  patienceMs: number,
  work: (transaction: Query) => Promise<T>,
): Promise<T> {
  const connection = await pool.connect();
  const run = (text: string, values: unknown[] = []) =>
    within(patienceMs * ANSWER, connection.query({ text, values, types: VALUE_TYPES }));
  let isSound = false;
  try {
    await run(beginning(patienceMs));
    const value = await work({
      query: async <Row>(sql: string, parameters: readonly unknown[] = []) =>
        (await run(sql, parameters.map(toParameter))).rows as Row[],
      // A migration of a large table takes its time.
      script: async (sql) => {
        await run(`set local statement_timeout = 0`);
        await connection.query({ text: sql, values: [], types: VALUE_TYPES });
        await run(
          `set local statement_timeout = ${String(Math.ceil(patienceMs * STATEMENT))}`,
        );
      },
    });
    await run('commit');
    isSound = true;
    return value;
  } catch (error) {
    isSound = !isBroken(error) && (await isRolledBack(run));
    throw error;
  } finally {
    connection.release(isSound ? undefined : new Error('the connection may be broken'));
  }
}

async function isRolledBack(run: (text: string) => Promise<unknown>): Promise<boolean> {
  return run('rollback').then(
    () => true,
    () => false,
  );
}

/** Waits so long for an answer; what comes later is ignored. */
async function within<T>(milliseconds: number, answer: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error('timeout: the database did not answer'));
    }, milliseconds);
  });
  try {
    return await Promise.race([answer, timeout]);
  } finally {
    clearTimeout(timer);
  }
}

/** The driver writes a moment by a setting of the process. */
function toParameter(value: unknown): unknown {
  return value instanceof Date ? value.toISOString() : value;
}

function ignore(): void {
  // There is nothing to do about it here.
}
