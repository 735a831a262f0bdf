// slow: fills databases and partitions them
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';

import {
  migrate,
  openPostgres,
  openRelyingParty,
  StoreError,
  type RelyingParty,
  type Store,
} from 'backup-codes/server';
import * as older from 'backup-codes-0.1.0/server';

import { granted, refusal } from './fixtures/answers.js';
import { range } from './fixtures/cluster.js';
import { activeSheet, redeemCode, sessionOf } from './fixtures/party.js';
import { newPGlite } from './fixtures/pglite.js';
import { startPostgres } from './fixtures/postgres.js';
import { makeSheet, type Sheet } from './fixtures/sheet.js';
import { BY_ACCOUNT, definitionsIn, partitionedIn, rowsIn } from './layouts/contents.js';

const PARTITIONS = { partitions: 4 };

const postgres = await startPostgres();
after(() => postgres.stop());

const accountOf = (number: number) => `account-${number}@example.org`;

/** Does with twelve accounts what leaves rows in every table. */
async function fill(party: RelyingParty): Promise<Sheet[]> {
  const sheets: Sheet[] = [];
  for (const number of range(12)) {
    const account = accountOf(number);
    const old = await activeSheet({ party }, account);
    const sheet = await activeSheet({ party }, account, { replaces: old.enrolment.set });
    granted(await redeemCode({ party }, account, 'a', sheet, 0));
    const retired = await redeemCode({ party }, account, 'b', old, 1);
    assert.equal(refusal(retired), 'wrong_code');
    const pending = { account, id: 'b' };
    const { signIn } = granted(await party.challenge(pending, {}));
    const proofs = [{ set: old.enrolment.set, proof: old.proofs[1] ?? '' }];
    granted(await party.explain(pending, { signIn, proofs }));
    await party.signedInOtherwise(account, { device: 'the laptop on the kitchen table' });
    for (const { enrolment } of [makeSheet(), makeSheet()]) {
      const { set } = enrolment;
      granted(await party.enrol(sessionOf(account), { enrolment, replaces: null }));
      if (number % 2 === 0) granted(await party.withdraw(account, set));
    }
    const firstFactor = { kind: 'password', resetAt: null, resetBy: null } as const;
    await party.recover({ account, id: 'c', firstFactor }, { digits: null });
    sheets.push(sheet);
  }
  return sheets;
}

/** Fills a database, notes what is in it, and partitions it. */
async function fillAndPartition(store: Store) {
  const party = await openRelyingParty({
    store,
    housekeepingSeconds: 0,
    // So that deliveries stay.
    onEvent: () => Promise.reject(new Error('the mail server is away')),
    onError: () => undefined,
    recovery: { accountOf: () => ({ holders: 'one', addresses: [] }) },
  });
  const sheets = await fill(party);
  // No letter leaves, so none of them makes a token.
  await store.query(
    `insert into backup_codes.recovery_tokens
     select account, sha256(request::bytea), request, 'stop', 'mailbox', 1, now()
     from backup_codes.recoveries`,
  );
  const shape = await definitionsIn(store);
  const rows = await rowsIn(store);
  const done = await migrate(store, PARTITIONS);
  return { store, party, sheets, shape, rows, done };
}

