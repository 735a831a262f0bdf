// slow: starts PostgreSQL and PgBouncer
import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { after, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';

import {
  migrate,
  openPostgres,
  openRelyingParty,
  StoreError,
  type RelyingParty,
  type Store,
} from 'backup-codes/server';
import pg from 'pg';

import { granted, refusal } from './fixtures/answers.js';
import { all, range } from './fixtures/cluster.js';
import { activeSheet, redeemCode, sessionOf } from './fixtures/party.js';
import { startPgBouncer } from './fixtures/pgbouncer.js';
import { startPostgres } from './fixtures/postgres.js';
import { verifierOf } from './fixtures/sheet.js';
import { connectTo } from './fixtures/tables.js';

const postgres = await startPostgres();
const anyDatabase = await postgres.newDatabase();
const pooler = await startPgBouncer(anyDatabase);
after(async () => {
  await pooler.stop();
  await postgres.stop();
});

/** The error from opening a store and sending it one query. */
async function failureOf(url: string): Promise<StoreError> {
  const store = await openPostgres(url);
  try {
    const error = await store.query('select 1').then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
    assert.ok(error instanceof StoreError, String(error));
    return error;
  } finally {
    await store.close();
  }
}

test('a store works through PgBouncer: migrate, enrol, redeem', async () => {
  const store = await openPostgres(pooler.through(await postgres.newDatabase()));
  const party = await openRelyingParty({ store, housekeepingSeconds: 0 });
  const sheet = await activeSheet({ party }, 'ada');
  granted(await redeemCode({ party }, 'ada', 'a', sheet, 3));
  const again = await redeemCode({ party }, 'ada', 'b', sheet, 3);
  assert.equal(refusal(again), 'already_used');
  const verifier = verifierOf(sheet.proofs[4] ?? '');
  const typed = { set: sheet.enrolment.set, verifier };
  granted(await party.check(sessionOf('ada'), typed));
  const status = granted(await party.status(sessionOf('ada'), {}));
  assert.equal(status.sets[0]?.remaining, 9);
  await party.keepHouse();
  await party.forgetAccount('ada');
  await party.close();
});

test('any number of processes may migrate at once through PgBouncer', async () => {
  const url = pooler.through(await postgres.newDatabase());
  const stores = await Promise.all(range(6).map(() => openPostgres(url)));
  const applied = await Promise.all(stores.map((store) => migrate(store)));
  assert.equal(applied.filter((names) => names.length > 0).length, 1);
  await Promise.all(stores.map((store) => store.close()));
});

test('a code that many sign-ins send at once through PgBouncer is spent once', async () => {
  const url = pooler.through(await postgres.newDatabase());
  const parties = await all(3, async () =>
    openRelyingParty({ store: await openPostgres(url), housekeepingSeconds: 0 }),
  );
  const partyOf = (turn: number): RelyingParty => {
    const party = parties[turn % parties.length];
    assert.ok(party);
    return party;
  };
  for (const account of ['ada', 'grace']) {
    const sheet = await activeSheet({ party: partyOf(0) }, account);
    const outcomes = await all(24, (turn) =>
      redeemCode({ party: partyOf(turn) }, account, `sign-in ${turn}`, sheet, 0),
    );
    assert.equal(outcomes.filter(({ ok }) => ok).length, 1);
    const status = await partyOf(1).statusOf(account);
    assert.equal(status.sets[0]?.remaining, 9);
  }
  for (const party of parties) await party.close();
});

test("the kit's session settings end with the transaction", async () => {
  const single = await startPgBouncer(anyDatabase, { default_pool_size: 1 });
  const url = single.through(anyDatabase);
  const store = await openPostgres(url);
  const other = connectTo(url);
  const settings = async () => {
    const { rows } = await other.query<{ settings: string }>(
      `select concat_ws(' ', current_setting('lock_timeout'),
         current_setting('statement_timeout'), current_setting('datestyle')) as settings`,
    );
    return rows[0]?.settings;
  };
  const before = await settings();
  await store.query('select 1');
  await assert.rejects(store.query('select 1 / 0'), StoreError);
  await store.script('select 1');
  assert.equal(await settings(), before);
  const { rows } = await other.query('select name from pg_prepared_statements');
  assert.deepEqual(rows, []);
  await other.end();
  await store.close();
  await single.stop();
});

test('a parameter that the pooler refuses is not a temporary fault', async () => {
  const url = `${pooler.through(anyDatabase)}?statement_timeout=1000`;
  const error = await failureOf(url);
  assert.equal(error.code, 'connection_refused');
  assert.equal(error.field, '08P01 unsupported startup parameter: statement_timeout');
  assert.match(error.message, /Remove it from the address/);
});

/** Checks the code of each login fault, its advice, and that it contains no password. */
async function refusesLogins(address: (database: string) => string): Promise<void> {
  const secret = randomBytes(12).toString('hex');
  const url = new URL(address(anyDatabase));
  url.username = 'limited';
  url.password = secret;
  const wrong = await failureOf(url.href);
  assert.equal(wrong.code, 'password_refused');
  // Now with name and password swapped.
  url.username = secret;
  url.password = 'limited';
  const swapped = await failureOf(url.href);
  for (const { message, field } of [wrong, swapped]) {
    assert.doesNotMatch(message + field, new RegExp(secret));
  }
}

test('a wrong password, role or database, and a missing right, give different errors', async () => {
  const own = await startPostgres();
  const url = await own.newDatabase();
  const owner = connectTo(url);
  await owner.query(`create role limited login password 'right'`);
  await owner.query(`create role away nologin`);
  const rules = 'host all tests all trust\nhost all all all scram-sha-256\n';
  await own.admitBy(rules);
  const as = (user: string, password = 'right', database?: string) => {
    const address = new URL(url);
    address.username = user;
    address.password = password;
    if (database !== undefined) address.pathname = `/${database}`;
    return address.href;
  };
  const codes = async (address: string) => (await failureOf(address)).code;
  assert.equal(await codes(as('limited', 'wrong')), 'password_refused');
  assert.equal(await codes(as('limited', 'right', 'nowhere')), 'database_missing');
  await owner.query(`alter role limited nologin`);
  assert.equal(await codes(as('limited')), 'login_refused');
  await owner.query(`alter role limited login`);
  await own.admitBy('host all tests all trust\n');
  assert.equal(await codes(as('limited')), 'login_refused');
  await own.admitBy(rules);

  const store = await openPostgres(as('limited'));
  await owner.query('create table kept (id integer)');
  await assert.rejects(store.query('select id from kept'), (error) => {
    assert.ok(error instanceof StoreError);
    assert.equal(error.code, 'permission_missing');
    assert.equal(error.field, '42501 permission denied for table kept');
    return true;
  });
  await store.close();
  await owner.end();
  await own.stop();
});

test('no message from PgBouncer or PostgreSQL contains a password', async () => {
  const guarded = await startPgBouncer(anyDatabase, {}, { limited: 'right' });
  await refusesLogins((database) => guarded.through(database));
  await guarded.stop();
});

test('a pooler without a server behind it is a temporary fault', async () => {
  const own = await startPostgres();
  const url = await own.newDatabase();
  const before = await startPgBouncer(url, { server_login_retry: 1 });
  const store = await openPostgres(before.through(url), { patienceMs: 5_000 });
  await own.kill();
  const isUnavailable = (error: unknown) =>
    error instanceof StoreError && error.code === 'unavailable';
  await assert.rejects(store.query('select 1'), isUnavailable);
  await own.start();
  await untilAnswers(store);
  await store.close();
  await before.stop();
  await own.stop();
});

async function untilAnswers(store: Store): Promise<void> {
  for (let tried = 0; ; tried += 1) {
    try {
      await store.query('select 1');
      return;
    } catch (error) {
      if (tried === 300) throw error;
      await sleep(200);
    }
  }
}

test('waiting for a lock and running a statement both time out', async () => {
  const url = await postgres.newDatabase();
  const store = await openPostgres(url, { patienceMs: 500 });
  await store.script('create table kept (id integer)');
  const isUnavailable = (state: string) => (error: unknown) =>
    error instanceof StoreError && error.code === 'unavailable' && error.field === state;
  const holder = new pg.Client({ connectionString: url });
  await holder.connect();
  await holder.query('begin; lock table kept');
  await assert.rejects(store.query('select id from kept'), isUnavailable('55P03'));
  await holder.end();
  await assert.rejects(store.query('select pg_sleep(60)'), isUnavailable('57014'));
  assert.deepEqual(await store.query('select id from kept'), []);
  await store.close();
});

/** A connection to a server that can go silent, as a network does. */
async function silentWay(url: string) {
  const { hostname, port } = new URL(url);
  const sockets = new Set<Socket>();
  const state = { isSilent: false };
  const server = createServer((near) => {
    const far = connect(Number(port), hostname);
    for (const socket of [near, far]) sockets.add(socket.on('error', () => undefined));
    near.on('data', (bytes) => state.isSilent || far.write(bytes));
    far.on('data', (bytes) => state.isSilent || near.write(bytes));
    near.on('close', () => far.destroy());
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = new URL(url);
  address.port = String((server.address() as AddressInfo).port);
  return {
    url: address.href,
    state,
    close: () => {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}

test('the kit gives up on a silent server and on its connection', async () => {
  const way = await silentWay(await postgres.newDatabase());
  const store = await openPostgres(way.url, { patienceMs: 3_000 });
  await store.query('select 1');
  way.state.isSilent = true;
  await assert.rejects(store.query('select 1'), (error) => {
    return error instanceof StoreError && error.code === 'unavailable';
  });
  way.state.isSilent = false;
  assert.deepEqual(await store.query('select 1 as one'), [{ one: 1 }]);
  await store.close();
  way.close();
});
