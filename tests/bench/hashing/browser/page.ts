import type { Implementation } from '../implementations/implementation.js';
import { CODES, firstHash, job, warm, type Implementations } from '../tasks.js';

declare global {
  interface Window {
    /** The results, once the page has measured. */
    measured?: unknown;
    /** The reason if measuring failed. */
    failed?: string;
    /** Starts work that is measured from outside. */
    begin?: () => Promise<void>;
  }
}

function tell(measuring: Promise<unknown>): void {
  measuring.then(
    (measured) => {
      window.measured = measured;
    },
    (error: unknown) => {
      window.failed = String(error);
    },
  );
}

/**
 * Does the task named in the page's address (`hash` or `job`) as soon as the script runs,
 * and reports milliseconds since navigation began. The task `wait` does the job when it
 * is told to.
 */
export function runCold(implementation: Implementation): void {
  if (location.hash === '#wait') {
    window.begin = () => job(implementation, CODES, () => undefined);
    window.measured = 0;
    return;
  }
  const task =
    location.hash === '#job'
      ? job(implementation, CODES, () => undefined)
      : firstHash(implementation);
  tell(task.then(() => performance.now()));
}

/** Measures everything, as often as the page's address says. */
export function runWarm(implementations: Implementations): void {
  tell(warm(implementations, Number(location.hash.slice(1))));
}
