import { loadDriver } from './driver.js';
import { NotConnected, withRetries } from './retry.js';
import { isBroken } from './sql-state.js';
import { LOCK_PATIENCE_MS, type Connections, type Query, type Store } from './store.js';
import { VALUE_TYPES } from './values.js';

/** A query as `pg` takes it: unnamed, with its own parsers. */
export interface PgQuery {
  text: string;
  values: unknown[];
  types: typeof VALUE_TYPES;
}

/**
 * The parts of `pg`'s connections that are used. Written here, so that its types are
 * optional too.
 */
export interface PgQueryable {
  query(query: PgQuery): Promise<{ rows: unknown[] }>;
  on(event: 'error', listener: () => void): unknown;
  off(event: 'error', listener: () => void): unknown;
}

/** A connection of a pool. */
export interface PgConnection extends PgQueryable {
  /** `I` outside a transaction. Versions of `pg` before 8.21 do not have this. */
  getTransactionStatus?(): string | null;
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

/** A whole statement may take longer by this factor. Then the server stops it. */
const STATEMENT = 1.2;

/**
 * By this factor, the kit waits longer before it drops the connection. A server that is
 * gone, or a pooler that waits for one, never stops a statement. `backup_codes.redeem`
 * relies on it being less than 2.
 */
const ANSWER = 1.4;

/**
 * Connections of a process, as many as `pg` uses by default. A redemption holds one for a
 * few milliseconds.
 */
const CONNECTIONS = 10;

/** How the kit uses a PostgreSQL. */
export interface PostgresOptions {
  /**
   * Milliseconds to wait for a lock, by default {@link LOCK_PATIENCE_MS}. The limits of
   * statements follow from it.
   */
  patienceMs?: number;
}

/**
 * Opens a pool of connections to a PostgreSQL 15 or newer, or to a pooler such as
 * PgBouncer in transaction mode.
 *
 * @param url an address as in libpq: `postgresql://user:password@host:port/database`
 * @throws StoreError `driver_missing` without the package `pg`
 */
export async function openPostgres(
  url: string,
  { patienceMs = LOCK_PATIENCE_MS }: PostgresOptions = {},
): Promise<Store> {
  const { default: pg } = await loadDriver('pg', () => import('pg'));
  const pool = new pg.Pool({
    connectionString: url,
    max: CONNECTIONS,
    connectionTimeoutMillis: patienceMs,
    application_name: 'backup-codes',
  });
  // Stays for good, because the pool ends before its connections are closed.
  pool.on('error', ignore);
  // Overrides `pg.defaults`, because the driver cannot read binary results.
  pool.on('connect', (client) => Object.assign(client, { binary: false }));
  const store = storeOn(
    pool,
    patienceMs,
    () => true,
    () => pool.end(),
  );
  const connections = (): Connections => ({
    open: pool.totalCount,
    idle: pool.idleCount,
    waiting: pool.waitingCount,
  });
  return { ...store, connections };
}

/**
 * A store on the host's own pool. Closing the store leaves the pool open. The host's
 * settings for the pool, its sessions and the driver's types have no effect on the store,
 * except that a short `statement_timeout` of the session ends single statements early.
 */
export function storeOfPool(
  pool: PgPool,
  { patienceMs = LOCK_PATIENCE_MS }: PostgresOptions = {},
): Store {
  return storeOn(pool, patienceMs, isIdle, () => Promise.resolve());
}

/**
 * Whether no transaction is open. A site may have left one open on a connection of its
 * pool. There, nothing would be committed before the answer leaves, so a statement gets a
 * transaction that commits.
 */
function isIdle(connection: PgConnection): boolean {
  return connection.getTransactionStatus?.() === 'I';
}

/** @param mayAskDirectly whether a single statement commits on this connection */
function storeOn(
  pool: PgPool,
  patienceMs: number,
  mayAskDirectly: (connection: PgConnection) => boolean,
  close: () => Promise<void>,
): Store {
  // The pool replaces an idle connection that breaks. Without a listener, the error would
  // end the process.
  pool.on('error', ignore);
  pool.on('acquire', guard);
  const transaction: Store['transaction'] = (work) =>
    withRetries(async () => transactionOn(await connect(pool), patienceMs, work));
  return {
    transaction,
    once: <Row>(sql: string, parameters: readonly unknown[] = []) =>
      withRetries(async () => {
        const connection = await connect(pool);
        return mayAskDirectly(connection)
          ? askDirectly<Row>(connection, patienceMs, sql, parameters)
          : transactionOn(connection, patienceMs, ({ query }) =>
              query<Row>(sql, parameters),
            );
      }),
    patienceMs,
    // Even single queries run in a transaction, because that keeps their settings to
    // themselves.
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
 * Handles errors that have only listeners to go to: a connection that breaks between two
 * statements, or reports an error twice. The next statement then fails and reports it.
 * The pool removes its own listener when it hands out the connection, so this one is
 * added before that, and stays.
 */
function guard(connection: PgConnection): void {
  if (guarded.has(connection)) return;
  guarded.add(connection);
  connection.on('error', ignore);
}

/**
 * Begins a transaction that no setting of the server, database, role or session can
 * change. A pooler gives the session to others after each transaction, so all settings
 * are local to the transaction.
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

/**
 * Sends one statement without a transaction around it. No setting of the kit applies to
 * it. So if it takes too long, only dropping the connection ends it.
 */
async function askDirectly<Row>(
  connection: PgConnection,
  patienceMs: number,
  sql: string,
  parameters: readonly unknown[],
): Promise<Row[]> {
  let isSound = false;
  try {
    const rows = await statementsOn(connection, patienceMs)(sql, parameters);
    isSound = true;
    return rows as Row[];
  } catch (error) {
    isSound = !isBroken(error);
    throw error;
  } finally {
    connection.release(isSound ? undefined : new Error('the connection may be broken'));
  }
}

async function connect(pool: PgPool): Promise<PgConnection> {
  try {
    return await pool.connect();
  } catch (error) {
    throw new NotConnected(error);
  }
}

/** Runs statements on a connection, each within the time that it may take at most. */
function statementsOn(connection: PgConnection, patienceMs: number) {
  return async (text: string, parameters: readonly unknown[] = []) => {
    const values = parameters.map(toParameter);
    const query = connection.query({ text, values, types: VALUE_TYPES });
    return (await within(patienceMs * ANSWER, query)).rows;
  };
}

/** Works in a transaction, and returns the connection, or drops it if it broke. */
async function transactionOn<T>(
  connection: PgConnection,
  patienceMs: number,
  work: (transaction: Query) => Promise<T>,
): Promise<T> {
  const run = statementsOn(connection, patienceMs);
  let isSound = false;
  try {
    await run(beginning(patienceMs));
    const value = await work({
      query: async <Row>(sql: string, parameters: readonly unknown[] = []) =>
        (await run(sql, parameters)) as Row[],
      // Migrating a large table takes long.
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

/** Waits this long for an answer. A later one is ignored. */
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

/** The driver's way to write a moment depends on a setting of the process. */
function toParameter(value: unknown): unknown {
  return value instanceof Date ? value.toISOString() : value;
}

function ignore(): void {
  // Nothing can be done about this error here.
}
