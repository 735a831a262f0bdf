import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

import type { Platform } from '../platform.js';
import type { WorkerReport } from '../workers/serve.js';

/** Node.js, with its worker threads. URLs are `file:` URLs or paths here. */
export const node: Platform = {
  cores: availableParallelism,

  async compile(wasmUrl) {
    const url = wasmUrl ?? new URL('../../../wasm/backup-codes.wasm', import.meta.url);
    return WebAssembly.compile(await readFile(url));
  },

  startWorker(workerUrl, module, { onReady, onResult, onFailure }) {
    const worker = new Worker(workerUrl ?? new URL('./worker.js', import.meta.url));
    // Idle workers do not keep a program alive.
    worker.on('message', (report: WorkerReport) => {
      worker.unref();
      if (report === 'ready') onReady();
      else if (report === 'failed') onFailure();
      else onResult(report);
    });
    worker.on('error', onFailure);
    worker.on('messageerror', onFailure);
    worker.postMessage(module);
    return {
      give: (task) => {
        worker.ref();
        worker.postMessage(task, [task.code.buffer]);
      },
      end: () => void worker.terminate(),
    };
  },
};
