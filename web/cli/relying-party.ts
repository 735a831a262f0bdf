import { access } from 'node:fs/promises';
import { join } from 'node:path';

import type { PepperOptions, RelyingParty, Store } from '../server/index.js';
import { readSetting } from '../service/settings/setting.js';
import { Failure } from './failure.js';

/**
 * Where the store is. The address of a database comes from the environment, which other
 * users cannot see.
 */
export interface StoreChoice {
  /** Folder of an embedded database; it takes precedence over DATABASE_URL. */
  data?: string;
}

/**
 * Opens the store, works with it, and always closes it.
 *
 * @throws Failure if no store is named, or if its folder holds no database. Otherwise a
 *   mistyped name would create an empty database, in which nobody has any codes
 */
export async function withStore<T>(
  { data, mayBeNew = false }: StoreChoice & { mayBeNew?: boolean },
  work: (store: Store) => Promise<T>,
): Promise<T> {
  const { openStore } = await import('../server/index.js');
  const url = data === undefined ? readSetting(process.env, 'DATABASE_URL') : '';
  if (url === undefined) {
    throw new Failure('needs --data, or DATABASE_URL in the environment');
  }
  if (data !== undefined && !mayBeNew && !(await holdsDatabase(data))) {
    throw new Failure(
      `--data: ${data} holds no database; "backup-codes server migrate" creates one`,
    );
  }
  const store = await openStore(
    data === undefined ? { databaseUrl: url } : { databaseUrl: '', dataFolder: data },
  );
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

/** PostgreSQL writes this file into each of its data folders. */
function holdsDatabase(folder: string): Promise<boolean> {
  return access(join(folder, 'PG_VERSION')).then(
    () => true,
    () => false,
  );
}

/**
 * Opens a relying party on the store. The site finds the events of its changes, and
 * notifies the holders.
 */
export async function withRelyingParty<T>(
  choice: StoreChoice & { activate?: boolean },
  work: (party: RelyingParty) => Promise<T>,
): Promise<T> {
  const { openRelyingParty } = await import('../server/index.js');
  const pepper = await pepperOfEnvironment();
  return withStore(choice, async (store) =>
    work(
      await openRelyingParty({
        store,
        migrate: false,
        housekeepingSeconds: 0,
        policy: { activateImports: choice.activate === true },
        ...(pepper === undefined ? {} : { pepper }),
      }),
    ),
  );
}

async function pepperOfEnvironment(): Promise<PepperOptions | undefined> {
  const { readPepper } = await import('../server/index.js');
  const text = readSetting(process.env, 'BACKUP_CODES_PEPPER');
  if (text === undefined) return undefined;
  try {
    return readPepper(text);
  } catch (error) {
    // The message never quotes the text.
    const why = error instanceof RangeError ? error.message : 'cannot be read';
    throw new Failure(`BACKUP_CODES_PEPPER: ${why.replace(/^pepper: /, '')}`);
  }
}
