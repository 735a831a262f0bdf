import assert from 'node:assert/strict';
import { test } from 'node:test';

import type { JourneySteps } from '../pages/journey.js';
import type { LoadingSteps } from '../pages/loading.js';
import type { Site } from '../site.js';
import type { Open } from '../visit.js';

const MODULE = '/dist/wasm/backup-codes.wasm';

export function loadingCases(open: Open): void {
  for (const step of ['loadFromPath', 'loadFromUrl'] as const) {
    test(`the module may be elsewhere on the origin (${step})`, async (t) => {
      const { site, run, errors } = await open<LoadingSteps>(t, 'loading');
      site.move(MODULE, '/elsewhere/core.wasm');
      await run(step);
      await run('selfTest');
      assert.deepEqual(modulesAskedOf(site), ['/elsewhere/core.wasm']);
      assert.deepEqual(errors, []);
    });
  }

  test('calls at the same time fetch the module once', async (t) => {
    const { site, run } = await open<LoadingSteps>(t, 'loading');
    await run('useAtOnce');
    assert.deepEqual(modulesAskedOf(site), [MODULE]);
  });

  test('where workers are not there, the page hashes by itself', async (t) => {
    const { site, run, uncaught } = await open<JourneySteps>(t, 'journey');
    const worker = '/dist/web/generator/worker.js';
    site.move(worker);
    await run('generate');
    const { text } = await run('enrol');
    const { verifiers } = JSON.parse(text) as { verifiers: string[] };
    assert.equal(new Set(verifiers).size, 10);
    // Firefox tells the page that it has blocked the worker; nothing else may be told.
    assert.ok(
      uncaught.every((error) => error.includes(worker)),
      uncaught.join(),
    );
  });

  test('a module that is not there is tried again by the next call', async (t) => {
    const { site, run, uncaught } = await open<LoadingSteps>(t, 'loading');
    site.move(MODULE);
    assert.notEqual(await run('failureOfLoad'), 'none');
    const asked = modulesAskedOf(site).length;
    assert.notEqual(await run('failureOfLoad'), 'none');
    assert.ok(modulesAskedOf(site).length > asked);
    site.restore();
    await run('selfTest');
    assert.deepEqual(uncaught, []);
  });
}

function modulesAskedOf({ requests }: Site): string[] {
  return requests
    .map(({ target }) => target)
    .filter((target) => target.includes('.wasm'));
}
