import assert from 'node:assert/strict';
import { test } from 'node:test';

import { generateCodeSet, load, toEnrolment } from 'backup-codes';

import { refusedWith } from './refusal.js';

// A worker that exits as soon as it starts, or as soon as it gets work.
const SCRIPT = `
  import { parentPort } from 'node:worker_threads';
  parentPort.on('message', (message) => {
    const isModule = message instanceof WebAssembly.Module;
    if (isModule && process.env['WORKER_ENDS'] === 'late') parentPort.postMessage('ready');
    else process.exit();
  });`;

await load({ workerUrl: new URL(`data:text/javascript,${encodeURIComponent(SCRIPT)}`) });

test('if workers exit before they are ready, this thread does the work', async () => {
  process.env['WORKER_ENDS'] = 'early';
  const { verifiers } = await toEnrolment(await generateCodeSet({ count: 3 }));
  assert.equal(new Set(verifiers).size, 3);
});

test('a worker that exits during its work is reported', async () => {
  process.env['WORKER_ENDS'] = 'late';
  await assert.rejects(
    toEnrolment(await generateCodeSet({ count: 3 })),
    refusedWith({ code: 'worker_failed', field: 'worker' }),
  );
});
