// slow: opens stores again and again
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';

import pg from 'pg';

import {
  StoreError,
  migrate,
  openPostgres,
  openRelyingParty,
  openStore,
  storeOfPool,
  type Store,
} from 'backup-codes/server';

import { granted, refusal } from './fixtures/answers.js';
import { startDatabases } from './fixtures/databases.js';
import { activeSheet, redeemCode, sessionOf } from './fixtures/party.js';
import { newPGlite } from './fixtures/pglite.js';
import { makeSheet } from './fixtures/sheet.js';
import { connectTo, failuresOf, rowsOf } from './fixtures/tables.js';

const databases = await startDatabases();
after(() => databases.stop());

const isStoreError = (code: string) => (error: unknown) =>
  error instanceof StoreError && error.code === code;

test('any number of processes may migrate at once', async () => {
  const url = await databases.emptyDatabase();
  const stores = await Promise.all(Array.from({ length: 6 }, () => openPostgres(url)));
  const applied = await Promise.all(stores.map((store) => migrate(store)));
  assert.deepEqual(applied.flat(), readdirSync('web/server/migrations').sort());
  await Promise.all(stores.map((store) => store.close()));
});

test('a failed migration leaves nothing behind', async () => {
  const store = await openPostgres(await databases.emptyDatabase());
  await store.script('create schema backup_codes; create table backup_codes.codes ()');
  await assert.rejects(migrate(store), /already exists/);
  const tables = await store.query<{ name: string }>(
    `select table_name as name from information_schema.tables
     where table_schema = 'backup_codes'`,
  );
  assert.deepEqual(tables, [{ name: 'codes' }]);
  await store.close();
});

test('a process that may not migrate says whether a migration is needed', async () => {
  const store = await openPostgres(await databases.emptyDatabase());
  const open = () => openRelyingParty({ store, migrate: false, housekeepingSeconds: 0 });
  await assert.rejects(open(), isStoreError('schema_older'));
  await migrate(store);
  await open();
  await store.query(`insert into backup_codes.migrations values (9999, 'later', now())`);
  await assert.rejects(open(), isStoreError('schema_newer'));
  await assert.rejects(migrate(store), isStoreError('schema_newer'));
  await store.close();
});

/** Makes two transactions wait for each other. */
async function collide(store: Store, orders: [number, number][]): Promise<void> {
  let arrived = 0;
  let open = (): void => undefined;
  const both = new Promise<void>((resolve) => (open = resolve));
  const tries = orders.map(async ([first, second]) =>
    store.transaction(async ({ query }) => {
      await query('update numbers set value = value + 1 where id = $1', [first]);
      arrived += 1;
      if (arrived === orders.length) open();
      await both;
      await query('update numbers set value = value + 1 where id = $1', [second]);
    }),
  );
  await Promise.all(tries);
}

test('transactions that block each other run again (40P01)', async () => {
  const store = await openPostgres(await databases.newDatabase());
  await store.script('create table numbers (id integer primary key, value integer)');
  await store.script('insert into numbers values (1, 0), (2, 0)');
  await collide(store, [
    [1, 2],
    [2, 1],
  ]);
  const rows = await store.query('select value from numbers order by id');
  assert.deepEqual(rows, [{ value: 2 }, { value: 2 }]);
  await store.close();
});

test('a transaction that throws is rolled back', async () => {
  for (const store of [
    await openPostgres(await databases.newDatabase()),
    await newPGlite(),
  ]) {
    await store.script('create table numbers (id integer primary key)');
    const failing = store.transaction(async ({ query }) => {
      await query('insert into numbers values (1)');
      throw new Error('changed my mind');
    });
    await assert.rejects(failing, /changed my mind/);
    assert.deepEqual(await store.query('select id from numbers'), []);
    await store.close();
  }
});

test('an unreachable database gives a refusal, and the kit reconnects later', async () => {
  const own = await startDatabases({ isOwn: true });
  const errors: unknown[] = [];
  const party = await openRelyingParty({
    store: await openPostgres(await own.emptyDatabase()),
    housekeepingSeconds: 0,
    onError: (error) => errors.push(error),
  });
  const sheet = await activeSheet({ party }, 'ada');
  await own.kill();
  assert.equal(refusal(await party.status(sessionOf('ada'), {})), 'unavailable');
  assert.equal(refusal(await redeemCode({ party }, 'ada', 'a', sheet, 0)), 'unavailable');
  assert.ok(errors.every(isStoreError('unavailable')));
  await own.start();
  assert.ok((await party.status(sessionOf('ada'), {})).ok);
  assert.ok((await redeemCode({ party }, 'ada', 'a', sheet, 0)).ok);
  await party.close();
  await own.stop();
});

test("the kit uses the host's pool and leaves it open", async () => {
  const pool = new pg.Pool({ connectionString: await databases.newDatabase() });
  const party = await openRelyingParty({
    store: storeOfPool(pool),
    housekeepingSeconds: 0,
  });
  await activeSheet({ party }, 'ada');
  await party.close();
  await pool.query('select 1');
  await pool.end();
});

