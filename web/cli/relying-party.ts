import type { PepperOptions, RelyingParty, Store } from '../server/index.js';
import { Failure } from './failure.js';

/** Where the store is; its address comes from the environment, which others cannot see. */
export interface StoreChoice {
  data?: string;
}

/** Opens the store, does something with it, and closes it whatever happened. */
export async function withStore<T>(
  { data }: StoreChoice,
  work: (store: Store) => Promise<T>,
): Promise<T> {
  const { openStore } = await import('../server/index.js');
  const url = process.env['DATABASE_URL'] ?? '';
  if (url === '' && data === undefined) {
    throw new Failure('needs DATABASE_URL in the environment, or --data');
  }
  if (url !== '' && data !== undefined) {
    throw new Failure('--data: DATABASE_URL is set too; unset one of them');
  }
  const store = await openStore({ databaseUrl: url, dataFolder: data });
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

/**
 * Opens a relying party on the store. What happens here is told to the account's holder
 * by the site, whose process finds the events.
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
  const text = process.env['BACKUP_CODES_PEPPER'] ?? '';
  if (text === '') return undefined;
  try {
    return readPepper(text);
  } catch {
    throw new Failure('BACKUP_CODES_PEPPER: must be <ID>:<base64url>, more after commas');
  }
}
