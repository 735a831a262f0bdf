import { mkdir } from 'node:fs/promises';

import { loadDriver } from './driver.js';
import { lockFolder } from './folder-lock.js';
import { withRetries } from './retry.js';
import { StoreError, type Store } from './store.js';

interface Connection {
  query(sql: string, parameters?: unknown[]): Promise<{ rows: unknown[] }>;
  exec(sql: string): Promise<unknown>;
}

/**
 * Opens PGlite, a PostgreSQL in WebAssembly inside this process, on a data folder or in
 * memory. It is for demonstrations, tests and small sites, because it serves one process
 * and one transaction at a time. Two processes that write to one folder destroy it, so
 * the folder is locked.
 *
 * @param template the result of PGlite's `dumpDataDir`, from which a new database starts.
 * Creating one takes seconds, and tests open many
 * @throws StoreError `store_in_use`; `driver_missing` without `@electric-sql/pglite`
 */
export async function openPGlite(folder?: string, template?: Blob): Promise<Store> {
  const { PGlite } = await loadDriver(
    '@electric-sql/pglite',
    () => import('@electric-sql/pglite'),
  );
  if (folder !== undefined) await mkdir(folder, { recursive: true, mode: 0o700 });
  const lock = folder === undefined ? undefined : await lockFolder(folder);
  const database = await PGlite.create({
    ...(folder !== undefined && { dataDir: folder }),
    ...(template !== undefined && { loadDataDir: template }),
  })
    // If opening failed, the folder is released for another try.
    .catch(async (error: unknown) => {
      await lock?.release();
      throw error;
    });
  const guarded = <T>(work: () => Promise<T>): Promise<T> => {
    if (lock?.isLost() === true) throw new StoreError('store_in_use', folder ?? '');
    return withRetries(work);
  };
  return {
    query: (sql, parameters) => guarded(() => rows(database, sql, parameters)),
    once: (sql, parameters) => guarded(() => rows(database, sql, parameters)),
    script: (sql) => guarded(() => script(database, sql)),
    transaction: (work) =>
      guarded(() =>
        database.transaction((transaction) =>
          work({
            query: (sql, parameters) => rows(transaction, sql, parameters),
            script: (sql) => script(transaction, sql),
          }),
        ),
      ),
    close: async () => {
      await database.close();
      await lock?.release();
    },
  };
}

async function rows<Row>(
  connection: Connection,
  sql: string,
  parameters: readonly unknown[] = [],
): Promise<Row[]> {
  const result = await connection.query(sql, [...parameters]);
  return result.rows as Row[];
}

async function script(connection: Connection, sql: string): Promise<void> {
  await connection.exec(sql);
}
