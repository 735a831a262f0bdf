/**
 * Ends the process of a test file when its tests are over and something still keeps it alive,
 * such as a browser whose `before` failed half way. The file then counts as failed, and what is
 * told is what it waited for. `node-tests` imports this into each process of `node --test`.
 */

import { after, beforeEach } from 'node:test';
import { isMainThread } from 'node:worker_threads';

/** How long closing a browser and a database takes on a busy machine, several times over. */
const PATIENCE_MS = Number(process.env['TEST_ENDING_MS'] ?? 60_000);

// Neither in the runner itself nor in the workers and processes that a test starts.
if (isMainThread && process.argv[1]?.endsWith('.test.js') === true) {
  let ending: NodeJS.Timeout | undefined;
  // The runner tells it when the process ends by itself only.
  let uncaught: unknown;
  process.on('uncaughtExceptionMonitor', (error) => {
    uncaught = error;
  });
  after(() => {
    ending = setTimeout(endProcess, PATIENCE_MS, () => uncaught).unref();
  });
  // Tests that are only registered after the first ones have run.
  beforeEach(() => {
    clearTimeout(ending);
  });
}

function endProcess(uncaught: () => unknown): void {
  const open = process.getActiveResourcesInfo().join(', ');
  console.error(`all tests are over, but this keeps the process alive: ${open}`);
  if (uncaught() !== undefined) console.error(uncaught());
  process.exit(1);
}