for (const kind of [
  { name: 'PostgreSQL', open: async () => openPostgres(await postgres.newDatabase()) },
  { name: 'PGlite', open: () => newPGlite() },
]) {
  describe(`a filled database on ${kind.name} that is partitioned`, () => {
    let filled: Awaited<ReturnType<typeof fillAndPartition>>;
    before(async () => {
      filled = await fillAndPartition(await kind.open());
    });
    after(() => filled.party.close());

    test('has partitions of every table with an account, and says which file ran', async () => {
      const { store, done } = filled;
      assert.deepEqual(done, ['partitions.sql']);
      assert.deepEqual(await partitionedIn(store), BY_ACCOUNT);
      const used = await store.query('select distinct tableoid from backup_codes.codes');
      assert.equal(used.length, PARTITIONS.partitions);
    });

    test('keeps every row of every table', async () => {
      const { store, rows } = filled;
      for (const table of BY_ACCOUNT) assert.notEqual(rows[table]?.length, 0, table);
      assert.deepEqual(await rowsIn(store), rows);
    });

    test('keeps columns, constraints, indexes, triggers, rights and owners', async () => {
      const { store, shape } = filled;
      assert.deepEqual(await definitionsIn(store), shape);
    });

    test('still refuses what constraints and triggers refuse', async () => {
      const { store } = filled;
      for (const [statement, state] of [
        [`update backup_codes.codes set used_at = null, used_by = null`, 'P0001'],
        [`delete from backup_codes.events`, 'P0001'],
        [`insert into backup_codes.rates values ('nobody', 'enrol', now(), 1)`, '23503'],
        [`update backup_codes.sets set remaining = -1`, '23514'],
      ] as const) {
        await assert.rejects(store.query(statement), new RegExp(state), statement);
      }
    });

    test('goes on: codes sign in once, sets are replaced, accounts are forgotten', async () => {
      const { store, party, sheets } = filled;
      for (const [number, sheet] of sheets.entries()) {
        const account = accountOf(number);
        granted(await redeemCode({ party }, account, 'c', sheet, 2));
        const again = await redeemCode({ party }, account, 'd', sheet, 0);
        assert.equal(refusal(again), 'already_used');
      }
      await party.keepHouse();
      for (const number of sheets.keys()) await party.forgetAccount(accountOf(number));
      for (const [table, left] of Object.entries(await rowsIn(store))) {
        if (BY_ACCOUNT.includes(table)) assert.deepEqual(left, [], table);
      }
    });

    test('keeps its number of partitions', async () => {
      const { store } = filled;
      assert.deepEqual(await migrate(store, PARTITIONS), []);
      assert.deepEqual(await migrate(store), []);
      await assert.rejects(migrate(store, { partitions: 8 }), (error) => {
        assert.ok(error instanceof StoreError);
        assert.equal(error.code, 'layout_differs');
        assert.equal(error.field, '4 partitions');
        return true;
      });
    });
  });
}

test('an empty database can be partitioned in the migration that makes the tables', async () => {
  const store = await openPostgres(await postgres.newDatabase());
  const done = await migrate(store, { partitions: 2 });
  assert.equal(done[0], '0001-sets-and-codes.sql');
  assert.equal(done.at(-1), 'partitions.sql');
  assert.deepEqual(await partitionedIn(store), BY_ACCOUNT);
  await store.close();
});

test('a database of 0.1.0 is migrated and partitioned, and its codes still work', async () => {
  const url = await postgres.newDatabase();
  const earlier = await older.openStore({ databaseUrl: url });
  // Both versions share the messages used here, so one type serves both.
  const old = (await older.openRelyingParty({
    store: earlier,
    housekeepingSeconds: 0,
  })) as unknown as RelyingParty;
  const sheets = new Map<string, Sheet>();
  for (const number of range(8)) {
    const sheet = await activeSheet({ party: old }, accountOf(number));
    granted(await redeemCode({ party: old }, accountOf(number), 'a', sheet, 0));
    const wrong = await redeemCode(
      { party: old },
      accountOf(number),
      'b',
      makeSheet(),
      0,
    );
    assert.equal(refusal(wrong), 'wrong_code');
    sheets.set(accountOf(number), sheet);
  }
  await old.close();

  const store = await openPostgres(url);
  const done = await migrate(store, PARTITIONS);
  assert.equal(done[0], '0002-shares-of-attempts.sql');
  assert.deepEqual(await partitionedIn(store), BY_ACCOUNT);
  const party = await openRelyingParty({ store, housekeepingSeconds: 0 });
  for (const [account, sheet] of sheets) {
    assert.equal(
      refusal(await redeemCode({ party }, account, 'c', sheet, 0)),
      'already_used',
    );
    granted(await redeemCode({ party }, account, 'd', sheet, 1));
    const kinds = (await party.eventsOf(account)).map(({ kind }) => kind);
    assert.deepEqual(kinds, ['used', 'used', 'confirmed', 'enrolled']);
  }
  await party.close();
});

