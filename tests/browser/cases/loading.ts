import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';

import type { JourneySteps } from '../pages/journey.js';
import type { LoadingSteps } from '../pages/loading.js';
import type { Site } from '../site.js';
import type { Open, Visit } from '../visit.js';

const MODULE = '/dist/wasm/backup-codes.wasm';
const WORKER = '/dist/web/generator/browser/worker.js';

// Compiled tests run from build/js/tests/browser/cases.
const PROJECT = new URL('../../../../../', import.meta.url);

/**
 * The module with an extra custom section, which changes the file but not what it does.
 */
async function otherModule(): Promise<Uint8Array> {
  const module = await readFile(new URL(`.${MODULE}`, PROJECT));
  return Buffer.concat([module, Uint8Array.of(0x00, 0x02, 0x01, 0x78)]);
}

export function loadingCases(open: Open): void {
  for (const step of ['loadFromPath', 'loadFromUrl'] as const) {
    test(`the module may have another address on the origin (${step})`, async (t) => {
      const { site, run, errors } = await open<LoadingSteps>(t, 'loading');
      site.move(MODULE, '/elsewhere/core.wasm');
      await run(step);
      await run('selfTest');
      assert.deepEqual(modulesAskedOf(site), ['/elsewhere/core.wasm']);
      assert.deepEqual(errors, []);
    });
  }

  test('simultaneous calls fetch the module once', async (t) => {
    const { site, run } = await open<LoadingSteps>(t, 'loading');
    await run('useAtOnce');
    assert.deepEqual(modulesAskedOf(site), [MODULE]);
  });

  test('after a preload, the module is not fetched again', async (t) => {
    const { site, run } = await open<LoadingSteps>(t, 'loading');
    await run('preload');
    assert.deepEqual(modulesAskedOf(site), [MODULE]);
  });

  for (const type of ['application/wasm', 'image/png']) {
    test(`another module served as ${type} is not compiled`, async (t) => {
      const { site, run, uncaught } = await open<LoadingSteps>(t, 'loading');
      site.put(MODULE, type, await otherModule());
      assert.match(await run('failureOfLoad'), /module_mismatch/);
      assert.deepEqual(uncaught.filter(isNoRefusal), []);
    });
  }

  test('another module from a data: address is not compiled', async (t) => {
    const { run } = await open<LoadingSteps>(t, 'loading');
    assert.match(await run('failureOfData'), /module_(mismatch|unavailable)/);
  });

  test("if a cache holds the previous deploy's module, it is fetched again", async (t) => {
    const { site, run } = await open<LoadingSteps>(t, 'loading');
    site.put(MODULE, 'application/wasm', await otherModule(), 1);
    await run('selfTest');
    assert.deepEqual(
      site.requests
        .filter(({ target }) => target === MODULE)
        .map(({ headers }) => headers['cache-control']),
      [undefined, 'no-cache'],
    );
  });

  test('addresses are relative to the page and ignore <base>', async (t) => {
    const { site, run, errors } = await open<LoadingSteps>(t, 'loading');
    site.move(MODULE, '/core.wasm');
    site.move(WORKER, '/hashing.js');
    assert.equal(await run('insertBase'), `${site.origin}/elsewhere/`);
    await run('makeFromRelativePaths');
    const asked = site.requests.map(({ target }) => target);
    assert.ok(asked.includes('/core.wasm'));
    assert.ok(asked.includes('/hashing.js'));
    assert.deepEqual(
      asked.filter((target) => target.startsWith('/elsewhere/')),
      [],
    );
    assert.deepEqual(errors, []);
  });

  test('the exported hash is the hash of the module', async (t) => {
    const { run } = await open<LoadingSteps>(t, 'loading');
    const module = await readFile(new URL(`.${MODULE}`, PROJECT));
    const hash = createHash('sha256').update(module).digest('hex');
    assert.equal(await run('moduleHash'), hash);
  });

  test('without a worker script, the page hashes in its own thread', async (t) => {
    const { site, run, uncaught } = await open<JourneySteps>(t, 'journey');
    site.move(WORKER);
    await run('generate');
    await assertEnrols(run);
    // Firefox logs that it blocked the worker. Nothing else may be logged.
    assert.ok(
      uncaught.every((error) => error.includes(WORKER)),
      uncaught.join(),
    );
  });

  test('if a worker never becomes ready, the page hashes in its own thread', async (t) => {
    const { site, run, uncaught } = await open<JourneySteps>(t, 'journey');
    site.put(WORKER, 'text/javascript', '// Says nothing.');
    await run('generate');
    await assertEnrols(run);
    assert.deepEqual(uncaught, []);
  });

  test('if a compiled module cannot be posted, the page hashes in its own thread', async (t) => {
    const { run, uncaught } = await open<JourneySteps>(t, 'journey');
    await run('refusePosting');
    await run('generate');
    await assertEnrols(run);
    assert.deepEqual(uncaught, []);
  });

  test('if the module cannot be fetched, the next call tries again', async (t) => {
    const { site, run, uncaught } = await open<LoadingSteps>(t, 'loading');
    site.move(MODULE);
    assert.notEqual(await run('failureOfLoad'), 'none');
    const asked = modulesAskedOf(site).length;
    assert.notEqual(await run('failureOfLoad'), 'none');
    assert.ok(modulesAskedOf(site).length > asked);
    site.restore();
    await run('selfTest');
    assert.deepEqual(uncaught.filter(isNoRefusal), []);
  });
}

/** Checks that all ten codes of the set are hashed. */
async function assertEnrols(run: Visit<JourneySteps>['run']): Promise<void> {
  const { text } = await run('enrol');
  const { verifiers } = JSON.parse(text) as { verifiers: string[] };
  assert.equal(new Set(verifiers).size, 10);
}

/** Firefox logs each file that it blocks as if that were an error of the page. */
const isNoRefusal = (error: string) =>
  !error.includes('hashes in the integrity attribute');

function modulesAskedOf({ requests }: Site): string[] {
  return requests
    .map(({ target }) => target)
    .filter((target) => target.includes('.wasm'));
}
