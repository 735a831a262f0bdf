import { ownModule, ownWorker } from './own-files.js';
import { pageAddress } from './page-address.js';
import { fetchPinnedModule } from './pinned-module.js';
import type { Platform } from './platform.js';
import { threadOf } from './workers/thread.js';
import { trusted } from './workers/trusted.js';

/** A page, or anything else that has `fetch` and `Worker`. */
export const browser: Platform = {
  // Some browsers do not tell.
  cores: () => navigator.hardwareConcurrency || 1,

  async compile(wasmUrl) {
    const url = wasmUrl === undefined ? ownModule() : pageAddress(wasmUrl);
    const response = await fetchPinnedModule(url);
    // Streaming insists on the media type, which not every server knows.
    return response.headers.get('content-type') === 'application/wasm'
      ? WebAssembly.compileStreaming(response)
      : WebAssembly.compile(await response.arrayBuffer());
  },

  startWorker(workerUrl, compiled, reports) {
    const url = workerUrl === undefined ? ownWorker() : pageAddress(workerUrl);
    const worker = new Worker(trusted(url.href), { type: 'module' });
    return threadOf(worker, compiled, reports);
  },
};
