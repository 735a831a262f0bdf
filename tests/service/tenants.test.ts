/** Two tenants have an account of the same name, and each tries the other's things. */

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { openRelyingParty } from 'backup-codes/server';

import { activeSheet, wait } from '../server/fixtures/party.js';
import {
  approved,
  recoveryOn,
  secretIn,
  signInOf,
  waitUntil,
} from '../server/fixtures/recovery.js';
import { makeSheet, verifierOf, type Sheet } from '../server/fixtures/sheet.js';
import { OPERATIONS } from './fixtures/document.js';
import { openTestService, type Asking, type TestService } from './fixtures/service.js';
import { sendersOf } from './fixtures/relay.js';

const TENANTS = ['default', 'acme', 'globex'];
const STARTED = '2026-11-24T09:00:00Z';

/** Everything that a tenant's account `ada` has, and its backend may use. */
interface Things {
  /** The name in the database. */
  stored: string;
  active: Sheet;
  pending: Sheet;
  /** What signs in. */
  signIn: string;
  /** A link of a recovery. */
  token: string;
  /** The IDs of its events for backends. */
  events: readonly string[];
}

const recovery = recoveryOn({ operatorsToShorten: 2 });
let service: TestService;
const things = new Map<string, Things>();

before(async () => {
  service = await openTestService({ tenants: TENANTS, ...recovery });
});
after(() => service.close());

function ofTenant(tenant: string): Things {
  const found = things.get(tenant);
  assert.ok(found);
  return found;
}

async function thingsOf(tenant: string): Promise<Things> {
  const stored = tenant === 'default' ? 'ada' : `${tenant}\u241fada`;
  const active = await activeSheet(service, stored, { label: `safe of ${tenant}` });
  const pending = makeSheet({ label: `wallet of ${tenant}` });
  const request = { enrolment: pending.enrolment, replaces: null };
  const session = {
    account: stored,
    id: 's',
    steppedUp: true,
    startedAt: new Date(STARTED),
  };
  assert.ok((await service.party.enrol(session, request)).ok);
  const pendingSignIn = { account: stored, id: 'attempt' };
  const challenge = await service.party.challenge(pendingSignIn, {});
  assert.ok(challenge.ok);
  const events = await service.party.eventsOf(stored);
  return {
    stored,
    active,
    pending,
    signIn: challenge.value.signIn,
    token: `${Buffer.from(stored).toString('base64url')}.${'x'.repeat(22)}`,
    events: events.map(({ id }) => `${id}.${Buffer.from(stored).toString('base64url')}`),
  };
}

/** The rows of an account in every table, without the counts of typed codes. */
async function rowsOf(stored: string): Promise<unknown[]> {
  const tables = await service.store.query<{ name: string }>(
    `select table_name as name from information_schema.columns
     where table_schema = 'backup_codes' and column_name = 'account' order by 1`,
  );
  assert.ok(tables.length >= 8);
  return Promise.all(
    tables.map(({ name }) =>
      service.store.query(
        `select * from backup_codes.${name} as r where account = $1 order by r::text`,
        [stored],
      ),
    ),
  );
}

