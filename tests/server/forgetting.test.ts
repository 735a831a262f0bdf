// slow: starts PostgreSQL
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';

import { openPostgres, openRelyingParty } from 'backup-codes/server';

import { refusal } from './fixtures/answers.js';
import { startDatabases } from './fixtures/databases.js';
import { redeemCode } from './fixtures/party.js';
import { makeSheet } from './fixtures/sheet.js';
import { connectTo, rowsOf } from './fixtures/tables.js';

const databases = await startDatabases();
const url = await databases.newDatabase();
const party = await openRelyingParty({
  store: await openPostgres(url),
  housekeepingSeconds: 0,
});
const database = connectTo(url);
after(async () => {
  await party.close();
  await database.end();
  await databases.stop();
});

/** Runs until a statement of the kit waits for a row. */
async function someoneWaits(): Promise<void> {
  for (;;) {
    const waiting = await rowsOf(database, 'select from pg_locks where not granted');
    if (waiting.length > 0) return;
    await sleep(20);
  }
}

test('a request that waits while its account is forgotten creates the account again', async () => {
  const guess = () => redeemCode({ party }, 'ada', 'a', makeSheet(), 0);
  assert.equal(refusal(await guess()), 'wrong_code');
  const other = await database.connect();
  await other.query('begin');
  await other.query(`select from backup_codes.accounts where account = 'ada' for update`);
  const waiting = guess();
  await someoneWaits();
  await other.query(`delete from backup_codes.accounts where account = 'ada'`);
  await other.query('commit');
  other.release();
  assert.equal(refusal(await waiting), 'wrong_code');
});

test('a request that waits while another creates its account uses that one', async () => {
  const other = await database.connect();
  await other.query('begin');
  await other.query(`insert into backup_codes.accounts (account) values ('brook')`);
  const waiting = redeemCode({ party }, 'brook', 'a', makeSheet(), 0);
  await someoneWaits();
  await other.query('commit');
  other.release();
  assert.equal(refusal(await waiting), 'wrong_code');
});
