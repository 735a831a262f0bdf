// slow: waits until services have drained
/** A service that is told to end while it works. */

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';

import type pg from 'pg';

import { PATIENCE_MS } from '../runner/patience.js';
import {
  activate,
  beginSignIn,
  clientOf,
  NoAnswer,
  proofOf,
} from '../server/fixtures/client.js';
import { all } from '../server/fixtures/cluster.js';
import { startDatabases, type Databases } from '../server/fixtures/databases.js';
import { killServers } from '../server/fixtures/server-process.js';
import { makeSheet } from '../server/fixtures/sheet.js';
import { connectTo, rowsOf, usedCodes } from '../server/fixtures/tables.js';
import {
  sendToService,
  startService,
  type Line,
  type ServiceProcess,
} from './fixtures/process.js';
import { SECRET, startBackend } from './fixtures/receiver.js';

let databases: Databases;
let url: string;
let database: pg.Pool;

before(async () => {
  databases = await startDatabases();
  url = await databases.newDatabase();
  database = connectTo(url);
});
after(async () => {
  await killServers();
  await database.end();
  await databases.stop();
});

const open = (settings: Record<string, string> = {}) =>
  startService({ DATABASE_URL: url, OPS_LISTEN: '127.0.0.1:0', ...settings });

/** Twice what the service promises, because the machine may be busy. */
const TWICE_PROMISED_MS = 20_000;

/** Each thing that could keep the service keeps it longer. */
async function endInTime(service: ServiceProcess): Promise<void> {
  const begun = Date.now();
  assert.equal(await service.end(), 0);
  const took = Date.now() - begun;
  assert.ok(took < TWICE_PROMISED_MS, `${took} ms`);
}

async function until(isSo: () => Promise<boolean> | boolean): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS;
  while (!(await isSo())) {
    assert.ok(Date.now() < deadline, isSo.toString());
    await sleep(20);
  }
}

/** Holds the lock of an account. */
async function lock(account: string) {
  const connection = await database.connect();
  await connection.query('begin');
  const { rows } = await connection.query<{ pid: number }>(
    `select pg_backend_pid() as pid from backup_codes.accounts
     where account = $1 for update`,
    [account],
  );
  return {
    /** Whether somebody waits for it. */
    isInTheWay: async () => {
      const waiting = await rowsOf(
        database,
        'select from pg_stat_activity where $1::integer = any (pg_blocking_pids(pid))',
        [rows[0]?.pid],
      );
      return waiting.length > 0;
    },
    release: async () => {
      await connection.query('rollback');
      connection.release();
    },
  };
}

// Each waits for some seconds.
describe('a service that is told to end', { concurrency: true }, () => {
  test('after SIGTERM it is not ready, but answers until load balancers have noticed', async () => {
    const service = await open();
    const client = clientOf(sendToService(service));
    const sheet = makeSheet();
    await activate(client, 'ada', sheet);
    const ended = service.end();
    await until(
      async () => (await fetch(`${service.opsUrl}/health/ready`)).status === 503,
    );
    assert.equal((await fetch(`${service.opsUrl}/health/live`)).status, 200);
    const { redeem } = await beginSignIn(client, 'ada', 'late');
    assert.equal((await redeem([proofOf(sheet, 0)])).code, 'ok');
    const headers = { authorization: `Bearer ${service.key}` };
    const last = await fetch(`${service.url}/v1/accounts/ada`, { headers });
    assert.equal(last.status, 200);
    assert.equal(last.headers.get('connection'), 'close');
    assert.equal(await ended, 0);
    await assert.rejects(fetch(`${service.url}/v1/accounts/ada`, { headers }));
  });

  test('an answer in flight arrives, although the service has stopped listening', async () => {
    const service = await open();
    const client = clientOf(sendToService(service));
    const sheet = makeSheet();
    await activate(client, 'grace', sheet);
    const { redeem, signIn } = await beginSignIn(client, 'grace', 'in flight');
    const holder = await lock('grace');
    const answer = redeem([proofOf(sheet, 0)]);
    await until(holder.isInTheWay);
    const ended = service.end();
    await until(() => service.written().some((line) => line.includes('draining')));
    await until(() =>
      fetch(service.url).then(
        () => false,
        () => true,
      ),
    );
    await holder.release();
    assert.equal((await answer).code, 'ok');
    assert.equal(await ended, 0);
    const used = await usedCodes(database, 'grace');
    assert.deepEqual(
      used.map(({ used_by: by }) => by),
      [signIn],
    );
  });

  test('a request that never ends, and idle connections, do not keep it', async () => {
    const service = await open();
    const endless = fetch(`${service.url}/v1/overview`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${service.key}`,
        'content-type': 'application/json',
      },
      duplex: 'half',
      body: new ReadableStream({
        start: (controller) => {
          controller.enqueue(new TextEncoder().encode('{"accounts":['));
        },
      }),
    } as RequestInit).then(
      () => 'answered',
      () => 'closed',
    );
    await until(async () => {
      const response = await fetch(`${service.opsUrl}/metrics`);
      return (await response.text()).includes('nodejs_active');
    });
    await endInTime(service);
    assert.equal(await endless, 'closed');
  });

  test('a webhook that hangs does not keep it, and its events come again', async () => {
    const backend = await startBackend(() => undefined);
    const webhook = { WEBHOOK_URL: backend.url, WEBHOOK_SECRET: SECRET };
    const service = await open(webhook);
    const client = clientOf(sendToService(service));
    // More events than are posted at once, so that some wait for others.
    await all(60, (index) => activate(client, `hook.${index}`, makeSheet()));
    await until(() => backend.received.length >= 16);
    await endInTime(service);
    backend.close();
    const left = await rowsOf(
      database,
      `select from backup_codes.deliveries where account like 'hook.%'`,
    );
    assert.equal(left.length, 120);
  });

  test('a lock that somebody holds does not keep it, and the code stays unspent', async () => {
    const service = await open();
    const client = clientOf(sendToService(service));
    const sheet = makeSheet();
    await activate(client, 'hedy', sheet);
    const { redeem } = await beginSignIn(client, 'hedy', 'locked out');
    const holder = await lock('hedy');
    const answer = redeem([proofOf(sheet, 0)]).catch((error: unknown) => error);
    await until(holder.isInTheWay);
    await endInTime(service);
    assert.ok((await answer) instanceof NoAnswer);
    await holder.release();
    const next = await open();
    const again = await beginSignIn(clientOf(sendToService(next)), 'hedy', 'locked out');
    assert.equal((await again.redeem([proofOf(sheet, 0)])).code, 'ok');
    assert.equal((await usedCodes(database, 'hedy')).length, 1);
    await next.kill();
  });

  test('SIGINT, from somebody at a terminal, ends it without a wait', async () => {
    const service = await open();
    const ended = new Promise((resolve) => service.process.once('exit', resolve));
    service.process.kill('SIGINT');
    assert.equal(await ended, 0);
    const events = service.written().map((line) => (JSON.parse(line) as Line).event);
    assert.deepEqual(events, ['started', 'draining', 'stopped']);
  });
});
