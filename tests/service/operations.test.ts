// slow: starts PostgreSQL and stops it
/** Health, figures and the log of a service in a process of its own. */

import assert from 'node:assert/strict';
import { connect } from 'node:net';
import { once } from 'node:events';
import { after, before, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';

import { PATIENCE_MS } from '../runner/patience.js';
import { activate, beginSignIn, clientOf, proofOf } from '../server/fixtures/client.js';
import { startDatabases, type Databases } from '../server/fixtures/databases.js';
import { killServers } from '../server/fixtures/server-process.js';
import { makeSheet } from '../server/fixtures/sheet.js';
import { newSecrets } from '../server/hostile/secrets.js';
import {
  KEY,
  sendToService,
  startService,
  type Line,
  type ServiceProcess,
} from './fixtures/process.js';
import { newKey } from './fixtures/service.js';

const ACCOUNT = 'ada.lovelace@example.org';
const TENANT_KEY = newKey();

let databases: Databases;
let service: ServiceProcess;
const secrets = newSecrets();
const sheet = makeSheet({ label: 'the safe in the cellar' });
secrets.ofSheet(sheet);

before(async () => {
  databases = await startDatabases({ isOwn: true, isDirect: true });
  service = await startService({
    DATABASE_URL: await databases.emptyDatabase(),
    BACKUP_CODES_KEYS: `default:${KEY},acme-tenant:${TENANT_KEY}`,
    OPS_LISTEN: '127.0.0.1:0',
  });
});
after(async () => {
  await killServers();
  await databases.stop();
});

async function ops(path: string): Promise<{ status: number; text: string }> {
  const response = await fetch(service.opsUrl + path);
  return { status: response.status, text: await response.text() };
}

/** The value of a figure with these labels. */
async function figure(name: string, labels = ''): Promise<number | undefined> {
  const { text } = await ops('/metrics');
  const start = labels === '' ? `${name} ` : `${name}{${labels}} `;
  const line = text.split('\n').find((one) => one.startsWith(start));
  return line === undefined ? undefined : Number(line.slice(start.length));
}

async function until(what: string, isSo: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS;
  while (!(await isSo())) {
    assert.ok(Date.now() < deadline, what);
    await sleep(50);
  }
}

test('it is alive and ready, and the figures are in Prometheus text', async () => {
  assert.deepEqual(await ops('/health/live'), { status: 200, text: 'alive\n' });
  assert.deepEqual(await ops('/health/ready'), { status: 200, text: 'ready\n' });
  const response = await fetch(`${service.opsUrl}/metrics`);
  assert.match(
    response.headers.get('content-type') ?? '',
    /^text\/plain; version=0\.0\.4/,
  );
  assert.match(await response.text(), /^# TYPE backup_codes_redeem_seconds histogram$/m);
  for (const path of ['/', '/v1/accounts/ada', '/health', '/metrics/']) {
    assert.equal((await ops(path)).status, 404);
  }
});

test('the port of the operator bears any request', async () => {
  const { hostname, port } = new URL(service.opsUrl);
  for (const target of ['//', '//x:y', 'http://', '*', '/%', 'x'.repeat(4_000)]) {
    const socket = connect(Number(port), hostname).on('error', () => undefined);
    socket.end(`GET ${target} HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n`);
    await once(socket.resume(), 'close');
    service.assertRuns();
  }
  assert.equal((await ops('/health/live')).status, 200);
});

test('messages are counted by their name and answer', async () => {
  const client = clientOf(sendToService(service));
  await activate(client, ACCOUNT, sheet);
  const { redeem } = await beginSignIn(client, ACCOUNT, 'first');
  assert.equal((await redeem([proofOf(sheet, 1)])).code, 'ok');
  const other = await beginSignIn(client, ACCOUNT, 'second');
  assert.equal((await other.redeem([proofOf(sheet, 1)])).code, 'already_used');
  const messages = (message: string, answer: string) =>
    figure('backup_codes_messages_total', `message="${message}",answer="${answer}"`);
  assert.equal(await messages('enrol', 'ok'), 1);
  assert.equal(await messages('challenge', 'ok'), 2);
  assert.equal(await messages('redeem', 'ok'), 1);
  assert.equal(await messages('redeem', 'already_used'), 1);
  assert.equal(await figure('backup_codes_redeem_seconds_count'), 2);
  const all = await figure('backup_codes_redeem_seconds_bucket', 'le="+Inf"');
  assert.equal(all, 2);
  for (const name of ['nothing', '__proto__', ACCOUNT]) {
    await fetch(`${service.url}/v1/messages/${name}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${KEY}`, 'content-type': 'application/json' },
      body: '{"message":{}}',
    });
  }
  const { text } = await ops('/metrics');
  const names = [...text.matchAll(/message="([^"]*)"/g)].map(([, name]) => name);
  assert.deepEqual([...new Set(names)].sort(), [
    'challenge',
    'confirm',
    'enrol',
    'redeem',
  ]);
});

