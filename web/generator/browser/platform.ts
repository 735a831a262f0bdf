import { moduleHash } from '../../../wasm/module-hash.js';
import { BackupCodesError } from '../errors.js';
import type { Platform } from '../platform.js';
import { moduleAddress, pageAddress, workerAddress } from './addresses.js';
import { trustedWorkerUrl, workerThread } from './page-worker.js';

/** A page, or anything else that has `fetch` and `Worker`. */
export const browser: Platform = {
  // Some browsers don't report it.
  cores: () => navigator.hardwareConcurrency || 1,

  async compile(wasmUrl) {
    const url = wasmUrl === undefined ? moduleAddress() : pageAddress(wasmUrl);
    const response = await fetchPinnedModule(url);
    // Streaming insists on the media type, which not every server knows.
    return response.headers.get('content-type') === 'application/wasm'
      ? WebAssembly.compileStreaming(response)
      : WebAssembly.compile(await response.arrayBuffer());
  },

  startWorker(workerUrl, onReport) {
    const url = workerUrl === undefined ? workerAddress() : pageAddress(workerUrl);
    const worker = new Worker(trustedWorkerUrl(url.href), { type: 'module' });
    return workerThread(worker, onReport);
  },
};

/**
 * Fetches the module that was built together with this script. The browser compares the
 * bytes with the hash from the build before it passes them on. So no other module is ever
 * compiled, whatever its address or media type. This also works on pages without
 * WebCrypto.
 *
 * @throws BackupCodesError `module_mismatch` if the address holds another file
 * @throws Error if there is no file
 */
async function fetchPinnedModule(url: URL): Promise<Response> {
  const request = { credentials: 'same-origin', integrity: integrity() } as const;
  try {
    return await fetch(url, request);
  } catch {
    // A cache may still hold the module of the previous deploy.
    return await fetch(url, { ...request, cache: 'reload' }).catch(() => explain(url));
  }
}

/** The hash as Subresource Integrity writes it. */
function integrity(): string {
  const bytes = moduleHash.match(/../g)?.map((pair) => parseInt(pair, 16)) ?? [];
  return `sha256-${btoa(String.fromCharCode(...bytes))}`;
}

/** Finds out whether the file is missing or different, because browsers don't say. */
async function explain(url: URL): Promise<never> {
  const { ok, status, body } = await fetch(url, { credentials: 'same-origin' });
  await body?.cancel();
  if (!ok) throw new Error(`status ${status}`);
  throw new BackupCodesError('module_mismatch', 'wasmUrl');
}
