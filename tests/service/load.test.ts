// slow: opens 10,000 connections
/** Clients that only hold connections, and clients that are slow. */

import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { after, before, describe, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';

import { PATIENCE_MS } from '../runner/patience.js';
import { activate, beginSignIn, clientOf, proofOf } from '../server/fixtures/client.js';
import { all } from '../server/fixtures/cluster.js';
import { startDatabases, type Databases } from '../server/fixtures/databases.js';
import { killServers } from '../server/fixtures/server-process.js';
import { makeSheet } from '../server/fixtures/sheet.js';
import { sendToService, startService, type ServiceProcess } from './fixtures/process.js';

/** As many as files that one process may open allow, here and in the service. */
const CONNECTIONS = 10_000;
const ADDRESSES = 5;
const SLOW = 200;

let databases: Databases;
let service: ServiceProcess;
const sockets: Socket[] = [];

before(async () => {
  databases = await startDatabases();
  service = await startService({
    DATABASE_URL: await databases.newDatabase(),
    OPS_LISTEN: '127.0.0.1:0',
  });
});
after(async () => {
  for (const socket of sockets) socket.destroy();
  await killServers();
  await databases.stop();
});

/** Everything that the service sends on a connection. */
interface Line {
  socket: Socket;
  text: string;
}

/** A connection from one of several addresses of this machine. */
async function open(index: number): Promise<Line> {
  const { port } = new URL(service.url);
  const socket = connect({
    port: Number(port),
    host: '127.0.0.1',
    localAddress: `127.0.0.${2 + (index % ADDRESSES)}`,
  });
  sockets.push(socket);
  const line = { socket, text: '' };
  socket.setEncoding('utf8').on('data', (part: string) => {
    line.text += part;
  });
  socket.on('error', () => undefined);
  await once(socket, 'connect');
  return line;
}

const head = (more = '') =>
  `POST /v1/messages/status HTTP/1.1\r\nhost: x\r\nauthorization: Bearer ${service.key}\r\n` +
  `content-type: application/json\r\n${more}`;

const BODY = '{"session":{"account":"idle","id":"s","steppedUp":false},"message":{}}';

async function until(what: string, isSo: () => boolean): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS;
  while (!isSo()) {
    assert.ok(Date.now() < deadline, what);
    await sleep(20);
  }
}

/** Somebody turns codes on and signs in with one, as if nobody else were there. */
async function assertServes(account: string): Promise<void> {
  const client = clientOf(sendToService(service));
  const sheet = makeSheet();
  await activate(client, account, sheet);
  const { redeem } = await beginSignIn(client, account, 'a sign-in');
  assert.equal((await redeem([proofOf(sheet, 0)])).code, 'ok');
  assert.equal((await fetch(`${service.opsUrl}/health/ready`)).status, 200);
  service.assertRuns();
  assert.equal(service.complaints(), '');
}

test('10,000 idle connections keep nobody from an answer, and still work', async () => {
  const lines: Line[] = [];
  const asked = `${head(`content-length: ${BODY.length}\r\n`)}\r\n${BODY}`;
  const isAnswered = ({ text }: Line): boolean => text.startsWith('HTTP/1.1 200 ');
  for (let batch = 0; batch < CONNECTIONS; batch += 500) {
    const opened = await all(500, (index) => open(batch + index));
    // A connection that has had one answer stays open for longer than one without.
    for (const { socket } of opened) {
      socket.write('GET /v1/accounts/ada HTTP/1.1\r\nhost: x\r\n\r\n');
    }
    await until('no answer', () => opened.every(({ text }) => text.endsWith('}')));
    lines.push(...opened);
  }
  const isOpen = ({ socket }: Line): boolean => socket.readyState === 'open';
  assert.equal(lines.filter(isOpen).length, CONNECTIONS);
  await assertServes('among idle ones');
  const some = lines.filter(isOpen).filter((_, index) => index % 500 === 0);
  for (const line of some) {
    line.text = '';
    line.socket.write(asked);
  }
  await until('an idle connection is dead', () => some.every(isAnswered));
  for (const { socket } of lines) socket.destroy();
});

test('200 slow bodies keep nobody from an answer, and are answered themselves', async () => {
  const lines = await all(SLOW, open);
  for (const { socket } of lines) {
    socket.write(`${head(`content-length: ${BODY.length}\r\n`)}\r\n{`);
  }
  await assertServes('among slow ones');
  for (const { text } of lines) assert.equal(text, '');
  for (const { socket } of lines) socket.write(BODY.slice(1));
  await until('a slow body is lost', () =>
    lines.every(({ text }) => /^HTTP\/1\.1 200 [^]*"suspendedOn":null\}$/.test(text)),
  );
});

// Each waits as long as the service does.
describe('requests that do not come in time', { concurrency: true }, () => {
  test('are answered with 408 if they have no headers', async () => {
    const silent = await open(0);
    const slow = await open(1);
    slow.socket.write(head());
    await Promise.all([silent, slow].map(({ socket }) => once(socket, 'close')));
    for (const { text } of [silent, slow]) {
      assert.match(text, /^HTTP\/1\.1 408 [^]*\{"error":"timeout"\}$/);
    }
  });

  test('are answered with 408 if they have a part of a body', async () => {
    const slow = await open(0);
    slow.socket.write(`${head('content-length: 100\r\n')}\r\n{`);
    await once(slow.socket, 'close');
    assert.match(slow.text, /^HTTP\/1\.1 408 [^]*\{"error":"timeout"\}$/);
    await assertServes('after slow ones');
  });
});
