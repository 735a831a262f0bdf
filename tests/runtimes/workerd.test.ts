// slow: bundles sites and starts workerd
import assert from 'node:assert/strict';
import { dirname, join } from 'node:path';
import { createRequire } from 'node:module';
import { after, test } from 'node:test';

import { migrate, openPostgres, openRelyingParty } from 'backup-codes/server';

import { activate, clientOf } from '../server/fixtures/client.js';
import { activeSheet } from '../server/fixtures/party.js';
import { startPostgres } from '../server/fixtures/postgres.js';
import { sendToSite } from '../server/fixtures/server-process.js';
import { makeSheet } from '../server/fixtures/sheet.js';
import { readVectors, type ProofVector } from '../vectors/read-vectors.js';
import { messageCases } from './cases/messages.js';
import { installSite } from './installed-site.js';
import { workerd } from './runtimes.js';
import { startWorkerd } from './workerd.js';

const installed = installSite();
const postgres = await startPostgres();
after(() => postgres.stop());

/** A database as `backup-codes server migrate` leaves it. */
async function migratedDatabase(): Promise<string> {
  const url = await postgres.newDatabase();
  const store = await openPostgres(url);
  await migrate(store);
  await store.close();
  return url;
}

messageCases(`${workerd.name}, PostgreSQL`, async (t) => {
  const texts = { DATABASE_URL: await migratedDatabase() };
  const site = { program: 'worker.js', texts };
  const { addresses } = await startWorkerd(t, await installed, { site });
  return `${addresses.site}/backup-codes`;
});

test(`${workerd.name} delivers events`, async (t) => {
  const texts = { DATABASE_URL: await migratedDatabase() };
  const site = { program: 'worker.js', texts };
  const { addresses, line } = await startWorkerd(t, await installed, { site });
  const client = clientOf(sendToSite(`${addresses.site}/backup-codes`));
  await activate(client, 'ada@example.org', makeSheet());
  assert.deepEqual([await line(), await line()], ['enrolled', 'confirmed']);
});

test(`${workerd.name} delivers what is overdue when a cron trigger calls`, async (t) => {
  const DATABASE_URL = await migratedDatabase();
  // It has no hook, so its events stay.
  const silent = await openRelyingParty({ store: await openPostgres(DATABASE_URL) });
  await activeSheet({ party: silent }, 'ada@example.org');
  await silent.close();
  const { addresses, line } = await startWorkerd(t, await installed, {
    site: { program: 'worker.js', texts: { DATABASE_URL } },
    clock: { program: 'clock-worker.js', services: ['site'] },
  });
  await (await fetch(addresses.clock)).text();
  assert.deepEqual([await line(), await line()], ['enrolled', 'confirmed']);
});

test(`${workerd.name} answers that a database is unavailable`, async (t) => {
  const texts = { DATABASE_URL: 'postgresql://tests@127.0.0.1:1/none' };
  const site = { program: 'worker.js', texts };
  const { addresses } = await startWorkerd(t, await installed, { site });
  const response = await fetch(`${addresses.site}/backup-codes/status`);
  assert.equal(response.status, 503);
  assert.deepEqual(await response.json(), { error: 'unavailable' });
});

test(`${workerd.name} can't use one relying party for all requests`, async (t) => {
  const texts = { DATABASE_URL: await migratedDatabase() };
  const site = { program: 'shared-worker.js', texts };
  const { addresses } = await startWorkerd(t, await installed, { site });
  const headers = { 'x-test-account': 'ada@example.org', 'x-test-session': 'one' };
  const ask = async () =>
    (await fetch(`${addresses.site}/backup-codes/status`, { headers })).status;
  assert.deepEqual([await ask(), await ask()], [200, 503]);
});

test(`${workerd.name} can't run PGlite, because it may compile no WebAssembly`, async (t) => {
  const main = createRequire(import.meta.url).resolve('@electric-sql/pglite');
  const at = (name: string) => join(dirname(main), name);
  const { addresses } = await startWorkerd(t, await installed, {
    site: {
      program: 'pglite-worker.js',
      modules: [at('pglite.wasm'), at('initdb.wasm')],
      data: { data: at('pglite.data') },
    },
  });
  assert.match(
    await (await fetch(addresses.site)).text(),
    /^CompileError: .*Wasm code generation disallowed by embedder/,
  );
});

test(`${workerd.name} verifies the proofs of the vectors by WebCrypto`, async (t) => {
  const site = { program: 'verifying-worker.js' };
  const { addresses } = await startWorkerd(t, await installed, { site });
  const { proofs } = readVectors('proofs') as { proofs: ProofVector[] };
  for (const { proofHex, verifierHex } of proofs) {
    const body = Buffer.from(proofHex, 'hex');
    const response = await fetch(addresses.site, { method: 'POST', body });
    const expected = Buffer.from(verifierHex, 'hex').toString('base64url');
    assert.equal(await response.text(), expected);
  }
});
