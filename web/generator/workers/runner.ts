import type { Result } from '../../../wasm/backup-codes.js';
import { BackupCodesError, valueOf } from '../errors.js';
import type { Loading } from '../module.js';
import { platform, type WorkerThread } from '../platform.js';
import { throwIfAborted } from './abort.js';
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
  /** From now on there are at most so many workers; those above end once they are idle. */
  limit(size: number): void;
  /** Ends all workers at once, and with them whatever they are doing. */
  end(): void;
}

interface Job {
  make: () => Task;
  resolve(bytes: Uint8Array): void;
  reject(reason: unknown): void;
}

/** The jobs that end with one signal. */
interface Followed {
  jobs: Set<Job>;
  /** Listens to the signal no more. */
  end(): void;
}

interface Slot {
  thread?: WorkerThread;
  isReady: boolean;
  /** Gives the worker up that is not ready in time. */
  patience?: ReturnType<typeof setTimeout>;
  job?: Job | undefined;
}

/** How long a worker may take to be ready, once the module is there for it. */
const READY_MS = 5_000;

/**
 * Starts up to `size` workers. Where they are refused, by a policy or by the platform,
 * and where `size` is 0, tasks are performed in this thread, which gets its turn between
 * two of them. So they are where no worker is ready in time: some browsers start one and
 * never let it run.
 */
export function startRunner(size: number, loading: Loading): Runner {
  const queue: Job[] = [];
  const slots = new Set<Slot>();
  const bySignal = new Map<AbortSignal, Followed>();
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
      if (slot.job !== undefined) continue;
      if (slots.size > limit) drop(slot);
      else if (slot.isReady) give(slot, queue.shift());
    }
    while (slots.size < Math.min(limit, busy() + queue.length)) {
      if (!startSlot()) return;
    }
  }

  const busy = () => Array.from(slots).filter(({ job }) => job !== undefined).length;

  function give(slot: Slot, job: Job | undefined): void {
    if (job === undefined) return;
    let task: Task;
    try {
      task = job.make();
    } catch (error) {
      job.reject(error);
      give(slot, queue.shift());
      return;
    }
    try {
      slot.thread?.give(task);
      slot.job = job;
    } catch {
      // It cannot be posted to here; the bytes are made anew for who does it instead.
      task.code.fill(0);
      queue.unshift(job);
      drop(slot);
      limit = Math.min(limit, slots.size);
      if (limit === 0) dispatch();
    }
  }

  /** Whether there is one worker more. */
  function startSlot(): boolean {
    const slot: Slot = { isReady: false };
    slots.add(slot);
    const fail = () => {
      // What a worker that was given up says later counts for nothing.
      if (!slots.has(slot)) return;
      drop(slot);
      // One that never was ready will not be the next time either.
      if (!slot.isReady) limit = Math.min(limit, slots.size);
      slot.job?.reject(new BackupCodesError('worker_failed', 'worker'));
      dispatch();
    };
    const hurry = () => {
      if (slot.isReady || !slots.has(slot)) return;
      slot.patience = setTimeout(fail, READY_MS);
    };
    loading.compiled.then(hurry, () => undefined);
    try {
      slot.thread = platform().startWorker(loading.workerUrl, loading.compiled, {
        onReady() {
          clearTimeout(slot.patience);
          slot.isReady = true;
          dispatch();
        },
        onResult(result) {
          settle(slot.job, result);
          slot.job = undefined;
          dispatch();
        },
        onFailure: fail,
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
    clearTimeout(slot.patience);
    slot.thread?.end();
  }

  async function drain(): Promise<void> {
    if (isDraining) return;
    isDraining = true;
    for (;;) {
      await eventLoop();
      const job = queue.shift();
      if (job === undefined) break;
      try {
        settle(job, await perform(await loading.module, job.make()));
      } catch (error) {
        job.reject(error);
      }
    }
    isDraining = false;
  }

  /** Ends what is done for a signal; a derivation cannot be stopped but with its worker. */
  function cancel(signal: AbortSignal): void {
    const jobs = new Set(bySignal.get(signal)?.jobs);
    queue.splice(0, queue.length, ...queue.filter((job) => !jobs.has(job)));
    for (const slot of slots) {
      if (slot.job !== undefined && jobs.has(slot.job)) drop(slot);
    }
    for (const job of jobs) job.reject(signal.reason);
    dispatch();
  }

  /** Cancels a job with its signal, until what this returns is called. */
  function follow(job: Job, signal: AbortSignal): () => void {
    const followed = bySignal.get(signal) ?? followSignal(signal);
    followed.jobs.add(job);
    return () => {
      followed.jobs.delete(job);
      if (followed.jobs.size > 0) return;
      bySignal.delete(signal);
      followed.end();
    };
  }

  /** One listener for all jobs of a set: Node.js warns of more than ten. */
  function followSignal(signal: AbortSignal): Followed {
    const onAbort = () => {
      cancel(signal);
    };
    signal.addEventListener('abort', onAbort);
    const followed: Followed = {
      jobs: new Set(),
      end: () => {
        signal.removeEventListener('abort', onAbort);
      },
    };
    bySignal.set(signal, followed);
    return followed;
  }

  for (let started = 0; started < size && startSlot(); started++);

  return {
    run: (make, signal) =>
      new Promise((resolve, reject) => {
        throwIfAborted(signal);
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
    limit(most) {
      limit = Math.min(limit, most);
    },
    end() {
      isEnded = true;
      const jobs = [...queue.splice(0), ...Array.from(slots, ({ job }) => job)];
      for (const slot of slots) drop(slot);
      for (const job of jobs) job?.reject(new BackupCodesError('pool_ended', 'pool'));
    },
  };
}

function settle(job: Job | undefined, result: Result<Uint8Array>): void {
  try {
    job?.resolve(valueOf(result));
  } catch (error) {
    job?.reject(error);
  }
}
