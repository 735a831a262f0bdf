import type { BackupCodesModule, Result } from '../../../wasm/backup-codes.js';
import { instantiate } from '../web-assembly.js';
import { perform, type Task } from './task.js';

/** What a worker is sent: the compiled module first, then one task after another. */
export type WorkerOrder = WebAssembly.Module | Task;

/** What a worker sends: first `ready`, then one result per task. Or that it `failed`. */
export type WorkerReport = 'ready' | 'failed' | Result<Uint8Array>;

/** A worker warms up after this many milliseconds without a task. */
const IDLE_MS = 20;

/**
 * What a worker does with each order.
 *
 * @param report posts to the thread that started the worker, and moves the buffers in
 *   `transfer`
 */
export function orderHandler(
  report: (report: WorkerReport, transfer?: ArrayBuffer[]) => void,
): (order: WorkerOrder) => Promise<void> {
  let module: BackupCodesModule | undefined;
  let hasTask = false;

  /** Lets the engine optimise the code that a task needs, while the user reads. */
  function warmUp(): void {
    if (!hasTask) module?.warmUp();
  }

  return async (order) => {
    try {
      if (order instanceof WebAssembly.Module) {
        module = await instantiate(order);
        report('ready');
        setTimeout(warmUp, IDLE_MS);
      } else if (module !== undefined) {
        hasTask = true;
        const result = await perform(module, order);
        // Moved, not copied: it may be a proof.
        report(result, result.value && [result.value.buffer as ArrayBuffer]);
      }
    } catch {
      // A rejection would stay in the worker, and the other thread would wait forever.
      report('failed');
    }
  };
}
