import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

import { moduleHash } from '../../../wasm/module-hash.js';
import { BackupCodesError } from '../errors.js';
import type { Platform } from '../platform.js';
import type { WorkerReport } from '../workers/serve.js';
import { handOver } from '../workers/thread.js';

/** Node.js, with its worker threads. URLs are `file:` URLs or paths here. */
export const node: Platform = {
  cores: availableParallelism,

  async compile(wasmUrl) {
    const url = wasmUrl ?? new URL('../../../wasm/backup-codes.wasm', import.meta.url);
    const bytes = await readFile(fileFrom(url));
    const hash = createHash('sha256').update(bytes).digest('hex');
    if (hash !== moduleHash) throw new BackupCodesError('module_mismatch', 'wasmUrl');
    return WebAssembly.compile(bytes);
  },

  startWorker(workerUrl, compiled, { onReady, onResult, onFailure }) {
    const worker = new Worker(
      fileFrom(workerUrl ?? new URL('./worker.js', import.meta.url)),
      // Options that the program was started with may be nothing for a worker.
      { execArgv: [] },
    );
    // Idle workers do not keep a program alive.
    worker.on('message', (report: WorkerReport) => {
      worker.unref();
      if (report === 'ready') onReady();
      else if (report === 'failed') onFailure();
      else onResult(report);
    });
    worker.on('error', onFailure);
    worker.on('messageerror', onFailure);
    // A script that is no worker of ours may just end.
    worker.on('exit', onFailure);
    handOver(
      compiled,
      (module) => {
        worker.postMessage(module);
      },
      onFailure,
    );
    return {
      give: (task) => {
        worker.ref();
        worker.postMessage(task, [task.code.buffer]);
      },
      end: () => {
        worker.off('exit', onFailure);
        void worker.terminate();
      },
    };
  },
};

/** A `file:` URL written as text, as `import.meta.resolve` gives it, is no path. */
function fileFrom(url: string | URL): string | URL {
  return typeof url === 'string' && url.startsWith('file:') ? new URL(url) : url;
}
