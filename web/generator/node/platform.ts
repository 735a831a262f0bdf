import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

import { moduleHash } from '../../../wasm/module-hash.js';
import { BackupCodesError } from '../errors.js';
import type { OnReport, Platform, WorkerThread } from '../platform.js';
import type { WorkerReport } from '../workers/order-handler.js';

/** Node.js with its worker threads. Addresses are `file:` URLs or paths here. */
export const node: Platform = {
  cores: availableParallelism,

  async compile(wasmUrl) {
    const url = wasmUrl ?? new URL('../../../wasm/backup-codes.wasm', import.meta.url);
    const bytes = await readFile(fileFrom(url));
    const hash = createHash('sha256').update(bytes).digest('hex');
    if (hash !== moduleHash) throw new BackupCodesError('module_mismatch', 'wasmUrl');
    return WebAssembly.compile(bytes);
  },

  startWorker(workerUrl, onReport) {
    const url = workerUrl ?? new URL('./worker.js', import.meta.url);
    // A worker may reject options that the program was started with.
    return workerThread(new Worker(fileFrom(url), { execArgv: [] }), onReport);
  },
};

function workerThread(worker: Worker, onReport: OnReport): WorkerThread {
  const fail = () => {
    onReport('failed');
  };
  worker.on('message', (report: WorkerReport) => {
    // An idle worker does not keep a program alive.
    worker.unref();
    onReport(report);
  });
  worker.on('error', fail);
  worker.on('messageerror', fail);
  // A script that isn't our worker may simply exit.
  worker.on('exit', fail);
  return {
    giveModule: (module) => {
      worker.postMessage(module);
    },
    giveTask: (task) => {
      worker.ref();
      worker.postMessage(task, [task.secret.buffer]);
    },
    end: () => {
      worker.off('exit', fail);
      void worker.terminate();
    },
  };
}

/** `import.meta.resolve` gives a `file:` URL as text, which is not a path. */
function fileFrom(url: string | URL): string | URL {
  return typeof url === 'string' && url.startsWith('file:') ? new URL(url) : url;
}
