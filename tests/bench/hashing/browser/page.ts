import type { Implementation } from '../implementations/implementation.js';
import { CODES, firstHash, job, warm, type Implementations } from '../tasks.js';

declare global {
  interface Window {
    /** What the page has measured, once it has. */
    measured?: unknown;
    /** Why it could not. */
    failed?: string;
    /** Does what is to be watched from outside. */
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
 * Does the task that stands in the page's address, `hash` or `job`, as soon as the script
 * runs; milliseconds since the navigation began. `wait` is the job too, once it is called for.
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

/** Measures everything as many times as the page's address says. */
export function runWarm(implementations: Implementations): void {
  tell(warm(implementations, Number(location.hash.slice(1))));
}
