import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, test, type TestContext } from 'node:test';

import { deriveProof, encodeBase64url, verifierOf, type Enrolment } from 'backup-codes';
import { parseEnrolment } from 'backup-codes/protocol';

import { newConsumer } from '../consumer.js';
import { policyWith } from '../policy.js';
import type { Stage } from '../stage.js';
import { visit, type Visit } from '../visit.js';
import type { Build } from './built.js';
import { buildWithEsbuild } from './esbuild/build.js';
import { serveUnbundled } from './unbundled/build.js';
import { buildWithVite } from './vite/build.js';
import { buildWithWebpack } from './webpack/build.js';
import { untilMatches } from '../../browser/matching.js';

/** The package works in pages built in the usual ways. */
export function bundlerCases(stage: Stage): void {
  describe('bundlers', () => {
    let consumer: Promise<string> | undefined;
    const visitBuilt = async (t: TestContext, build: Build): Promise<Visit> => {
      consumer ??= newConsumer();
      const [built, browser, party] = await Promise.all([
        consumer.then(build),
        stage.browser(),
        stage.party(),
      ]);
      const { folder, warnings, scripts = [] } = built;
      assert.deepEqual(warnings, []);
      return visit(t, browser, {
        folder,
        policy: policyWith({ scripts }),
        party,
        account: 'anna',
      });
    };

    test('Vite finds the worker and the module by itself', async (t) => {
      const page = await visitBuilt(t, buildWithVite);
      await assertWorks(
        page,
        /^\/assets\/worker-[\w-]+\.js$/,
        /^\/assets\/backup-codes-.+\.wasm$/,
      );
    });

    test('webpack finds the worker and the module by itself', async (t) => {
      const page = await visitBuilt(t, buildWithWebpack);
      await assertWorks(page, /^\/[0-9a-f]+\.js$/, /^\/[0-9a-f]+\.wasm$/);
    });

    test('esbuild ignores both files, and the page tells load() where they are', async (t) => {
      const page = await visitBuilt(t, buildWithEsbuild);
      await assertWorks(page, /^\/worker\.js$/, /^\/backup-codes\.wasm$/);
    });

    test('a page without a bundler needs only an import map', async (t) => {
      const page = await visitBuilt(t, serveUnbundled);
      const home = '/node_modules/backup-codes/dist';
      await assertWorks(
        page,
        new RegExp(`^${home}/web/generator/browser/worker\\.js$`),
        new RegExp(`^${home}/wasm/backup-codes\\.wasm$`),
      );
    });
  });
}

/** Checks that the page can make codes under its policy, with exactly these two files. */
async function assertWorks(opened: Visit, worker: RegExp, module: RegExp): Promise<void> {
  const { page, workers, addresses, streamed, assertQuiet } = opened;
  await untilMatches(page, 'backup-codes-panel:state(none)');

  const made = await page.evaluate(() => window.makeCodes?.());
  assert.ok(made);
  await assertAgree(made.enrolment, made.codes);

  assert.ok(workers.length > 0);
  for (const url of workers) assert.match(new URL(url).pathname, worker);
  await opened.assertNoWorkers();
  const modules = addresses.filter((address) => address.endsWith('.wasm'));
  assert.equal(modules.length, 1);
  assert.match(new URL(modules[0] ?? '').pathname, module);
  assert.deepEqual(await streamed(), modules);
  await assertQuiet();
}

/** Checks the verifiers against those that Node.js computes from the codes. */
async function assertAgree(enrolment: Enrolment, codes: string[]): Promise<void> {
  assert.ok(parseEnrolment(JSON.stringify(enrolment)).ok);
  const { verifiers } = enrolment;
  assert.equal(verifiers.length, 10);
  assert.equal(codes.length, 10);
  const proof = await deriveProof(codes[3] ?? '', enrolment);
  const hash = createHash('sha256').update(proof).digest();
  assert.equal(verifiers[3], encodeBase64url(hash));
  assert.equal(verifiers[3], encodeBase64url(await verifierOf(proof)));
}
