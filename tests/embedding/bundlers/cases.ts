import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, test, type TestContext } from 'node:test';

import { deriveProof, encodeBase64url } from 'backup-codes';
import type { RelyingParty } from 'backup-codes/server';

import { newBareConsumer } from '../consumer.js';
import { addExample, buildExample, instructionsOf } from '../examples.js';
import { enrolIn } from '../panel.js';
import { policyWith } from '../policy.js';
import type { Stage } from '../stage.js';
import { visit, type Visit } from '../visit.js';

/** The package works in pages built in the usual ways. */
export function bundlerCases(stage: Stage): void {
  describe('bundlers', () => {
    test('Vite finds the worker and the module by itself', async (t) => {
      const visited = await visitBuilt(t, stage, 'vite');
      await assertWorks(visited, {
        worker: /^\/assets\/worker-[\w-]+\.js$/,
        module: /^\/assets\/backup-codes-.+\.wasm$/,
      });
    });

    test('webpack finds the worker and the module by itself', async (t) => {
      const visited = await visitBuilt(t, stage, 'webpack', ['webpack']);
      await assertWorks(visited, {
        worker: /^\/[0-9a-f]+\.js$/,
        module: /^\/[0-9a-f]+\.wasm$/,
      });
    });

    test('esbuild ignores both files, and the page tells load() where they are', async (t) => {
      const visited = await visitBuilt(t, stage, 'esbuild');
      await assertWorks(visited, {
        worker: /^\/worker\.js$/,
        module: /^\/backup-codes\.wasm$/,
      });
    });

    test('a page without a bundler needs only an import map', async (t) => {
      const { packages } = await instructionsOf('smallest/server.js');
      const folder = await newBareConsumer(...packages);
      await addExample('smallest', folder);
      const html = await readFile(join(folder, 'index.html'), 'utf8');
      const importMap = /<script type="importmap">(.*?)<\/script>/s.exec(html)?.[1] ?? '';
      const policy = policyWith({ scripts: [importMap] });
      const visited = await visitFolder(t, stage, {
        folder,
        policy,
        account: 'unbundled',
      });
      // The example asks whether she has her phone.
      visited.page.on('dialog', (dialog) => void dialog.accept());
      const home = '/node_modules/backup-codes/dist';
      await assertWorks(visited, {
        worker: new RegExp(`^${home}/web/generator/browser/worker\\.js$`),
        module: new RegExp(`^${home}/wasm/backup-codes\\.wasm$`),
      });
    });
  });
}

interface Visited extends Visit {
  party: RelyingParty;
  account: string;
}

/** Builds the example of a bundler, and opens its page. */
async function visitBuilt(
  t: TestContext,
  stage: Stage,
  bundler: string,
  trustedTypes: readonly string[] = [],
): Promise<Visited> {
  const { folder, output } = await buildExample(`bundlers/${bundler}`, 'main.js');
  assert.doesNotMatch(output, /warn|error/i);
  const policy = policyWith({ trustedTypes });
  return visitFolder(t, stage, { folder, policy, account: bundler });
}

async function visitFolder(
  t: TestContext,
  stage: Stage,
  site: { folder: string; policy: string; account: string },
): Promise<Visited> {
  const [browser, party] = await Promise.all([stage.browser(), stage.party()]);
  const visited = await visit(t, browser, { ...site, party });
  return { ...visited, party, account: site.account };
}

/** The page makes codes under its policy, with the worker and the module at these addresses. */
async function assertWorks(
  visited: Visited,
  files: { worker: RegExp; module: RegExp },
): Promise<void> {
  const { page, workers, addresses, streamed, assertQuiet } = visited;
  const codes = await enrolIn(page);
  assert.equal(codes.length, 10);
  await assertRedeems(visited, codes[3] ?? '', 3);

  assert.ok(workers.length > 0);
  for (const url of workers) assert.match(new URL(url).pathname, files.worker);
  await visited.assertNoWorkers();
  const modules = addresses.filter((address) => address.endsWith('.wasm'));
  assert.equal(modules.length, 1);
  assert.match(new URL(modules[0] ?? '').pathname, files.module);
  assert.deepEqual(await streamed(), modules);
  await assertQuiet();
}

/** The proof that Node.js derives from a code of the page is the proof of that code. */
async function assertRedeems(
  { party, account }: Visited,
  code: string,
  position: number,
): Promise<void> {
  const pending = { account, id: `sign-in of ${account} in Node.js` };
  const challenge = await party.challenge(pending, {});
  assert.ok(challenge.ok, account);
  const { signIn, sets } = challenge.value;
  const [set] = sets;
  assert.ok(set);
  const proof = encodeBase64url(await deriveProof(code, set));
  const redeemed = await party.redeem(pending, {
    signIn,
    proofs: [{ set: set.set, proof }],
  });
  assert.ok(redeemed.ok, JSON.stringify(redeemed));
  assert.equal(redeemed.value.position, position);
}
