import { stat } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';

import { loadDriver } from './driver.js';
import { claim, disclaim, isOwnerAlive } from './folder-owner.js';
import { StoreError } from './store.js';

/** A process that has not touched its lock for this long counts as dead. */
const STALE_MS = 15_000;
const TOUCH_MS = 3_000;
const LOOK_AGAIN_MS = 500;

/** Exclusive use of a data folder by this process. */
export interface FolderLock {
  /**
   * Whether another process may have taken the lock, e.g. while this one was suspended.
   */
  isLost(): boolean;
  release(): Promise<void>;
}

/**
 * Takes the lock beside a folder, `<folder>.lock`. If `<folder>.owner` names a living process,
 * or somebody touches an existing lock while this waits, the folder is in use. Otherwise this
 * takes the lock over once it is stale. So a site that was killed can be started again
 * immediately and then waits.
 *
 * @throws StoreError `store_in_use`, after some seconds; `driver_missing`
 */
export async function lockFolder(folder: string): Promise<FolderLock> {
  const { default: lockfile } = await loadDriver(
    'proper-lockfile',
    () => import('proper-lockfile'),
  );
  let lost = false;
  const take = () =>
    lockfile.lock(folder, {
      stale: STALE_MS,
      update: TOUCH_MS,
      onCompromised: () => {
        lost = true;
      },
    });
  const firstTouch = await touchedAt(folder);
  for (;;) {
    if (await isOwnerAlive(folder)) throw new StoreError('store_in_use', folder);
    try {
      const release = await take();
      await claim(folder);
      return {
        isLost: () => lost,
        release: async () => {
          if (lost) return;
          await disclaim(folder);
          await release();
        },
      };
    } catch (error) {
      if (!isHeld(error)) throw error;
      const touch = await touchedAt(folder);
      if (touch !== undefined && touch !== firstTouch) {
        throw new StoreError('store_in_use', folder, error);
      }
      await sleep(LOOK_AGAIN_MS);
    }
  }
}

async function touchedAt(folder: string): Promise<number | undefined> {
  return stat(`${folder}.lock`).then(
    ({ mtimeMs }) => mtimeMs,
    () => undefined,
  );
}

function isHeld(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ELOCKED';
}
