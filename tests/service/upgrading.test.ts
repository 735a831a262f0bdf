// slow: starts from the tables of an older version
/** A site that used the kit of 0.1.0 changes to the service, with its data. */

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import type { RelyingParty } from 'backup-codes/server';
import * as older from 'backup-codes-0.1.0/server';

import { granted, refusal } from '../server/fixtures/answers.js';
import { beginSignIn, clientOf, proofOf } from '../server/fixtures/client.js';
import { startDatabases, type Databases } from '../server/fixtures/databases.js';
import { activeSheet, redeemCode } from '../server/fixtures/party.js';
import { killServers } from '../server/fixtures/server-process.js';
import { makeSheet, type Sheet } from '../server/fixtures/sheet.js';
import { sendToService, startService, type ServiceProcess } from './fixtures/process.js';
import { newKey, toldBy } from './fixtures/service.js';

let databases: Databases;
let url: string;
let sheet: Sheet;
let service: ServiceProcess;

/** What people did before the change. */
async function useTheOldKit(): Promise<void> {
  const store = await older.openStore({ databaseUrl: url });
  // Both versions share these messages, so one type serves both.
  const party = (await older.openRelyingParty({
    store,
    housekeepingSeconds: 0,
  })) as unknown as RelyingParty;
  sheet = await activeSheet({ party }, 'ada');
  granted(await redeemCode({ party }, 'ada', 'before', sheet, 0));
  const wrong = makeSheet();
  for (let guesses = 0; guesses < 3; guesses += 1) {
    const said = await redeemCode({ party }, 'guessed', `guess ${guesses}`, wrong, 0);
    assert.equal(refusal(said), 'wrong_code');
  }
  await activeSheet({ party }, 'acme');
  await party.close();
}

before(async () => {
  // 0.1.0 sends startup parameters that PgBouncer refuses.
  databases = await startDatabases({ isDirect: true });
  url = await databases.emptyDatabase();
  await useTheOldKit();
});
after(async () => {
  await killServers();
  await databases.stop();
});

test('the service migrates the tables, and the old codes redeem in tenant `default`', async () => {
  const acme = newKey();
  const key = newKey();
  service = await startService({
    DATABASE_URL: url,
    BACKUP_CODES_KEYS: `default:${key},acme:${acme}`,
  });
  const { url: at } = service;
  const client = clientOf(sendToService({ url: at, key }));
  const first = await beginSignIn(client, 'ada', 'after');
  assert.equal((await first.redeem([proofOf(sheet, 0)])).code, 'already_used');
  const reply = await first.redeem([proofOf(sheet, 1)]);
  assert.equal(reply.value?.remaining, 8);

  const shown = await toldBy(
    await fetch(`${at}/v1/accounts/ada`, { headers: { authorization: `Bearer ${key}` } }),
  );
  const { history } = shown.body as { history: { kind: string }[] };
  const kinds = history.map(({ kind }) => kind).reverse();
  assert.deepEqual(kinds, ['enrolled', 'confirmed', 'used', 'used']);

  // Another tenant sees nothing, not even an account that has the tenant's name.
  for (const account of ['ada', 'acme']) {
    const other = clientOf(sendToService({ url: at, key: acme }));
    const { sets } = await beginSignIn(other, account, 'after');
    assert.deepEqual(sets, []);
  }
  assert.equal(service.complaints(), '');
  assert.equal(await service.end(), 0);
});

test('without MIGRATE it refuses older tables, and says what to run', async () => {
  const empty = await databases.emptyDatabase();
  await assert.rejects(
    startService({ DATABASE_URL: empty, MIGRATE: 'no' }),
    /database has not been migrated|backup-codes server migrate/,
  );
});
