import type { WorkerPool } from '../generator/worker-pool.js';

/** A worker pool that opens on first use. After its end, the next use opens it again. */
export interface LazyPool {
  /** Rejects if the pool cannot be opened; the next call tries again. */
  ready: () => Promise<WorkerPool>;
  end: () => void;
}

export function lazyPool(open: () => Promise<WorkerPool>): LazyPool {
  let pool: Promise<WorkerPool> | undefined;

  function ready(): Promise<WorkerPool> {
    if (pool !== undefined) return pool;
    const opening = open();
    opening.catch(() => {
      if (pool === opening) pool = undefined;
    });
    pool = opening;
    return opening;
  }

  function end(): void {
    void pool?.then(
      (opened) => {
        opened.end();
      },
      () => undefined,
    );
    pool = undefined;
  }

  return { ready, end };
}
