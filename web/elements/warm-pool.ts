import type { WorkerPool } from '../generator/worker-pool.js';

/** A pool that is opened when it is first asked for, and anew after it was ended. */
export interface WarmPool {
  /** Rejects where it cannot be opened; the next call tries again. */
  ready: () => Promise<WorkerPool>;
  end: () => void;
}

export function warmPool(open: () => Promise<WorkerPool>): WarmPool {
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
