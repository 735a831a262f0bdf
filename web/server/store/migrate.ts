import {
  checkLayout,
  describeLayout,
  isComplete,
  layOut,
  layoutOf,
  type Layout,
} from './layout.js';
import { MIGRATIONS, type Migration } from './migrations.js';
import { StoreError, type Query, type Store } from './store.js';

/** Only one process migrates at a time. The number is arbitrary but unused elsewhere. */
const ADVISORY_LOCK = 4_202_611_240_001n;

/** The newest version that this kit knows. */
const NEWEST = MIGRATIONS.at(-1)?.version ?? 0;

/**
 * Brings the database to the version of this kit and returns the names of the migrations
 * that ran. Everything happens in one transaction under an advisory lock. So any number
 * of processes may start at once, and one that dies leaves nothing half done.
 *
 * It first checks what exists and creates only what is missing. If the owner has migrated
 * the database, a role that can only read and write rows is enough.
 *
 * With a layout, it also lays out the tables, with the rows that they hold. Nobody else
 * can use them meanwhile. The database keeps its layout: later migrations need no option,
 * and lay out the tables that they add.
 *
 * @throws StoreError `schema_newer` if a newer kit has migrated the database;
 * `layout_differs` if it has another layout; `citus_missing`; `permission_missing`
 * @throws RangeError for a number of partitions outside its limits
 */
export async function migrate(store: Store, layout?: Layout): Promise<string[]> {
  if (layout !== undefined) checkLayout(layout);
  else if ((await knownVersion(store)) === NEWEST) return [];
  return store.transaction(async (transaction) => {
    await transaction.query('select pg_advisory_xact_lock($1::bigint)', [
      String(ADVISORY_LOCK),
    ]);
    const done = await knownVersion(transaction);
    if (done === undefined) await createTable(transaction);
    const due = MIGRATIONS.filter(({ version }) => version > (done ?? 0));
    for (const migration of due) await apply(transaction, migration);
    const names = due.map(({ name }) => name);
    return [...names, ...(await applyLayout(transaction, layout, due.length > 0))];
  });
}

/** The names of the files that ran: none if all tables have the layout already. */
async function applyLayout(
  transaction: Query,
  wanted: Layout | undefined,
  isChanged: boolean,
): Promise<string[]> {
  const present = await layoutOf(transaction);
  const layout = wanted ?? present;
  if (layout === undefined) return [];
  if (present !== undefined && describeLayout(present) !== describeLayout(layout)) {
    throw new StoreError('layout_differs', describeLayout(present));
  }
  if (present !== undefined && !isChanged && (await isComplete(transaction, present))) {
    return [];
  }
  return [await layOut(transaction, layout)];
}

/**
 * Checks that the database has the version of this kit, and changes nothing.
 *
 * @throws StoreError `schema_older`, `schema_newer`
 */
export async function requireMigrated(store: Store): Promise<void> {
  const done = (await knownVersion(store)) ?? 0;
  if (done < NEWEST) throw new StoreError('schema_older', `version ${String(done)}`);
}

/**
 * The version of the database. `undefined` if no kit has used it yet.
 *
 * @throws StoreError `schema_newer`
 */
async function knownVersion(query: Query): Promise<number | undefined> {
  // Reads the catalogue itself, because to_regclass may answer with the state before a
  // wait for the lock, and fails if the role has no right to the schema.
  const found = await query.query(
    `select relname from pg_class join pg_namespace on pg_namespace.oid = relnamespace
     where nspname = 'backup_codes' and relname = 'migrations'`,
  );
  if (found.length === 0) return undefined;
  const [row] = await query.query<{ version: number }>(
    'select coalesce(max(version), 0) as version from backup_codes.migrations',
  );
  const version = row?.version ?? 0;
  if (version > NEWEST) {
    throw new StoreError('schema_newer', `version ${String(version)}`);
  }
  return version;
}

async function createTable(transaction: Query): Promise<void> {
  // `if not exists` needs the right to create schemas even if the schema exists.
  const schemas = await transaction.query(
    `select nspname from pg_namespace where nspname = 'backup_codes'`,
  );
  if (schemas.length === 0) await transaction.query('create schema backup_codes');
  await transaction.query(
    `create table backup_codes.migrations (
      version integer primary key, name text not null, applied_at timestamptz not null
    )`,
  );
}

async function apply(
  transaction: Query,
  { version, name, sql }: Migration,
): Promise<void> {
  await transaction.script(sql);
  const [row] = await transaction.query<{ now: Date }>('select clock_timestamp() as now');
  await transaction.query(
    `insert into backup_codes.migrations (version, name, applied_at)
     values ($1::integer, $2::text, $3::timestamptz)`,
    [version, name, row?.now],
  );
}
