import { kdfMemoryBytes, type Kdf } from '../protocol/kdf.js';
import { CODES_MAX, FORMAT_DEFAULT, KDF_DEFAULT } from '../protocol/scheme.js';
import {
  formatFrom,
  kdfFrom,
  requireInteger,
  type FormatChoice,
  type KdfChoice,
} from './input-checks.js';
import { BackupCodesError } from './errors.js';
import { startLoading } from './module.js';
import { platform } from './platform.js';
import type { Task } from './workers/task.js';
import { TaskQueue } from './workers/task-queue.js';

/** What a pool is going to hash. */
export interface PoolOptions {
  /** How many codes at a time, at most: as many as a set has, or as sets are tried. */
  codes?: number;
  /** How they are hashed; `argon2id` with its default parameters if left out. */
  kdf?: KdfChoice;
  /** Their format, which decides whether the KDF may be used at all. */
  format?: FormatChoice;
}

/**
 * Workers that hash codes side by side, off the thread of the page. Its memory is held
 * until it is ended, and the secrets in it with it: end it when the work is done.
 */
export interface WorkerPool {
  /** How many workers there can be; 0 where hashing costs less than a worker does. */
  readonly size: number;
  /** Ends all workers at once; what they were hashing rejects with `pool_ended`. */
  end(): void;
}

/** Memory of all workers of a pool together: what a phone of 2 GB can spare a page. */
const POOL_MEMORY_BYTES = 256 * 2 ** 20;

const queues = new WeakMap<WorkerPool, TaskQueue>();

/**
 * Opens a pool before it is needed, while the user reads, so that hashing starts at once.
 * `toEnrolment` and `toPhc` open one of their own where they are given none, and end it.
 * Where the platform refuses workers, the work is done in the calling thread.
 *
 * @throws BackupCodesError what `generateCodeSet` does for the same options;
 *   `module_unavailable`
 */
export async function openPool(options: PoolOptions = {}): Promise<WorkerPool> {
  const format = formatFrom(options.format ?? FORMAT_DEFAULT);
  const kdf = kdfFrom(options.kdf ?? KDF_DEFAULT, format);
  const codes = requireInteger(options.codes ?? CODES_MAX, 'codes');
  const size = sizeFor(kdf, codes, platform().cores());
  const loading = startLoading();
  // Workers start while the module is on its way.
  const queue = new TaskQueue(size, loading);
  try {
    await loading.module;
  } catch (error) {
    queue.end();
    throw error;
  }
  const pool: WorkerPool = {
    size,
    end: () => {
      queue.end();
    },
  };
  queues.set(pool, queue);
  return pool;
}

/**
 * Performs a task in a pool. Where it takes more memory than the pool was opened for, as
 * for a set whose KDF is costlier, fewer workers stay.
 *
 * @throws BackupCodesError `wrong_type` of `pool`; what `TaskQueue.run` does
 */
export function runIn(
  pool: WorkerPool,
  kdf: Kdf,
  makeTask: () => Task,
  signal?: AbortSignal,
): Promise<Uint8Array> {
  const queue = queues.get(pool);
  if (queue === undefined) throw new BackupCodesError('wrong_type', 'pool');
  queue.limit(roomFor(kdf));
  return queue.run(makeTask, signal);
}

/** As many workers as there are cores and codes and memory for, and at least one. */
export function sizeFor(kdf: Kdf, codes: number, cores: number): number {
  // An HMAC takes microseconds.
  if (kdf.name === 'hmac-sha256') return 0;
  return Math.max(1, Math.min(cores, codes, roomFor(kdf)));
}

/** Workers that there is memory for; one at least, since there is no other way. */
function roomFor(kdf: Kdf): number {
  const bytes = kdfMemoryBytes(kdf);
  return bytes === 0 ? Infinity : Math.max(1, Math.floor(POOL_MEMORY_BYTES / bytes));
}