test('later migrations run on partitions, and need no option', async () => {
  const files = new URL('../../../../web/server/', import.meta.url);
  const read = (name: string) => readFileSync(new URL(name, files), 'utf8');
  const steps = readdirSync(new URL('migrations/', files)).sort();
  // Before the third one, a column could not be partitioned.
  const first = steps.slice(0, 3);
  const store = await openPostgres(await postgres.newDatabase());
  await store.script(`create schema backup_codes; create table backup_codes.migrations (
    version integer primary key, name text not null, applied_at timestamptz not null)`);
  for (const name of first) {
    await store.script(read(`migrations/${name}`));
    await store.query(`insert into backup_codes.migrations values ($1, $2, now())`, [
      Number(name.slice(0, 4)),
      name,
    ]);
  }
  await store.transaction(async (transaction) => {
    await transaction.query(`select set_config('backup_codes.partitions', '4', true)`);
    await transaction.script(read('layouts/partitions.sql'));
  });
  const since = ['never_turned_on', 'recoveries', 'recovery_tokens'];
  assert.deepEqual(
    await partitionedIn(store),
    BY_ACCOUNT.filter((table) => !since.includes(table)),
  );

  assert.deepEqual(await migrate(store), [...steps.slice(3), 'partitions.sql']);
  assert.deepEqual(await partitionedIn(store), BY_ACCOUNT);
  const party = await openRelyingParty({ store, housekeepingSeconds: 0 });
  const sheet = await activeSheet({ party }, 'ada');
  granted(await redeemCode({ party }, 'ada', 'a', sheet, 0));
  await party.close();
});

test('a table that comes later is partitioned too, and rights are not widened', async () => {
  const store = await openPostgres(await postgres.newDatabase());
  await migrate(store, PARTITIONS);
  await store.script(`
    create role reader;
    create role writer;
    alter default privileges in schema backup_codes grant select, delete on tables to reader;
    create table backup_codes.later (
      account text collate "C" not null references backup_codes.accounts on delete cascade,
      number integer not null default 7,
      "odd name" text,
      primary key (account, number),
      unique (account, "odd name"));
    revoke delete on backup_codes.later from reader;
    grant insert on backup_codes.later to writer with grant option;
    create index "Odd index" on backup_codes.later (number) where "odd name" is not null;
    insert into backup_codes.accounts (account) values ('ada');
    insert into backup_codes.later (account, "odd name") values ('ada', 'x');`);
  const shape = await definitionsIn(store);
  assert.deepEqual(await migrate(store, PARTITIONS), ['partitions.sql']);
  assert.ok((await partitionedIn(store)).includes('later'));
  assert.deepEqual(await definitionsIn(store), shape);
  assert.deepEqual(await store.query('select * from backup_codes.later'), [
    { account: 'ada', number: 7, 'odd name': 'x' },
  ]);
  await store.close();
});

test('a site that goes on while its tables are partitioned loses nothing', async () => {
  const url = await postgres.newDatabase();
  const errors: unknown[] = [];
  const party = await openRelyingParty({
    store: await openPostgres(url),
    housekeepingSeconds: 0,
    onError: (error) => errors.push(error),
  });
  const sheets = await Promise.all(
    range(12).map((number) => activeSheet({ party }, accountOf(number))),
  );
  const operator = await openPostgres(url);
  let isOver = false;
  const work = sheets.map(async (sheet, number) => {
    let position = 0;
    for (; position < 10 && !(isOver && position > 5); position += 1) {
      const account = accountOf(number);
      granted(
        await redeemCode({ party }, account, `sign-in ${position}`, sheet, position),
      );
    }
    return position;
  });
  await migrate(operator, PARTITIONS);
  isOver = true;
  const used = await Promise.all(work);
  for (const [number, count] of used.entries()) {
    const { sets } = await party.statusOf(accountOf(number));
    assert.equal(sets[0]?.remaining, 10 - count);
  }
  assert.deepEqual(errors, []);
  await operator.close();
  await party.close();
});

test('a number of partitions outside its limits is refused', async () => {
  const store = await openPostgres(await postgres.newDatabase());
  for (const partitions of [0, 1, 2.5, 129, Number.NaN]) {
    await assert.rejects(migrate(store, { partitions }), RangeError);
  }
  await store.close();
});
