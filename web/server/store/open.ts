import { openPGlite } from './pglite.js';
import { openPostgres } from './postgres.js';
import type { Store } from './store.js';

/** Where the sets are kept. */
export interface StoreOptions {
  /** Address of a PostgreSQL 15 or newer; `process.env.DATABASE_URL` if left out. */
  databaseUrl?: string | undefined;
  /** Folder of an embedded database, for demonstrations and small sites. */
  dataFolder?: string | undefined;
}

/**
 * Opens the store: `pg` where there is an address, else PGlite in the folder, which one
 * process at a time may use.
 *
 * @throws StoreError `driver_missing`, `store_in_use`
 * @throws TypeError where there is neither an address nor a folder: codes that are gone
 *   with the process would lock people out
 */
export async function openStore(options: StoreOptions = {}): Promise<Store> {
  const url = options.databaseUrl ?? process.env['DATABASE_URL'] ?? '';
  if (url !== '') return openPostgres(url);
  if (options.dataFolder !== undefined) return openPGlite(options.dataFolder);
  throw new TypeError('openStore: needs a databaseUrl, DATABASE_URL or a dataFolder');
}