/** What a backend asks about `ada`, with the things of some tenant. */
function requestsWith(given: Things): Record<string, Asking & { path?: string }> {
  const { active, pending, signIn, token, events } = given;
  const { set } = active.enrolment;
  const senders = {
    session: { account: 'ada', id: 's', steppedUp: 'factor', startedAt: STARTED },
    pendingSignIn: sendersOf({ signIn: { account: 'ada', id: 'attempt' } }).pendingSignIn,
  };
  const typed = { set, verifier: verifierOf(active.proofs[1] ?? '') };
  const proofs = [{ set, proof: active.proofs[2] ?? '' }];
  const messages = {
    status: {},
    enrol: { enrolment: makeSheet().enrolment, replaces: set },
    confirm: {
      set: pending.enrolment.set,
      verifier: verifierOf(pending.proofs[0] ?? ''),
      confirmToken: null,
    },
    check: typed,
    revoke: { set },
    challenge: {},
    redeem: { signIn, proofs },
    explain: { signIn, proofs },
    recover: { digits: null },
    approve: { token },
    finish: { token },
    stop: { token },
    dispute: {},
  };
  const account = (name: string, body: object) => ({
    [`POST /v1/accounts/{account}/${name}`]: { body },
  });
  return {
    ...Object.fromEntries(
      Object.entries(messages).map(([name, message]) => [
        `POST /v1/messages/${name}`,
        { body: { ...senders, message } },
      ]),
    ),
    'GET /v1/accounts/{account}': {},
    'DELETE /v1/accounts/{account}': {},
    ...account('withdraw', { set, operator: 'grace' }),
    ...account('lift', {}),
    ...account('signed-in-otherwise', { device: 'the laptop on the kitchen table' }),
    ...account('password-changed', {}),
    ...account('may-recover', { pendingSignIn: senders.pendingSignIn }),
    ...account('cancel-recovery', {}),
    ...account('shorten-recovery', { operator: 'grace', operatorAccount: 'grace' }),
    ...account('unfreeze', {}),
    'POST /v1/overview': { body: { accounts: ['ada', 'nobody'] } },
    'GET /v1/recoveries': {},
    'POST /v1/import': {
      body: {
        file: {
          version: 1,
          enrolments: [{ account: 'ada', enrolment: active.enrolment }],
        },
      },
    },
    'POST /v1/events/take': { body: {} },
    'POST /v1/events/done': { body: { ids: events } },
    'POST /v1/events/notices': {
      body: {
        ...{ id: events[0] ?? '', language: 'en', service: 'Example', account: 'ada' },
        timeZone: 'UTC',
      },
    },
  };
}

function send(tenant: string, operation: string, asking: Asking) {
  const [method = '', path = ''] = operation.split(' ');
  return service.ask(tenant, method, path.replace('{account}', 'ada'), asking);
}

test('every tenant has its own account of one name', async () => {
  for (const tenant of TENANTS) things.set(tenant, await thingsOf(tenant));
  for (const tenant of TENANTS) {
    const { body } = await send(tenant, 'GET /v1/accounts/{account}', {});
    const { sets } = body['status'] as { sets: { set: string }[] };
    const { active, pending } = ofTenant(tenant);
    assert.deepEqual(
      sets.map(({ set }) => set).sort(),
      [active.enrolment.set, pending.enrolment.set].sort(),
    );
  }
});

test('the requests are about every route', () => {
  const asked = Object.keys(requestsWith(ofTenant('acme')));
  assert.deepEqual(asked.sort(), [...OPERATIONS].sort());
});

for (const [attacker, victim] of [
  ['globex', 'acme'],
  ['default', 'acme'],
  ['acme', 'default'],
] as const) {
  test(`${attacker} learns and changes nothing with the things of ${victim}`, async () => {
    const { stored, active, pending } = ofTenant(victim);
    const before = await rowsOf(stored);
    const requests = requestsWith(ofTenant(victim));
    const isLast = (operation: string) => operation.startsWith('DELETE');
    for (const operation of Object.keys(requests).sort(
      (a, b) => Number(isLast(a)) - Number(isLast(b)),
    )) {
      const { text } = await send(attacker, operation, requests[operation] ?? {});
      assert.ok(!text.includes(stored) || victim === 'default', operation);
      assert.ok(!text.includes('\u241f'), operation);
      if (!operation.endsWith('/import') && !operation.endsWith('/take')) {
        assert.ok(!text.includes(active.enrolment.set), operation);
      }
      assert.ok(!text.includes(pending.enrolment.set), operation);
      assert.ok(
        !text.includes(` of ${victim}"`) || operation.endsWith('/take'),
        operation,
      );
      assert.deepEqual(await rowsOf(stored), before, operation);
    }
    assert.deepEqual((await rowsOf(ofTenant(attacker).stored)).flat(), []);
    things.set(attacker, await thingsOf(attacker));
  });
}

