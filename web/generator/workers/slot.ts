import { BackupCodesError } from '../errors.js';
import type { Loading } from '../module.js';
import { platform, type WorkerThread } from '../platform.js';
import type { CompiledModule } from '../web-assembly.js';
import { settle, type Job } from './job.js';
import type { WorkerReport } from './order-handler.js';
import type { Task } from './task.js';

/** How long a worker may take to be ready once it has the module. */
const READY_MS = 5_000;

/** What happens to a slot. */
export interface SlotEvents {
  /** Its worker can take a job. */
  onFree: () => void;
  /** Its worker was refused, broke down or was never ready; its job is rejected. */
  onLost: (slot: Slot) => void;
}

/**
 * The place of one worker, from its start to its end:
 *
 *     starting -> free <-> busy
 *         \________\________\____> ended
 */
export class Slot {
  readonly #thread: WorkerThread;
  readonly #events: SlotEvents;
  #isReady = false;
  #isEnded = false;
  #job: Job | undefined;
  #patience: ReturnType<typeof setTimeout> | undefined;

  /** Starts a worker. Throws if the platform refuses one. */
  constructor({ compiled, workerUrl }: Loading, events: SlotEvents) {
    this.#events = events;
    this.#thread = platform().startWorker(workerUrl, (report) => {
      this.#hear(report);
    });
    compiled.then(
      (module) => {
        this.#giveModule(module);
      },
      // The caller that loads the module handles this failure.
      () => undefined,
    );
  }

  /** Whether its worker was ever ready. If it wasn't, the next one won't be either. */
  get wasReady(): boolean {
    return this.#isReady;
  }

  get isFree(): boolean {
    return this.#isReady && this.#job === undefined;
  }

  get job(): Job | undefined {
    return this.#job;
  }

  /** Gives the worker the task of a job. Throws if the platform refuses to send it. */
  employ(job: Job, task: Task): void {
    this.#thread.giveTask(task);
    this.#job = job;
  }

  /** Ends the worker at once. Its job stays unsettled. */
  end(): void {
    this.#isEnded = true;
    clearTimeout(this.#patience);
    this.#thread.end();
  }

  #giveModule(module: CompiledModule): void {
    if (this.#isEnded) return;
    try {
      this.#thread.giveModule(module);
    } catch {
      this.#lose();
      return;
    }
    this.#patience = setTimeout(() => {
      this.#lose();
    }, READY_MS);
  }

  #hear(report: WorkerReport): void {
    if (this.#isEnded) return;
    if (report === 'failed') {
      this.#lose();
      return;
    }
    if (report === 'ready') {
      clearTimeout(this.#patience);
      this.#isReady = true;
    } else if (this.#job !== undefined) {
      settle(this.#job, report);
      this.#job = undefined;
    }
    this.#events.onFree();
  }

  #lose(): void {
    if (this.#isEnded) return;
    this.end();
    this.#job?.reject(new BackupCodesError('worker_failed', 'worker'));
    this.#events.onLost(this);
  }
}
