import assert from 'node:assert/strict';
import { test } from 'node:test';

import type { JourneySteps } from '../pages/journey.js';
import type { LeakSteps } from '../pages/leak.js';
import type { Open, Visit } from '../visit.js';

/** The requests that a page makes from loading to proving. */
const EXPECTED = [
  /^\/journey\.html$/,
  /^\/pages\/(journey|kept|steps)\.js$/,
  /^\/dist\/web\/(generator|protocol)\/((browser|workers)\/)?[a-z0-9-]+\.js$/,
  /^\/dist\/wasm\/(backup-codes\.(js|wasm)|module-hash\.js)$/,
];

export function privacyCases(open: Open): void {
  test('codes stay in the page', async (t) => {
    const visit = await open<JourneySteps>(t, 'journey');
    const { site, addresses, run } = visit;
    await run('load');
    const loaded = site.requests.length;

    await t.test('the page, its scripts and the module are each fetched once', () => {
      for (const { method, target, body } of site.requests) {
        assert.deepEqual([method, body], ['GET', '']);
        const expected = EXPECTED.some((pattern) => pattern.test(target));
        assert.ok(expected, target);
      }
      const targets = site.requests.map(({ target }) => target).sort();
      assert.deepEqual(targets, [...new Set(targets)]);
      assert.deepEqual(
        [...addresses].sort(),
        targets.map((target) => site.origin + target),
      );
    });

    const codes = await run('generate');
    await run('enrol');
    const proven = await run('prove');
    const kept = await run('kept');

    await t.test(
      'generating, hashing and proving fetch the worker and send nothing',
      () => {
        const worker = '/dist/web/generator/browser/worker.js';
        for (const { method, target, body } of site.requests.slice(loaded)) {
          assert.deepEqual([method, target, body], ['GET', worker, '']);
        }
        assert.ok(site.requests.length > loaded);
        for (const address of addresses.slice(loaded)) {
          assert.equal(address, site.origin + worker);
        }
      },
    );

    await t.test('the browser stores nothing', () => {
      assert.deepEqual(kept, []);
    });

    await t.test('no code or proof is sent, stored or logged', async () => {
      const secrets = [...codes, ...proven.map(({ proof }) => proof)];
      assert.deepEqual(foundIn(await tracesOf(visit, kept), secrets), []);
    });
  });

  test('the tests notice a code that is sent, stored or logged', async (t) => {
    const visit = await open<LeakSteps>(t, 'leak');
    const codes = await visit.run('leak');
    const traces = await tracesOf(visit, await visit.run('kept'));
    assert.deepEqual(foundIn(traces, codes), codes);
  });
}

async function tracesOf<Steps>(visit: Visit<Steps>, kept: string[]): Promise<string> {
  const { site, addresses, console, errors, uncaught } = visit;
  const violations = await visit.violations();
  return JSON.stringify([
    [site.requests, addresses],
    [console, errors, uncaught, violations],
    kept,
  ]);
}

/** The secrets in a text, in upper or lower case, with or without dashes. */
function foundIn(text: string, secrets: string[]): string[] {
  const plain = text.toLowerCase();
  const holds = (secret: string) => plain.includes(secret.toLowerCase());
  return secrets.filter((secret) => holds(secret) || holds(secret.replaceAll('-', '')));
}