test('each tenant gets its own events, recoveries and overview, and no other', async () => {
  const ids = new Map<string, string[]>();
  for (const tenant of TENANTS) {
    const { body } = await send(tenant, 'POST /v1/events/take', { body: {} });
    const events = body['events'] as { id: string; account: string }[];
    assert.deepEqual(
      events.map(({ account }) => account),
      ['ada'],
    );
    ids.set(
      tenant,
      events.map(({ id }) => id),
    );
    const overview = await send(tenant, 'POST /v1/overview', {
      body: { accounts: ['ada', 'nobody'] },
    });
    const listed = overview.body['accounts'] as { account: string; state: string }[];
    assert.deepEqual(
      listed.map(({ account, state }) => [account, state]),
      [
        ['ada', 'active'],
        ['nobody', 'none'],
      ],
    );
  }
  const foreign = { body: { ids: ids.get('acme') } };
  assert.equal((await send('globex', 'POST /v1/events/done', foreign)).status, 200);
  wait(service.clock, { seconds: 61 });
  const { body } = await send('acme', 'POST /v1/events/take', { body: {} });
  const [again] = body['events'] as { id: string }[];
  assert.equal(again?.id, ids.get('acme')?.[0], 'another tenant has ended it');
  const done = { body: { ids: [again?.id] } };
  assert.equal((await send('acme', 'POST /v1/events/done', done)).status, 200);
  const next = await send('acme', 'POST /v1/events/take', { body: {} });
  const [second] = next.body['events'] as { id: string }[];
  assert.notEqual(second?.id, again?.id);
});

test('a recovery link works only for the tenant whose account it is for', async () => {
  const { store, clock } = service;
  // The letters reach a hook here, and the links are opened at the service.
  const events: TestService['events'] = [];
  const party = await openRelyingParty({
    ...recovery,
    store,
    clock: () => clock.now,
    housekeepingSeconds: 0,
    onEvent: (event) => {
      events.push(event);
    },
  });
  const stage = { party, store, clock, events };
  const stored = 'acme\u241fbob';
  const signIn = signInOf(stored);
  const ready = await approved(stage, signIn);
  const stop = secretIn(stage, stored, 'recovery_opened', 'stop');
  const operator = { body: { operator: 'grace', operatorAccount: 'grace' } };
  const shorten = (tenant: string) =>
    service.ask(tenant, 'POST', '/v1/accounts/bob/shorten-recovery', operator);
  assert.deepEqual((await shorten('globex')).body, { missing: null });
  assert.deepEqual((await shorten('acme')).body, { missing: 1 });
  for (const tenant of ['default', 'globex']) {
    const token = { body: { message: { token: stop } } };
    const said = await service.ask(tenant, 'POST', '/v1/messages/stop', token);
    assert.deepEqual([said.status, said.body], [410, { error: 'link_expired' }]);
    const listed = await send(tenant, 'GET /v1/recoveries', {});
    assert.deepEqual(listed.body, { recoveries: [] });
  }
  const [open] = (await send('acme', 'GET /v1/recoveries', {})).body['recoveries'] as {
    account: string;
    shortenedBy: string[];
  }[];
  assert.equal(open?.account, 'bob');
  assert.deepEqual(open.shortenedBy, ['grace']);
  const shown = await service.ask('acme', 'GET', '/v1/accounts/bob');
  assert.ok(!shown.text.includes('\u241f'));
  await waitUntil(stage, ready);
  const own = await service.ask('acme', 'POST', '/v1/messages/stop', {
    body: { message: { token: stop } },
  });
  assert.equal(own.status, 200);
  assert.deepEqual(service.errors, []);
});
