import { trustedWorkerUrl, workerThread } from '../generator/browser/page-worker.js';
import type { Platform } from '../generator/platform.js';
import { embeddedModule, embeddedWorker } from './embedded-files.js';

/**
 * A page that holds the module and the worker's script itself.
 *
 * Await it before the page accepts any input. It creates the Trusted Types policy, which a
 * page can have only once, and binds it to this worker. A script that gets into the page
 * later can't create the policy.
 */
export async function embeddedPlatform(): Promise<Platform> {
  const script = new Blob([await embeddedWorker()], { type: 'text/javascript' });
  const workerUrl = trustedWorkerUrl(URL.createObjectURL(script));
  return {
    // Some browsers don't report it.
    cores: () => navigator.hardwareConcurrency || 1,

    async compile() {
      return WebAssembly.compile(await embeddedModule());
    },

    startWorker(_workerUrl, onReport) {
      // A classic worker: browsers refuse module workers from a Blob on a page from disk.
      return workerThread(new Worker(workerUrl), onReport);
    },
  };
}
