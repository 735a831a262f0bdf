import type { Platform } from './platform.js';
import type { WorkerReport } from './workers/serve.js';

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

  startWorker(workerUrl, module, { onReady, onResult, onFailure }) {
    // The file imports nothing, since import maps do not reach workers.
    const url = workerUrl ?? new URL('./worker.js', import.meta.url);
    const worker = new Worker(trusted(String(url)), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<WorkerReport>) => {
      if (data === 'ready') onReady();
      else if (data === 'failed') onFailure();
      else onResult(data);
    });
    // Otherwise an error that is dealt with would be told to the page as well.
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      onFailure();
    });
    worker.addEventListener('messageerror', onFailure);
    worker.postMessage(module);
    return {
      give: (task) => {
        worker.postMessage(task, [task.code.buffer]);
      },
      end: () => {
        worker.terminate();
      },
    };
  },
};

interface TrustedTypePolicy {
  createScriptURL(url: string): string;
}

interface TrustedTypePolicyFactory {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): TrustedTypePolicy;
}

let policy: TrustedTypePolicy | undefined;
let admitted: string | undefined;

/**
 * The worker's address as pages want it that require Trusted Types. The policy
 * `backup-codes` admits this one address and nothing else.
 *
 * @throws TypeError where the page's Content-Security-Policy does not name the policy
 */
function trusted(url: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypePolicyFactory };
  if (trustedTypes === undefined) return url;
  admitted ??= url;
  policy ??= trustedTypes.createPolicy('backup-codes', {
    createScriptURL(asked) {
      if (asked === admitted) return asked;
      throw new TypeError('not the worker of backup-codes');
    },
  });
  return policy.createScriptURL(url);
}
