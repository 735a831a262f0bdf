import type { Result } from '../../../wasm/backup-codes.js';
import { valueOf } from '../module-values.js';
import type { Task } from './task.js';

/** One task that waits for a thread or is being performed, and what its caller gets. */
export interface Job {
  /**
   * Makes the task. Called when a thread is free for it, so that the bytes of a code
   * don't exist any earlier.
   */
  makeTask: () => Task;
  resolve: (bytes: Uint8Array) => void;
  reject: (reason: unknown) => void;
}

/** Makes the task of a job. If that fails, rejects the job and returns `undefined`. */
export function taskOf(job: Job): Task | undefined {
  try {
    return job.makeTask();
  } catch (error) {
    job.reject(error);
    return undefined;
  }
}

/** Gives the caller of a job the result, or the error in it. */
export function settle(job: Job, result: Result<Uint8Array>): void {
  try {
    job.resolve(valueOf(result));
  } catch (error) {
    job.reject(error);
  }
}
