import type { WorkerReports, WorkerThread } from '../platform.js';
import type { WorkerReport } from './serve.js';

/** A worker that a page has started, however it came by its script. */
export function threadOf(
  worker: Worker,
  module: WebAssembly.Module,
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
  worker.postMessage(module);
  return {
    give: (task) => {
      worker.postMessage(task, [task.code.buffer]);
    },
    end: () => {
      worker.terminate();
    },
  };
}
