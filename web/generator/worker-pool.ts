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

/** What a pool will hash. */
export interface PoolOptions {
  /** The most codes at a time: the codes of a set, or the sets to try a code on. */
  codes?: number;
  /** How they are hashed. `argon2id` with its default parameters by default. */
  kdf?: KdfChoice;
  /** Their format, which decides whether the KDF is allowed. */
  format?: FormatChoice;
}

/**
 * Workers that hash codes in parallel, outside the page's thread. The pool keeps its
 * memory, with the secrets in it, until it is ended. End it when the work is done.
 */
export interface WorkerPool {
  /** How many workers it may have. 0 if hashing is faster than starting a worker. */
  readonly size: number;
  /** Ends all workers at once. Their unfinished work rejects with `pool_ended`. */
  end(): void;
}

/**
 * The memory of all workers of a pool together, which a phone with 2 GB can give a page.
 */
const POOL_MEMORY_BYTES = 256 * 2 ** 20;

const queues = new WeakMap<WorkerPool, TaskQueue>();

/**
 * Opens a pool before it is needed, while the user reads, so that hashing starts at once.
 * Without one, `toEnrolment` and `toPhc` open a pool themselves and end it. If the platform
 * refuses workers, the calling thread does the work.
 *
 * @throws BackupCodesError like `generateCodeSet` for the same options; `module_unavailable`
 */
export async function openPool(options: PoolOptions = {}): Promise<WorkerPool> {
  const format = formatFrom(options.format ?? FORMAT_DEFAULT);
  const kdf = kdfFrom(options.kdf ?? KDF_DEFAULT, format);
  const codes = requireInteger(options.codes ?? CODES_MAX, 'codes');
  const size = sizeFor(kdf, codes, platform().cores());
  const loading = startLoading();
  // Workers start while the module is being fetched.
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
 * Performs a task in a pool. If the task needs more memory than the pool was opened for,
 * some workers end.
 *
 * @throws BackupCodesError `wrong_type` of `pool`; or like `TaskQueue.run`
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

/** At most one worker per core and per code, within the memory limit. At least one. */
export function sizeFor(kdf: Kdf, codes: number, cores: number): number {
  // An HMAC takes microseconds.
  if (kdf.name === 'hmac-sha256') return 0;
  return Math.max(1, Math.min(cores, codes, roomFor(kdf)));
}

/** How many workers fit into the memory. At least one, or nothing could be hashed. */
function roomFor(kdf: Kdf): number {
  const bytes = kdfMemoryBytes(kdf);
  return bytes === 0 ? Infinity : Math.max(1, Math.floor(POOL_MEMORY_BYTES / bytes));
}
