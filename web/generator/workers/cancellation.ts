import type { Job } from './job.js';

/** Replaces the signal's own method, which Chrome 97 to 99 don't have. */
export function throwIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted === true) throw signal.reason;
}

/** The jobs that one signal cancels. */
interface Followers {
  jobs: Set<Job>;
  /** Stops listening to the signal. */
  stop(): void;
}

/**
 * Which signal cancels which jobs. All jobs of a set share one listener, since Node.js warns
 * of more than ten on a signal.
 */
export class Cancellations {
  readonly #bySignal = new Map<AbortSignal, Followers>();
  readonly #cancel: (jobs: ReadonlySet<Job>, reason: unknown) => void;

  /** @param cancel ends these jobs; called when their signal is aborted */
  constructor(cancel: (jobs: ReadonlySet<Job>, reason: unknown) => void) {
    this.#cancel = cancel;
  }

  /** The same job, which its signal can cancel until it is settled. */
  follow({ makeTask, resolve, reject }: Job, signal: AbortSignal): Job {
    const followers = this.#bySignal.get(signal) ?? this.#listen(signal);
    const job: Job = {
      makeTask,
      resolve: (bytes) => {
        this.#forget(job, signal);
        resolve(bytes);
      },
      reject: (reason) => {
        this.#forget(job, signal);
        reject(reason);
      },
    };
    followers.jobs.add(job);
    return job;
  }

  #listen(signal: AbortSignal): Followers {
    const jobs = new Set<Job>();
    const onAbort = () => {
      this.#cancel(new Set(jobs), signal.reason);
    };
    signal.addEventListener('abort', onAbort);
    const stop = () => {
      signal.removeEventListener('abort', onAbort);
    };
    const followers = { jobs, stop };
    this.#bySignal.set(signal, followers);
    return followers;
  }

  #forget(job: Job, signal: AbortSignal): void {
    const followers = this.#bySignal.get(signal);
    followers?.jobs.delete(job);
    if (followers?.jobs.size !== 0) return;
    this.#bySignal.delete(signal);
    followers.stop();
  }
}
