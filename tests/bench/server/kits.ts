import { setTimeout as sleep } from 'node:timers/promises';

import {
  openPostgres,
  openRelyingParty,
  type BackupCodesEvent,
  type RelyingParty,
} from 'backup-codes/server';
import * as older from 'backup-codes-0.1.0/server';

/** The names of both kits, in the order of the tables. */
export const KITS = ['0.1.0', 'this version'] as const;
export type KitName = (typeof KITS)[number];

/** One version of the relying-party kit, in this process, on its own database. */
export interface Kit {
  url: string;
  /** Without a hook for events. */
  quiet: RelyingParty;
  /** With a hook for events that resolves at once. */
  hooked: RelyingParty;
  /** Waits until the hook has got as many more events of used codes as this. */
  handedOver: (uses: number) => Promise<void>;
  /** Closes both relying parties. */
  close: () => Promise<void>;
}

export type Kits = Record<KitName, Kit>;

/** Opens a kit twice on a database, which it migrates. */
export async function openKit(name: KitName, url: string): Promise<Kit> {
  let uses = 0;
  const onEvent = ({ kind }: Pick<BackupCodesEvent, 'kind'>): void => {
    if (kind === 'used') uses += 1;
  };
  const quiet = await open(name, url);
  const hooked = await open(name, url, onEvent);
  let awaited = 0;
  return {
    url,
    quiet,
    hooked,
    handedOver: async (more) => {
      awaited += more;
      while (uses < awaited) await sleep(1);
    },
    close: async () => {
      await quiet.close();
      await hooked.close();
    },
  };
}

async function open(
  name: KitName,
  url: string,
  onEvent?: (event: Pick<BackupCodesEvent, 'kind'>) => void,
): Promise<RelyingParty> {
  const options = { housekeepingSeconds: 0, ...(onEvent && { onEvent }) };
  if (name === 'this version') {
    return openRelyingParty({ ...options, store: await openPostgres(url) });
  }
  const store = await older.openPostgres(url);
  // Challenges and redemptions are the same in both versions.
  const party = await older.openRelyingParty({ ...options, store });
  return party as unknown as RelyingParty;
}
