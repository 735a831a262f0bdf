/**
 * Ends the process of a test file if something keeps it alive after its tests, such as a
 * browser whose `before` failed midway. The file then fails, and the output says what
 * kept it alive. `node-tests` imports this file into each process of `node --test`.
 */

import { after, beforeEach } from 'node:test';
import { isMainThread } from 'node:worker_threads';

/** Several times as long as closing a browser and a database takes on a busy machine. */
const PATIENCE_MS = Number(process.env['TEST_ENDING_MS'] ?? 60_000);

// Only in test files, not in the runner or in workers and processes that a test starts.
if (isMainThread && process.argv[1]?.endsWith('.test.js') === true) {
  let ending: NodeJS.Timeout | undefined;
  // The runner reports an uncaught error only when the process ends by itself.
  let uncaught: unknown;
  process.on('uncaughtExceptionMonitor', (error) => {
    uncaught = error;
  });
  after(() => {
    ending = setTimeout(endProcess, PATIENCE_MS, () => uncaught).unref();
  });
  // Some tests are registered only after the first ones have run.
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
