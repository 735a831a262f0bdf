/**
 * What others set of the driver, of the database and of a role: nothing of it is the kit's.
 * In a file of its own, for the driver's settings are the process's.
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
import { activeSheet, redeemCode, sessionOf } from './fixtures/party.js';
import { startPostgres } from './fixtures/postgres.js';
import { readReadme } from '../readme/blocks.js';
import { verifierOf } from './fixtures/sheet.js';
import { connectTo } from './fixtures/tables.js';

const postgres = await startPostgres();
after(() => postgres.stop());

/** Everything that reads a value of some type, or writes one. */
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

test('parsers and defaults that a site gives the driver change nothing', async () => {
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
  const url = await postgres.newDatabase();
  await liveWith(await openPostgres(url));
  const pool = new pg.Pool({ connectionString: url });
  await liveWith(storeOfPool(pool));
  await pool.end();
  pg.defaults.binary = true;
  await liveWith(await openPostgres(url));
  pg.defaults.binary = false;
});

test('settings that a database has of its own change nothing', async () => {
  const url = await postgres.newDatabase();
  const owner = connectTo(url);
  const database = new URL(url).pathname.slice(1);
  for (const setting of [
    `datestyle = 'German, DMY'`,
    `timezone = 'Asia/Kathmandu'`,
    `bytea_output = 'escape'`,
    `standard_conforming_strings = off`,
    `default_transaction_isolation = 'serializable'`,
    `statement_timeout = 1`,
    `lock_timeout = 1`,
    `extra_float_digits = -15`,
    `intervalstyle = 'sql_standard'`,
  ]) {
    await owner.query(`alter database ${database} set ${setting}`);
  }
  await owner.end();
  await liveWith(await openPostgres(url));
});

test('a role that may only read and write rows is enough after the owner has migrated', async () => {
  const url = await postgres.newDatabase();
  const owner = connectTo(url);
  const asOwner = await openPostgres(url);
  await migrate(asOwner);
  const grants = /```pgsql\n(.*?)```/s.exec(readReadme())?.[1] ?? '';
  await owner.query(`create role site login; ${grants}`);
  const address = new URL(url);
  address.username = 'site';
  const store = await openPostgres(address.href);
  assert.deepEqual(await migrate(store), []);
  await liveWith(store);
  await asOwner.close();
  await owner.end();
});

test('a schema that the administrator made for the owner of its tables is used', async () => {
  const url = await postgres.newDatabase();
  const administrator = connectTo(url);
  await administrator.query(`create role maker login;
    create schema backup_codes authorization maker`);
  const address = new URL(url);
  address.username = 'maker';
  await liveWith(await openPostgres(address.href));
  await administrator.end();
});

test('a role that may not even create what is missing is told so', async () => {
  const url = await postgres.newDatabase();
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
