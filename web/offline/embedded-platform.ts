import type { Platform } from '../generator/platform.js';
import { threadOf } from '../generator/workers/thread.js';
import { trusted } from '../generator/workers/trusted.js';
import { decompressed } from './decompressed.js';
import { compressedModule, workerScript } from './embedded.js';

let workerUrl: string | undefined;

/**
 * A page that holds the module and the worker's script itself. The build puts it in the
 * place of `web/generator/browser.ts`, which would fetch them.
 */
export const browser: Platform = {
  // Some browsers do not tell.
  cores: () => navigator.hardwareConcurrency || 1,

  async compile() {
    return WebAssembly.compile(await decompressed(compressedModule).arrayBuffer());
  },

  startWorker(_workerUrl, compiled, reports) {
    // A classic worker: browsers refuse module workers of a Blob to a page from disk.
    workerUrl ??= URL.createObjectURL(
      new Blob([workerScript], { type: 'text/javascript' }),
    );
    return threadOf(new Worker(trusted(workerUrl)), compiled, reports);
  },
};
