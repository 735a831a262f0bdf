import assert from 'node:assert/strict';
import { test } from 'node:test';

import { generateCodeSet, load, toEnrolment } from 'backup-codes';

import { refusedWith } from './refusal.js';

// A worker that ends as soon as it has started, or only when it is given work.
const SCRIPT = `
  import { parentPort } from 'node:worker_threads';
  parentPort.on('message', (message) => {
    const isModule = message instanceof WebAssembly.Module;
    if (isModule && process.env['WORKER_ENDS'] === 'late') parentPort.postMessage('ready');
    else process.exit();
  });`;

await load({ workerUrl: new URL(`data:text/javascript,${encodeURIComponent(SCRIPT)}`) });

test('where workers end before they are ready, this thread does the work', async () => {
  process.env['WORKER_ENDS'] = 'early';
  const { verifiers } = await toEnrolment(await generateCodeSet({ count: 3 }));
  assert.equal(new Set(verifiers).size, 3);
});

test('a worker that ends in the middle of its work is told', async () => {
  process.env['WORKER_ENDS'] = 'late';
  await assert.rejects(
    toEnrolment(await generateCodeSet({ count: 3 })),
    refusedWith({ code: 'worker_failed', field: 'worker' }),
  );
});
