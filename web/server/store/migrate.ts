import { readdir, readFile } from 'node:fs/promises';

import { StoreError, type Query, type Store } from './store.js';

// The same place from the sources and from an installed package.
const MIGRATIONS = new URL('../../../../web/server/migrations/', import.meta.url);

/** One process migrates at a time; the number is any that nobody else uses. */
const ADVISORY_LOCK = 4_202_611_240_001n;

interface Migration {
  version: number;
  name: string;
}

/**
 * Brings the database to the version of this kit, and gives the names of what was done.
 * All of it is one transaction under an advisory lock: any number of processes may start
 * at once, and one that dies leaves nothing half done.
 *
 * @throws StoreError `schema_newer` where a newer kit was here
 */
export async function migrate(store: Store): Promise<string[]> {
  const known = await migrations();
  return store.transaction(async (transaction) => {
    await transaction.query('select pg_advisory_xact_lock($1)', [String(ADVISORY_LOCK)]);
    await transaction.query('create schema if not exists backup_codes');
    await transaction.query(
      `create table if not exists backup_codes.migrations (
        version integer primary key, name text not null, applied_at timestamptz not null
      )`,
    );
    const done = await versionOf(transaction);
    requireKnown(done, known);
    const due = known.filter(({ version }) => version > done);
    for (const migration of due) await apply(transaction, migration);
    return due.map(({ name }) => name);
  });
}

/**
 * Makes sure that the database has the version of this kit, and changes nothing.
 *
 * @throws StoreError `schema_older`, `schema_newer`
 */
export async function requireMigrated(store: Store): Promise<void> {
  const [found] = await store.query<{ there: boolean }>(
    `select to_regclass('backup_codes.migrations') is not null as there`,
  );
  const done = found?.there === true ? await versionOf(store) : 0;
  const known = await migrations();
  requireKnown(done, known);
  if (done < newest(known))
    throw new StoreError('schema_older', `version ${String(done)}`);
}

async function migrations(): Promise<Migration[]> {
  const names = (await readdir(MIGRATIONS)).filter((name) => name.endsWith('.sql'));
  return names.sort().map((name) => ({ version: Number(name.slice(0, 4)), name }));
}

async function versionOf(query: Query): Promise<number> {
  const [row] = await query.query<{ version: number }>(
    'select coalesce(max(version), 0) as version from backup_codes.migrations',
  );
  return row?.version ?? 0;
}

function newest(known: readonly Migration[]): number {
  return known.at(-1)?.version ?? 0;
}

function requireKnown(done: number, known: readonly Migration[]): void {
  if (done > newest(known))
    throw new StoreError('schema_newer', `version ${String(done)}`);
}

async function apply(transaction: Query, { version, name }: Migration): Promise<void> {
  const sql = await readFile(new URL(name, MIGRATIONS), 'utf8');
  await transaction.script(sql);
  await transaction.query(
    'insert into backup_codes.migrations values ($1, $2, clock_timestamp())',
    [version, name],
  );
}
