// slow: starts PostgreSQL with other settings
/**
 * The kit ignores settings that others give to the driver, the database or a role. This
 * is a separate file because the driver's settings apply to the whole process.
 */

import assert from 'node:assert/strict';
import { after, test } from 'node:test';

import {
  migrate,
  openPostgres,
  openRelyingParty,
  StoreError,
  storeOfPool,
  type Store,
} from 'backup-codes/server';
import pg from 'pg';

import { granted } from './fixtures/answers.js';
import { startDatabases } from './fixtures/databases.js';
import { activeSheet, openStage, redeemCode, sessionOf, wait } from './fixtures/party.js';
import { readDocument } from '../readme/documents.js';
import { deviceClock, makeSheet, verifierOf } from './fixtures/sheet.js';
import { connectTo } from './fixtures/tables.js';

const databases = await startDatabases();
after(() => databases.stop());

/** Reads and writes a value of every type that the kit uses. */
async function liveWith(store: Store): Promise<void> {
  const pepper = { current: 'key', keys: { key: Buffer.alloc(32, 7) } };
  const party = await openRelyingParty({ store, pepper, housekeepingSeconds: 0 });
  const sheet = await activeSheet({ party }, 'ada', { label: 'Home, "safe" \\ {}' });
  granted(await redeemCode({ party }, 'ada', 'a', sheet, 1));
  granted(await redeemCode({ party }, 'ada', 'a', sheet, 1));
  const typed = {
    set: sheet.enrolment.set,
    verifier: verifierOf(sheet.proofs[1] ?? ''),
  };
  const { usedOn } = granted(await party.check(sessionOf('ada'), typed));
  const age = Date.now() - Date.parse(usedOn ?? '');
  assert.ok(age > -60_000 && age < 600_000, `used ${String(age)} ms ago`);
  const status = granted(await party.status(sessionOf('ada'), {}));
  assert.deepEqual(
    status.sets.map(({ label, remaining, format }) => [label, remaining, format.profile]),
    [['Home, "safe" \\ {}', 9, 'standard']],
  );
  const kinds = (await party.eventsOf('ada')).map(({ kind }) => kind);
  assert.deepEqual(kinds, ['used', 'confirmed', 'enrolled']);
  assert.equal(await party.rotatePepper(), 0);
  await party.forgetAccount('ada');
  await party.close();
}

test("the site's own parsers and defaults for the driver change nothing", async () => {
  const { builtins } = pg.types;
  const {
    BOOL,
    BYTEA,
    INT8,
    INT2,
    INT4,
    TEXT,
    JSON: json,
    JSONB,
    TIMESTAMPTZ,
  } = builtins;
  for (const type of [BOOL, BYTEA, INT8, INT2, INT4, TEXT, json, JSONB, TIMESTAMPTZ]) {
    pg.types.setTypeParser(type, (value) => `mangled ${value}`);
  }
  pg.defaults.parseInputDatesAsUTC = true;
  const url = await databases.newDatabase();
  await liveWith(await openPostgres(url));
  const pool = new pg.Pool({ connectionString: url });
  await liveWith(storeOfPool(pool));
  await pool.end();
  pg.defaults.binary = true;
  await liveWith(await openPostgres(url));
  pg.defaults.binary = false;
});

test('settings of the database itself change nothing', async () => {
  const url = await databases.newDatabase();
  const owner = connectTo(url);
  const database = new URL(url).pathname.slice(1);
  for (const setting of [
    `datestyle = 'German, DMY'`,
    `timezone = 'Asia/Kathmandu'`,
    `bytea_output = 'escape'`,
    `standard_conforming_strings = off`,
    `default_transaction_isolation = 'serializable'`,
    // Begins a transaction even on a busy machine, and is shorter than what the kit sets.
    `statement_timeout = 500`,
    `lock_timeout = 500`,
    `extra_float_digits = -15`,
    `intervalstyle = 'sql_standard'`,
  ]) {
    await owner.query(`alter database ${database} set ${setting}`);
  }
  await owner.end();
  const store = await openPostgres(url);
  const limits = await store.transaction((transaction) =>
    transaction.query<{ name: string; setting: string }>(
      `select name, setting from pg_settings
       where name in ('statement_timeout', 'lock_timeout')`,
    ),
  );
  assert.equal(limits.length, 2);
  for (const { name, setting } of limits) assert.ok(Number(setting) > 500, name);
  await liveWith(store);
});

test('a day has 24 hours in every time zone of the database', async (t) => {
  const { now } = deviceClock;
  t.after(() => (deviceClock.now = now));
  const url = await databases.newDatabase();
  const owner = connectTo(url);
  const database = new URL(url).pathname.slice(1);
  // Summer time ends there in the 90 days after the revocation.
  await owner.query(`alter database ${database} set timezone = 'America/New_York'`);
  await owner.end();
  const store = await openPostgres(url);
  const { party, clock } = await openStage(store);
  clock.now = new Date('2026-09-10T12:00:00Z');
  const sheet = await activeSheet({ party }, 'ada');
  granted(await party.revoke(sessionOf('ada'), { set: sheet.enrolment.set }));
  const namedAfter = async (seconds: number) => {
    clock.now = new Date('2026-12-09T12:00:00Z');
    wait(clock, { seconds });
    const answer = await redeemCode({ party }, 'ada', 'a', makeSheet(), 0);
    assert.ok(!answer.ok && answer.error.error === 'wrong_code');
    return answer.error.retired.length;
  };
  assert.equal(await namedAfter(-60), 1);
  assert.equal(await namedAfter(60), 0);
  await party.close();
});

test('once the owner has migrated, a role that can only read and write rows is enough', async () => {
  const url = await databases.newDatabase();
  const owner = connectTo(url);
  const asOwner = await openPostgres(url);
  await migrate(asOwner);
  const grants = /```pgsql\n(.*?)```/s.exec(readDocument('docs/operations.md'))?.[1];
  assert.ok(grants);
  await owner.query(`create role site login; ${grants}`);
  const address = new URL(url);
  address.username = 'site';
  const store = await openPostgres(address.href);
  assert.deepEqual(await migrate(store), []);
  await liveWith(store);
  await asOwner.close();
  await owner.end();
});

test("the kit uses a schema that the administrator created for the tables' owner", async () => {
  const url = await databases.emptyDatabase();
  const administrator = connectTo(url);
  await administrator.query(`create role maker login;
    create schema backup_codes authorization maker`);
  const address = new URL(url);
  address.username = 'maker';
  await liveWith(await openPostgres(address.href));
  await administrator.end();
});

test('a role that cannot create what is missing is told so', async () => {
  const url = await databases.emptyDatabase();
  const administrator = connectTo(url);
  await administrator.query('create role nobody_much login');
  const address = new URL(url);
  address.username = 'nobody_much';
  const store = await openPostgres(address.href);
  await assert.rejects(openRelyingParty({ store, housekeepingSeconds: 0 }), (error) => {
    assert.ok(error instanceof StoreError);
    assert.equal(error.code, 'permission_missing');
    assert.match(error.field, /^42501 permission denied for database /);
    return true;
  });
  await store.close();
  await administrator.end();
});
