import { openPGlite } from './pglite.js';
import { openPostgres } from './postgres.js';
import type { Store } from './store.js';

/** Where to store the sets. */
export interface StoreOptions {
  /** The address of a PostgreSQL 15 or newer. By default `process.env.DATABASE_URL`. */
  databaseUrl?: string | undefined;
  /** The folder of an embedded database, for demonstrations and small sites. */
  dataFolder?: string | undefined;
}

/**
 * Opens the store: `pg` if there is an address, otherwise PGlite in the folder, which
 * only one process at a time may use.
 *
 * @throws StoreError `driver_missing`, `store_in_use`
 * @throws TypeError if there is neither an address nor a folder, because codes that
 * vanish with the process would lock people out
 */
export async function openStore(options: StoreOptions = {}): Promise<Store> {
  const url = options.databaseUrl ?? process.env['DATABASE_URL'] ?? '';
  if (url !== '') return openPostgres(url);
  if (options.dataFolder !== undefined) return openPGlite(options.dataFolder);
  throw new TypeError('openStore: needs a databaseUrl, DATABASE_URL or a dataFolder');
}
