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
    const response = await fetchPinnedModule(
      wasmUrl === undefined
        ? // In this very form, so that bundlers find the file and bring it along.
          new URL('../../wasm/backup-codes.wasm', import.meta.url)
        : pageAddress(wasmUrl),
    );
    // Streaming insists on the media type, which not every server knows.
    return response.headers.get('content-type') === 'application/wasm'
      ? WebAssembly.compileStreaming(response)
      : WebAssembly.compile(await response.arrayBuffer());
  },

  startWorker(workerUrl, compiled, reports) {
    // The file imports nothing, since import maps do not reach workers.
    const url =
      workerUrl === undefined
        ? new URL('./worker.js', import.meta.url)
        : pageAddress(workerUrl);
    const worker = new Worker(trusted(url.href), { type: 'module' });
    return threadOf(worker, compiled, reports);
  },
};
