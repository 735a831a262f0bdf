import { codeBytesOf, type CodeSet } from './code-set.js';
import { openPool, runIn, type WorkerPool } from './worker-pool.js';
import { throwIfAborted } from './workers/cancellation.js';
import type { Task } from './workers/task.js';

/** How a caller follows the hashing of a set and stops it. */
export interface HashingOptions {
  /** Called before the first code and after each code. */
  onProgress?: (done: number, total: number) => void;
  /** Stops the hashing at once. The promise rejects with the signal's reason. */
  signal?: AbortSignal;
  /**
   * Workers that have already started. Without it, this opens a pool and ends it again.
   */
  pool?: WorkerPool;
}

/**
 * Hashes the codes of a set in parallel. The first failure cancels the rest.
 *
 * @param taskOf makes the task for a code, and takes over the code's bytes
 * @returns the results in the order of the sheet
 */
export async function hashEach(
  set: CodeSet,
  taskOf: (code: Uint8Array<ArrayBuffer>) => Task,
  { onProgress, signal, pool: given }: HashingOptions,
): Promise<Uint8Array[]> {
  const { count: total, format, kdf } = set;
  throwIfAborted(signal);
  onProgress?.(0, total);
  const pool = given ?? (await openPool({ codes: total, kdf, format }));
  const rest = new AbortController();
  const endRest = () => {
    rest.abort(signal?.reason);
  };
  signal?.addEventListener('abort', endRest);
  let done = 0;
  const hash = async (index: number) => {
    const makeTask = () => taskOf(codeBytesOf(set, index));
    const hashed = await runIn(pool, kdf, makeTask, rest.signal);
    throwIfAborted(rest.signal);
    done += 1;
    onProgress?.(done, total);
    return hashed;
  };
  try {
    throwIfAborted(signal);
    return await Promise.all(Array.from({ length: total }, (_, index) => hash(index)));
  } finally {
    signal?.removeEventListener('abort', endRest);
    endRest();
    if (given === undefined) pool.end();
  }
}