test('events that are due, and the pool, are figures', async () => {
  // Nobody has taken the three events: enrolled, confirmed, used.
  assert.equal(await figure('backup_codes_events_due'), 3);
  assert.ok(Number(await figure('backup_codes_events_oldest_due_seconds')) >= 0);
  for (const state of ['in_use', 'idle', 'waiting']) {
    const count = await figure('backup_codes_pool_connections', `state="${state}"`);
    assert.ok(count !== undefined && count >= 0, state);
  }
});

test('while the database is away it is not ready, and answers with 503', async () => {
  await databases.kill();
  await until('it stays ready', async () => (await ops('/health/ready')).status === 503);
  assert.deepEqual(await ops('/health/live'), { status: 200, text: 'alive\n' });
  const headers = { authorization: `Bearer ${KEY}` };
  const asked = await fetch(`${service.url}/v1/accounts/ada`, { headers });
  assert.equal(asked.status, 503);
  assert.equal(await asked.text(), '{"error":"unavailable"}');
  const said = await sendToService(service)(
    'challenge',
    { account: 'ada', signIn: 'x' },
    {},
  );
  assert.deepEqual([said.status, said.text], [503, '{"error":"unavailable"}']);
  const { status, text } = await ops('/metrics');
  assert.equal(status, 200, 'the other figures are needed most now');
  assert.match(
    text,
    /backup_codes_messages_total\{message="challenge",answer="unavailable"\} 1/,
  );
  assert.ok(Number(await figure('backup_codes_errors_total')) > 0);
});

test('once the database is back, it is ready again by itself', async () => {
  await databases.start();
  await until('it stays away', async () => (await ops('/health/ready')).status === 200);
  const headers = { authorization: `Bearer ${KEY}` };
  const asked = await fetch(`${service.url}/v1/accounts/ada`, { headers });
  assert.equal(asked.status, 200);
  assert.equal(await figure('backup_codes_events_due'), 3);
});

test('the log is JSON lines, and neither it nor the figures say whom it was about', async () => {
  const headers = { authorization: `Bearer ${TENANT_KEY}` };
  await fetch(`${service.url}/v1/accounts/${encodeURIComponent(ACCOUNT)}`, { headers });
  const figures = (await ops('/metrics')).text;
  assert.equal(await service.end(), 0);
  const lines = service.written().map((line) => JSON.parse(line) as Line);
  for (const { time, level, event } of lines) {
    assert.match(time, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
    assert.ok(['info', 'error'].includes(level));
    assert.match(event, /^\w+$/);
  }
  assert.deepEqual(
    lines.filter(({ level }) => level === 'info').map(({ event }) => event),
    ['started', 'draining', 'stopped'],
  );
  assert.ok(
    lines.some(({ level }) => level === 'error'),
    'the database was away',
  );
  const [started, ...rest] = service.written();
  assert.deepEqual((JSON.parse(started ?? '') as Line)['tenants'], [
    'acme-tenant',
    'default',
  ]);
  const told = [figures, ...rest].join('\n');
  const { set } = sheet.enrolment;
  for (const hidden of ['lovelace', 'acme-tenant', set, 'the cellar', KEY, TENANT_KEY]) {
    assert.ok(!told.includes(hidden), hidden);
  }
  const all = `${figures}\n${service.written().join('\n')}`;
  assert.deepEqual(secrets.foundIn(all), []);
  assert.ok(!all.includes('postgresql://'));
});
