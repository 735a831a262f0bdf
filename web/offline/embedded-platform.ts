import type { Platform } from '../generator/platform.js';
import { threadOf } from '../generator/workers/thread.js';
import { trusted } from '../generator/workers/trusted.js';
import { workerScript } from './embedded.js';
import { embeddedModule } from './embedded-files.js';

/**
 * Before the page takes anything in, so that script that gets into it later finds the Trusted
 * Types policy taken and bound to this worker. A page has a policy of this name once only.
 */
const workerUrl = trusted(
  URL.createObjectURL(new Blob([workerScript], { type: 'text/javascript' })),
);

/**
 * A page that holds the module and the worker's script itself. The build puts it in the
 * place of `web/generator/browser.ts`, which would fetch them.
 */
export const browser: Platform = {
  // Some browsers do not tell.
  cores: () => navigator.hardwareConcurrency || 1,

  async compile() {
    return WebAssembly.compile(await embeddedModule());
  },

  startWorker(_workerUrl, compiled, reports) {
    // A classic worker: browsers refuse module workers of a Blob to a page from disk.
    return threadOf(new Worker(workerUrl), compiled, reports);
  },
};
