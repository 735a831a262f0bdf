import type { Platform } from './platform.js';
import { threadOf } from './workers/thread.js';
import { trusted } from './workers/trusted.js';

/** A page, or anything else that has `fetch` and `Worker`. */
export const browser: Platform = {
  // Some browsers do not tell.
  cores: () => navigator.hardwareConcurrency || 1,

  async compile(wasmUrl) {
    // In this very form, so that bundlers find the file and bring it along.
    const url = wasmUrl ?? new URL('../../wasm/backup-codes.wasm', import.meta.url);
    const response = await fetch(url, { credentials: 'same-origin' });
    if (!response.ok) throw new Error(`status ${response.status}`);
    // Streaming insists on the media type, which not every server knows.
    return response.headers.get('content-type') === 'application/wasm'
      ? WebAssembly.compileStreaming(response)
      : WebAssembly.compile(await response.arrayBuffer());
  },

  startWorker(workerUrl, compiled, reports) {
    // The file imports nothing, since import maps do not reach workers.
    const url = workerUrl ?? new URL('./worker.js', import.meta.url);
    const worker = new Worker(trusted(String(url)), { type: 'module' });
    return threadOf(worker, compiled, reports);
  },
};
