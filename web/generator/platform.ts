/**
 * What differs between pages, Node.js and the offline page: how to get the module and how
 * to run workers. Each has an entry file that registers its platform first:
 * `browser/index.ts`, `node/index.ts`, `web/elements/index.ts` and `web/offline/main.ts`.
 */

import { BackupCodesError } from './errors.js';
import type { CompiledModule } from './web-assembly.js';
import type { WorkerReport } from './workers/order-handler.js';
import type { Task } from './workers/task.js';

/** A worker, seen from the thread that started it. It does one task at a time. */
export interface WorkerThread {
  /** Sends the compiled module. Throws if the platform refuses to send one. */
  giveModule(module: CompiledModule): void;
  /**
   * Sends a task. The bytes of its secret move to the worker and are gone here. Throws if
   * the platform refuses to send them.
   */
  giveTask(task: Task): void;
  /** Ends the worker at once, whatever it is doing, and frees its memory. */
  end(): void;
}

/**
 * Receives a worker's reports, and `failed` if it was refused, not found or broke down.
 */
export type OnReport = (report: WorkerReport) => void;

export interface Platform {
  /** How many threads can run at the same time. */
  cores(): number;
  /** Compiles the module, by default the file in this package. */
  compile(wasmUrl: string | URL | undefined): Promise<CompiledModule>;
  /**
   * Starts a worker, by default from the script in this package. If the platform refuses
   * workers, this throws or the worker reports `failed`.
   */
  startWorker(workerUrl: string | URL | undefined, onReport: OnReport): WorkerThread;
}

let registered: Platform | undefined;

/** Says which platform the package runs on. Entry files call this before everything else. */
export function registerPlatform(platform: Platform): void {
  registered = platform;
}

/**
 * The platform that the package runs on.
 *
 * @throws BackupCodesError `internal` if no entry file has registered one
 */
export function platform(): Platform {
  if (registered === undefined) throw new BackupCodesError('internal', 'platform');
  return registered;
}
