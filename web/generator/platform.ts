/** What the platforms do differently: finding the module and running workers. */

import { browser } from './browser.js';
import type { CompiledModule } from './instantiate.js';
import type { Result } from '../../wasm/backup-codes.js';
import type { Task } from './workers/task.js';

/** A worker, seen from the thread that started it. It does one task at a time. */
export interface WorkerThread {
  /** Hands over a task, and with it the bytes of its code, which are gone here. */
  give(task: Task): void;
  /** Ends it at once, whatever it is doing, and gives its memory back. */
  end(): void;
}

/** What a worker reports. */
export interface WorkerReports {
  /** It has the module and takes tasks. */
  onReady: () => void;
  /** Its task is done. */
  onResult: (result: Result<Uint8Array>) => void;
  /** It was refused, was not found or broke down; nothing more will come. */
  onFailure: () => void;
}

export interface Platform {
  /** How many threads can run at the same time. */
  cores(): number;
  /** Compiles the module, from its place in this package where no other is given. */
  compile(wasmUrl: string | URL | undefined): Promise<CompiledModule>;
  /**
   * Starts a worker, which gets the module once it is compiled. Throws, or reports a
   * failure, where workers are refused.
   */
  startWorker(
    workerUrl: string | URL | undefined,
    compiled: Promise<CompiledModule>,
    reports: WorkerReports,
  ): WorkerThread;
}

let current: Platform = browser;

/** The platform that this package runs on; a browser unless Node.js has said otherwise. */
export function platform(): Platform {
  return current;
}

/** Makes this package run on another platform. To be called before everything else. */
export function runOn(other: Platform): void {
  current = other;
}
