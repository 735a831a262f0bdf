import { BackupCodesError, valueOf } from '../errors.js';
import type { LoadedModule } from '../module.js';
import { platform, type WorkerThread } from '../platform.js';
import { eventLoop } from './event-loop.js';
import { perform, type Task } from './task.js';

/** Performs tasks, at most as many at a time as it has workers. */
export interface Runner {
  /**
   * Performs one task. `make` is called when a thread is free for it, so that the bytes of
   * a code exist no sooner.
   *
   * @throws BackupCodesError what the module reports, or what `make` throws;
   *   `worker_failed`, `pool_ended`; the reason of the signal, and then nothing of the task
   *   runs any more
   */
  run(make: () => Task, signal?: AbortSignal): Promise<Uint8Array>;
  /** Ends all workers at once, and with them whatever they are doing. */
  end(): void;
}

interface Job {
  make: () => Task;
  resolve(bytes: Uint8Array): void;
  reject(reason: unknown): void;
}

interface Slot {
  thread?: WorkerThread;
  isReady: boolean;
  job?: Job | undefined;
}

/**
 * Starts up to `size` workers. Where they are refused, by a policy or by the platform,
 * and where `size` is 0, tasks are performed in this thread, which gets its turn between
 * two of them.
 */
export function startRunner(size: number, loaded: LoadedModule): Runner {
  const queue: Job[] = [];
  const slots = new Set<Slot>();
  const bySignal = new Map<AbortSignal, Set<Job>>();
  let limit = size;
  let isDraining = false;
  let isEnded = false;

  function dispatch(): void {
    if (isEnded) return;
    if (limit === 0) {
      void drain();
      return;
    }
    for (const slot of slots) {
      if (slot.isReady && slot.job === undefined) give(slot, queue.shift());
    }
    while (slots.size < Math.min(limit, busy() + queue.length)) {
      if (!startSlot()) return;
    }
  }

  const busy = () => Array.from(slots).filter(({ job }) => job !== undefined).length;

  function give(slot: Slot, job: Job | undefined): void {
    if (job === undefined) return;
    try {
      const task = job.make();
      slot.job = job;
      slot.thread?.give(task);
    } catch (error) {
      slot.job = undefined;
      job.reject(error);
      give(slot, queue.shift());
    }
  }

  /** Whether there is one worker more. */
  function startSlot(): boolean {
    const slot: Slot = { isReady: false };
    slots.add(slot);
    try {
      slot.thread = platform().startWorker(loaded.workerUrl, loaded.compiled, {
        onReady() {
          slot.isReady = true;
          dispatch();
        },
        onResult(result) {
          settle(slot.job, () => valueOf(result));
          slot.job = undefined;
          dispatch();
        },
        onFailure() {
          drop(slot);
          // One that never was ready will not be the next time either.
          if (!slot.isReady) limit = Math.min(limit, slots.size);
          slot.job?.reject(new BackupCodesError('worker_failed', 'worker'));
          dispatch();
        },
      });
      return true;
    } catch {
      drop(slot);
      limit = Math.min(limit, slots.size);
      if (limit === 0) dispatch();
      return false;
    }
  }

  function drop(slot: Slot): void {
    slots.delete(slot);
    slot.thread?.end();
  }

  async function drain(): Promise<void> {
    if (isDraining) return;
    isDraining = true;
    for (;;) {
      await eventLoop();
      const job = queue.shift();
      if (job === undefined) break;
      settle(job, () => valueOf(perform(loaded.module, job.make())));
    }
    isDraining = false;
  }

  /** Ends what is done for a signal; a derivation cannot be stopped but with its worker. */
  function cancel(signal: AbortSignal): void {
    const jobs = bySignal.get(signal) ?? new Set<Job>();
    bySignal.delete(signal);
    queue.splice(0, queue.length, ...queue.filter((job) => !jobs.has(job)));
    for (const slot of slots) {
      if (slot.job !== undefined && jobs.has(slot.job)) drop(slot);
    }
    for (const job of jobs) job.reject(signal.reason);
    dispatch();
  }

  /** Cancels a job with its signal, until what this returns is called. */
  function follow(job: Job, signal: AbortSignal): () => void {
    const jobs = bySignal.get(signal) ?? new Set<Job>();
    const onAbort = () => {
      cancel(signal);
    };
    // One listener for all jobs of a set: Node.js warns of more than ten.
    if (jobs.size === 0) signal.addEventListener('abort', onAbort, { once: true });
    bySignal.set(signal, jobs.add(job));
    return () => {
      jobs.delete(job);
      if (jobs.size === 0) bySignal.delete(signal);
    };
  }

  for (let started = 0; started < size && startSlot(); started++);

  return {
    run: (make, signal) =>
      new Promise((resolve, reject) => {
        signal?.throwIfAborted();
        if (isEnded) throw new BackupCodesError('pool_ended', 'pool');
        let forget = (): void => undefined;
        const job: Job = {
          make,
          resolve: (bytes) => {
            forget();
            resolve(bytes);
          },
          reject: (reason: unknown) => {
            forget();
            // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- a signal's reason may be anything
            reject(reason);
          },
        };
        if (signal !== undefined) forget = follow(job, signal);
        queue.push(job);
        dispatch();
      }),
    end() {
      isEnded = true;
      const jobs = [...queue.splice(0), ...Array.from(slots, ({ job }) => job)];
      for (const slot of slots) drop(slot);
      for (const job of jobs) job?.reject(new BackupCodesError('pool_ended', 'pool'));
    },
  };
}

function settle(job: Job | undefined, compute: () => Uint8Array): void {
  try {
    job?.resolve(compute());
  } catch (error) {
    job?.reject(error);
  }
}
