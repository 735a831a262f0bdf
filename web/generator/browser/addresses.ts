/** Where a page finds the package's two files, and how it resolves addresses. */

// Bundlers recognise `new URL('…', import.meta.url)`: they copy the file and write its new
// address here.

/** The address of `backup-codes.wasm`. */
export function moduleAddress(): URL {
  return isMovedByVite()
    ? new URL('backup-codes/backup-codes.wasm', import.meta.url)
    : new URL('../../../wasm/backup-codes.wasm', import.meta.url);
}

/** The address of `worker.js`. It imports nothing, because workers ignore import maps. */
export function workerAddress(): URL {
  return isMovedByVite()
    ? new URL('backup-codes/worker.js', import.meta.url)
    : new URL('./worker.js', import.meta.url);
}

/**
 * Whether the package's relative addresses are wrong. During development, Vite up to
 * version 7 bundles packages into `…/deps/name.js?v=hash` without changing their relative
 * addresses. It does resolve package names. Version 8 writes the right addresses.
 */
function isMovedByVite(): boolean {
  const isInDeps = /\/deps\/[^/?]+\.js\?v=/.test(import.meta.url);
  const { pathname } = new URL('./worker.js', import.meta.url);
  return isInDeps && pathname.endsWith('/deps/worker.js');
}

/**
 * Resolves an address against the page's own address. Browsers would resolve it against
 * `document.baseURI`, so an injected `<base>` would decide where it leads.
 *
 * @throws TypeError if it is not an address
 */
export function pageAddress(address: string | URL): URL {
  try {
    return new URL(address, location.href);
  } catch {
    // `about:srcdoc` and `blob:` can't be a base. Such a page has its creator's origin.
    return new URL(address, origin);
  }
}
