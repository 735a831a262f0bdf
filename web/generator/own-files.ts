/**
 * Where the package's own two files are, in forms that bundlers find: they bring the files
 * along and put their new addresses here.
 */

/** The address of `backup-codes.wasm`. */
export function ownModule(): URL {
  return isLost()
    ? new URL('backup-codes/backup-codes.wasm', import.meta.url)
    : new URL('../../wasm/backup-codes.wasm', import.meta.url);
}

/** The address of `worker.js`, which imports nothing, since import maps do not reach workers. */
export function ownWorker(): URL {
  return isLost()
    ? new URL('backup-codes/worker.js', import.meta.url)
    : new URL('./worker.js', import.meta.url);
}

/**
 * Whether relative addresses lead nowhere. Vite up to version 7 bundles packages ahead while
 * a site is developed, as `…/deps/name.js?v=hash`, and leaves them as they were; names of
 * packages it resolves there. Version 8 puts the right ones in.
 */
function isLost(): boolean {
  const isBundledAhead = /\/deps\/[^/?]+\.js\?v=/.test(import.meta.url);
  const { pathname } = new URL('./worker.js', import.meta.url);
  return isBundledAhead && pathname.endsWith('/deps/worker.js');
}
