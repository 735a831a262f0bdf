import { BackupCodesError } from '../errors.js';
import type { Loading } from '../module.js';
import { Cancellations, throwIfAborted } from './cancellation.js';
import { fallback } from './fallback.js';
import { taskOf, type Job } from './job.js';
import { Slot } from './slot.js';
import type { Task } from './task.js';

/**
 * Performs tasks in order, one at a time in each worker.
 *
 * This thread performs them if no worker is wanted (`size` is 0), if a policy or the
 * platform refuses workers, or if no worker is ready in time: some browsers start one and
 * never let it run.
 */
export class TaskQueue {
  readonly #loading: Loading;
  readonly #waiting: Job[] = [];
  readonly #slots = new Set<Slot>();
  readonly #cancellations = new Cancellations((jobs, reason) => {
    this.#cancel(jobs, reason);
  });
  readonly #performHere: () => void;
  #limit: number;
  #isEnded = false;

  /** @param size the most workers to start */
  constructor(size: number, loading: Loading) {
    this.#loading = loading;
    this.#limit = size;
    this.#performHere = fallback(this.#waiting, loading.module);
    while (this.#slots.size < this.#limit) this.#startWorker();
  }

  /**
   * Performs one task.
   *
   * @param makeTask called when a thread is free, so that the bytes of a code don't exist
   *   any earlier
   * @throws BackupCodesError what the module reports or `makeTask` throws; `worker_failed`;
   *   `pool_ended`; or the reason of the signal, which stops the task
   */
  run(makeTask: () => Task, signal?: AbortSignal): Promise<Uint8Array> {
    return new Promise((resolve, reject) => {
      throwIfAborted(signal);
      if (this.#isEnded) throw new BackupCodesError('pool_ended', 'pool');
      const job: Job = { makeTask, resolve, reject };
      this.#waiting.push(signal ? this.#cancellations.follow(job, signal) : job);
      this.#dispatch();
    });
  }

  /**
   * Allows at most `size` workers from now on. Surplus workers end once they are idle.
   */
  limit(size: number): void {
    this.#limit = Math.min(this.#limit, size);
  }

  /** Ends all workers at once, and rejects running and waiting tasks. */
  end(): void {
    this.#isEnded = true;
    const jobs = [...this.#waiting.splice(0), ...this.#jobsInWork()];
    for (const slot of this.#slots) this.#drop(slot);
    for (const job of jobs) job.reject(new BackupCodesError('pool_ended', 'pool'));
  }

  /** Gives waiting jobs to free workers, and starts the workers that are missing. */
  #dispatch(): void {
    if (this.#isEnded) return;
    for (const slot of this.#slots) {
      if (slot.job !== undefined) continue;
      if (this.#slots.size > this.#limit) this.#drop(slot);
      else if (slot.isFree) this.#employ(slot);
    }
    while (this.#slots.size < Math.min(this.#limit, this.#jobsUnsettled())) {
      this.#startWorker();
    }
    if (this.#limit === 0) this.#performHere();
  }

  #jobsInWork(): Job[] {
    return Array.from(this.#slots).flatMap(({ job }) => job ?? []);
  }

  #jobsUnsettled(): number {
    return this.#jobsInWork().length + this.#waiting.length;
  }

  /** Gives a free worker the next job whose task can be made. */
  #employ(slot: Slot): void {
    for (let job = this.#waiting.shift(); job; job = this.#waiting.shift()) {
      const task = taskOf(job);
      if (task === undefined) continue;
      try {
        slot.employ(job, task);
      } catch {
        // Nothing can be sent to this worker. Another thread makes the code's bytes
        // again.
        task.secret.fill(0);
        this.#waiting.unshift(job);
        this.#giveUp(slot);
      }
      return;
    }
  }

  /** Starts one more worker. If the platform refuses it, the queue asks for no more. */
  #startWorker(): void {
    try {
      const slot = new Slot(this.#loading, {
        onFree: () => {
          this.#dispatch();
        },
        onLost: (lost) => {
          if (lost.wasReady) this.#slots.delete(lost);
          else this.#giveUp(lost);
          this.#dispatch();
        },
      });
      this.#slots.add(slot);
    } catch {
      this.#limit = this.#slots.size;
    }
  }

  /** Ends a useless worker and doesn't replace it. */
  #giveUp(slot: Slot): void {
    this.#drop(slot);
    this.#limit = Math.min(this.#limit, this.#slots.size);
  }

  #drop(slot: Slot): void {
    this.#slots.delete(slot);
    slot.end();
  }

  /** Ends jobs. A derivation can be stopped only together with its worker. */
  #cancel(jobs: ReadonlySet<Job>, reason: unknown): void {
    const others = this.#waiting.filter((job) => !jobs.has(job));
    this.#waiting.splice(0, this.#waiting.length, ...others);
    for (const slot of this.#slots) {
      if (slot.job !== undefined && jobs.has(slot.job)) this.#drop(slot);
    }
    for (const job of jobs) job.reject(reason);
    this.#dispatch();
  }
}
