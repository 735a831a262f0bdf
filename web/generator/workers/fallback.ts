import type { BackupCodesModule } from '../../../wasm/backup-codes.js';
import { settle, type Job } from './job.js';
import { perform } from './task.js';

/**
 * Performs jobs in this thread if there are no workers. Before each job, everything else
 * that waits in this thread gets its turn.
 *
 * @param waiting jobs, the next one first; each is removed when its turn comes
 * @returns a function that starts the work, unless it is already running; the work ends
 *   when no job is left
 */
export function fallback(waiting: Job[], module: Promise<BackupCodesModule>): () => void {
  let isWorking = false;

  async function work(): Promise<void> {
    await nextTurn();
    for (let job = waiting.shift(); job !== undefined; job = waiting.shift()) {
      await performHere(job, module);
      await nextTurn();
    }
    isWorking = false;
  }

  return () => {
    if (isWorking) return;
    isWorking = true;
    void work();
  };
}

async function performHere(job: Job, loading: Promise<BackupCodesModule>): Promise<void> {
  try {
    const module = await loading;
    settle(job, await perform(module, job.makeTask()));
  } catch (error) {
    job.reject(error);
  }
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
