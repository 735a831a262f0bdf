import type { WorkerReports, WorkerThread } from '../platform.js';
import type { WorkerReport } from './serve.js';

/** A worker that a page has started, however it came by its script. */
export function threadOf(
  worker: Worker,
  compiled: Promise<WebAssembly.Module>,
  { onReady, onResult, onFailure }: WorkerReports,
): WorkerThread {
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
  handOver(
    compiled,
    (module) => {
      worker.postMessage(module);
    },
    onFailure,
  );
  return {
    give: (task) => {
      worker.postMessage(task, [task.code.buffer]);
    },
    end: () => {
      worker.terminate();
    },
  };
}

/**
 * Gives the module away once it is compiled; who loads it hears why it cannot be. Some
 * platforms refuse to post one.
 */
export function handOver(
  compiled: Promise<WebAssembly.Module>,
  give: (module: WebAssembly.Module) => void,
  onRefusal: () => void,
): void {
  compiled.then(
    (module) => {
      try {
        give(module);
      } catch {
        onRefusal();
      }
    },
    () => undefined,
  );
}
