/**
 * Which pending set this tab has made. A phone may discard the tab while its owner is in the
 * password manager; the ID outlives that, the codes don't. Nothing else is ever stored.
 */

import type { SetId } from '../../protocol/index.js';

const KEY = 'backup-codes-pending';

export function rememberPending(set: SetId): void {
  inStorage((storage) => {
    storage.setItem(KEY, set);
  });
}

export function forgetPending(): void {
  inStorage((storage) => {
    storage.removeItem(KEY);
  });
}

export function isRemembered(set: SetId): boolean {
  return inStorage((storage) => storage.getItem(KEY) === set) ?? false;
}

/** Sandboxed frames and strict privacy settings have no storage. */
function inStorage<T>(use: (storage: Storage) => T): T | undefined {
  try {
    return use(sessionStorage);
  } catch {
    return undefined;
  }
}
