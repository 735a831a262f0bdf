import { moduleHash } from '../../wasm/module-hash.js';
import { BackupCodesError } from './errors.js';

/**
 * Fetches the module that was built together with this script. The browser compares the
 * bytes with the build's hash before it hands them over, so that no address and no media
 * type gets another module compiled; that works on pages without WebCrypto too.
 *
 * @throws BackupCodesError `module_mismatch` where the address has another file
 * @throws Error where there is none
 */
export async function fetchPinnedModule(url: URL): Promise<Response> {
  const request = { credentials: 'same-origin', integrity: integrity() } as const;
  try {
    return await fetch(url, request);
  } catch {
    // A cache may still have the module of the last deploy.
    return await fetch(url, { ...request, cache: 'reload' }).catch(() => explain(url));
  }
}

/** As Subresource Integrity writes a hash. */
function integrity(): string {
  const bytes = moduleHash.match(/../g)?.map((pair) => parseInt(pair, 16)) ?? [];
  return `sha256-${btoa(String.fromCharCode(...bytes))}`;
}

/** A browser does not say whether a file was missing or another one. */
async function explain(url: URL): Promise<never> {
  const { ok, status, body } = await fetch(url, { credentials: 'same-origin' });
  await body?.cancel();
  if (!ok) throw new Error(`status ${status}`);
  throw new BackupCodesError('module_mismatch', 'wasmUrl');
}
