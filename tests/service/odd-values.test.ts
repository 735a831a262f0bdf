/** Values that a backend may send by mistake. None of them is a fault of the service. */

import assert from 'node:assert/strict';
import { after, test } from 'node:test';

import { activeSheet } from '../server/fixtures/party.js';
import { recoveryOn } from '../server/fixtures/recovery.js';
import { openTestService } from './fixtures/service.js';

const service = await openTestService(recoveryOn({ operatorsToShorten: 2 }));
after(() => service.close());

async function post(path: string, body: unknown): Promise<string> {
  const told = await service.ask('default', 'POST', path, { body });
  assert.deepEqual(
    service.errors.splice(0),
    [],
    `${path} ${JSON.stringify(body).slice(0, 200)}`,
  );
  return told.status === 200 ? 'granted' : String(told.body['error']);
}

const TIMES = [
  ...['0000-01-01T00:00:00Z', '0001-01-01T00:00:00Z', '9999-12-31T23:59:59Z'],
  ...[
    '1970-01-01T00:00:00+23:59',
    '2026-02-29T10:00:00Z',
    '2026-11-24T10:00:00.123456789Z',
  ],
];

const LONG = 'x'.repeat(4_096);
/** The name of an event of the account "a\\0b", which no database stores. */
const NO_EVENT = '1.YQBi';

const TEXTS = [NO_EVENT, '', ' ', 'x', '\u0000', '\ud800', '\u202e', 'a\nb', '␟', LONG];

const session = { account: 'ada', id: 's', steppedUp: 'factor', startedAt: TIMES[1] };
const pendingSignIn = { account: 'ada', id: 'attempt' };

test('a session or a sign-in with odd values is granted or refused', async () => {
  await activeSheet(service, 'ada');
  const changes = [
    ...TEXTS.flatMap((text) => [
      { account: text },
      { id: text },
      { from: text },
      { device: text },
    ]),
    ...TIMES.map((startedAt) => ({ startedAt })),
    ...TIMES.map((resetAt) => ({
      firstFactor: { kind: 'password', resetAt, resetBy: 'mailbox' },
    })),
    ...[true, null, 'yes', 1, {}].map((steppedUp) => ({ steppedUp })),
    { codeSet: 'K7Q29M3D' },
    { purpose: 'other' },
    { startedAt: 'yesterday' },
    { startedAt: 1 },
  ];
  const digits = { digits: null };
  for (const change of changes) {
    for (const message of ['status', 'dispute']) {
      const body = { session: { ...session, ...change }, message: {} };
      await post(`/v1/messages/${message}`, body);
    }
    for (const message of ['challenge', 'recover']) {
      const content = message === 'recover' ? digits : {};
      const body = { pendingSignIn: { ...pendingSignIn, ...change }, message: content };
      await post(`/v1/messages/${message}`, body);
    }
  }
});

test('a moment may have a fraction and any offset', async () => {
  for (const startedAt of [
    '2026-11-24T10:00:00Z',
    '2026-11-24T10:00:00.25Z',
    '2026-11-24T10:00:00.123456789Z',
    '2026-11-24T11:00:00+01:00',
  ]) {
    const body = { session: { ...session, startedAt }, message: {} };
    assert.equal(await post('/v1/messages/status', body), 'granted', startedAt);
  }
  for (const startedAt of ['2026-11-24T10:00:00', '2026-11-24', '2026-11-24 10:00:00Z']) {
    const body = { session: { ...session, startedAt }, message: {} };
    assert.equal(await post('/v1/messages/status', body), 'bad_time', startedAt);
  }
});

test('a browser name that anybody could guess is ignored', async () => {
  const told = (device: string) =>
    post('/v1/accounts/ada/signed-in-otherwise', { device });
  for (const device of ['', 'x', 'x'.repeat(21), 'x'.repeat(1_025), LONG]) {
    assert.equal(await told(device), 'granted', String(device.length));
  }
  const browsers = () =>
    service.store.query(`select from backup_codes.known_browsers where account = 'ada'`);
  assert.equal((await browsers()).length, 0);
  assert.equal(await told('x'.repeat(22)), 'granted');
  assert.equal((await browsers()).length, 1);
});

test('odd values in the other requests are granted or refused', async () => {
  for (const text of TEXTS) {
    for (const [name, body] of [
      ['withdraw', { set: text }],
      ['withdraw', { set: 'K7Q29M3D', operator: text }],
      ['lift', { operator: text }],
      ['cancel-recovery', { operator: text }],
      ['unfreeze', { operator: text }],
      ['shorten-recovery', { operator: text, operatorAccount: 'grace' }],
      ['shorten-recovery', { operator: 'grace', operatorAccount: text }],
      ['may-recover', { pendingSignIn: { account: 'ada', id: text } }],
      ['may-recover', { pendingSignIn: { account: text, id: 'x' } }],
    ] as const) {
      await post(`/v1/accounts/ada/${name}`, body);
    }
    await post('/v1/overview', { accounts: [text] });
    await post('/v1/events/done', { ids: [text, `${text}.YWRh`, `1.${text}`] });
    await post('/v1/import', { file: text });
    const file = { version: 1, enrolments: [] };
    await post('/v1/import', { file, preparedBy: text });
    const notice = { id: '1.YWRh', language: 'en', service: 'Example', account: 'Ada' };
    for (const change of [{ id: text }, { timeZone: text }, { account: text }]) {
      await post('/v1/events/notices', { timeZone: 'UTC', ...notice, ...change });
    }
  }
  for (const factorSince of TIMES) {
    await post('/v1/accounts/ada/signed-in-otherwise', { factorSince });
  }
  for (const number of [0, -1, 1.5, 101, 1e300, '1', null]) {
    await post('/v1/events/take', { limit: number });
    await post('/v1/events/take', { leaseSeconds: number });
  }
  for (const ids of [['999999999999999999.YWRh', '1.', '.', '1.%%', '0.YWRh'], [1], {}]) {
    await post('/v1/events/done', { ids });
  }
});

test('what is nested too deeply for any message is refused', async () => {
  const deep = (levels: number): string => `${'['.repeat(levels)}${']'.repeat(levels)}`;
  const [key] = service.keys.values();
  for (const [path, body] of [
    [
      'messages/status',
      `{"session":${JSON.stringify(session)},"message":${deep(7_000)}}`,
    ],
    ['import', `{"file":${deep(1_000_000)}}`],
  ] as const) {
    const { status } = await fetch(`${service.url}/v1/${path}`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${String(key)}`,
        'content-type': 'application/json',
      },
      body,
    });
    assert.equal(status, 400, path);
  }
  assert.deepEqual(service.errors, []);
});

test('an operator does not shorten the recovery of the own account', async () => {
  const body = { operator: 'Ada', operatorAccount: 'ada' };
  assert.equal(await post('/v1/accounts/ada/shorten-recovery', body), 'not_allowed');
});