test('a transaction that the site left open on its connection undoes no failure', async () => {
  const url = await databases.newDatabase();
  const pool = new pg.Pool({ connectionString: url, max: 1 });
  const store = storeOfPool(pool);
  const party = await openRelyingParty({ store, housekeepingSeconds: 0 });
  const sheet = await activeSheet({ party }, 'ada');
  const client = await pool.connect();
  await client.query('begin');
  await client.query('select from backup_codes.sets');
  client.release();
  const wrong = { ...makeSheet(), enrolment: sheet.enrolment };
  assert.equal(refusal(await redeemCode({ party }, 'ada', 'a', wrong, 0)), 'wrong_code');
  const database = connectTo(url);
  assert.equal(await failuresOf(database, 'ada'), 1);
  await database.end();
  await party.close();
  await pool.end();
});

test('a read-only server counts no code as wrong', async () => {
  const url = await databases.newDatabase();
  const pool = new pg.Pool({ connectionString: url, max: 1 });
  const party = await openRelyingParty({
    store: storeOfPool(pool),
    housekeepingSeconds: 0,
  });
  const sheet = await activeSheet({ party }, 'ada');
  const pending = { account: 'ada', id: 'a' };
  const { signIn } = granted(await party.challenge(pending, {}));
  const client = await pool.connect();
  // As a replica would be, until the kit drops the connection.
  await client.query('begin read only');
  client.release();
  const proofs = [{ set: sheet.enrolment.set, proof: sheet.proofs[0] ?? '' }];
  assert.equal(refusal(await party.redeem(pending, { signIn, proofs })), 'unavailable');
  // It would first count what is still due.
  assert.equal(
    refusal(await redeemCode({ party }, 'ada', 'b', makeSheet(), 0)),
    'wrong_code',
  );
  const database = connectTo(url);
  assert.equal(await failuresOf(database, 'ada'), 1);
  await database.end();
  await party.close();
  await pool.end();
});

test('a redemption that waits for a table ends in the database as well', async () => {
  const url = await databases.newDatabase();
  const store = await openPostgres(url, { patienceMs: 500 });
  const party = await openRelyingParty({ store, housekeepingSeconds: 0 });
  const sheet = await activeSheet({ party }, 'ada');
  const database = connectTo(url);
  const administrator = await database.connect();
  await administrator.query('begin; lock table backup_codes.codes in share mode');
  assert.equal(refusal(await redeemCode({ party }, 'ada', 'a', sheet, 0)), 'unavailable');
  const waiting = () =>
    rowsOf(
      database,
      `select from pg_stat_activity
       where datname = current_database() and wait_event_type = 'Lock'`,
    );
  const end = Date.now() + 30_000;
  while ((await waiting()).length > 0 && Date.now() < end) await sleep(50);
  assert.deepEqual(await waiting(), []);
  await administrator.query('rollback');
  administrator.release();
  granted(await redeemCode({ party }, 'ada', 'a', sheet, 0));
  await database.end();
  await party.close();
});

test('a store needs an address or a folder', async () => {
  await assert.rejects(openStore({ databaseUrl: '' }), TypeError);
});

/** A process that keeps a data folder open until it is told to end. */
async function holderOf(folder: string) {
  const program = `
    import { openStore } from 'backup-codes/server';
    const store = await openStore({ dataFolder: process.argv[1] });
    await store.script('create table if not exists kept (id integer)');
    await store.script('insert into kept values (1)');
    console.log('open');
    setInterval(() => {}, 1000);`;
  const arguments_ = ['--input-type=module', '--eval', program, folder];
  const holder = spawn(process.execPath, arguments_, {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(holder.stdout, 'data');
  return holder;
}

test('a data folder is refused while it is open and can be opened again after a crash', async (context) => {
  const parent = mkdtempSync(join(tmpdir(), 'backup-codes-folder-'));
  const folder = join(parent, 'data');
  const holder = await holderOf(folder);
  context.after(() => holder.kill('SIGKILL'));
  const isRefused = () =>
    assert.rejects(openStore({ dataFolder: folder }), (error) => {
      assert.ok(error instanceof StoreError);
      assert.equal(error.code, 'store_in_use');
      assert.equal(error.field, folder);
      return true;
    });
  await isRefused();
  // As on a busy machine, where the holder gets no processor and touches no lock.
  holder.kill('SIGSTOP');
  const longAgo = new Date(Date.now() - 60_000);
  utimesSync(`${folder}.lock`, longAgo, longAgo);
  await isRefused();
  holder.kill('SIGKILL');
  await once(holder, 'exit');
  const store = await openStore({ dataFolder: folder });
  assert.deepEqual(await store.query('select id from kept'), [{ id: 1 }]);
  await store.close();
  rmSync(parent, { recursive: true });
});
