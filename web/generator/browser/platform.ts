import type { Platform } from '../platform.js';
import { moduleAddress, pageAddress, workerAddress } from './addresses.js';
import { trustedWorkerUrl, workerThread } from './page-worker.js';
import { fetchPinnedModule } from './pinned-module.js';

/** A page, or anything else that has `fetch` and `Worker`. */
export const browser: Platform = {
  // Some browsers do not tell.
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
