import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { request as requestOverTls } from 'node:https';
import { connect, type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { connect as connectTls } from 'node:tls';

import { createService, listenToBackends, readKeys } from './fixtures/built.js';
import { newCertificate } from './fixtures/certificate.js';
import { newKey, openTestService } from './fixtures/service.js';

const folder = mkdtempSync(join(tmpdir(), 'backup-codes-listening-'));
const stage = await openTestService();
after(async () => {
  await stage.close();
  rmSync(folder, { recursive: true });
});

const key = newKey();
const errors: unknown[] = [];
const onError = (error: unknown): void => {
  errors.push(error);
};
const service = createService({
  relyingParty: stage.party,
  keys: readKeys(`default:${key}`),
  hasWebhook: false,
  hasRecovery: false,
  onError,
});
const PORT = { kind: 'port', host: '127.0.0.1', port: 0 } as const;
const ASKED = { path: '/v1/accounts/ada', headers: { authorization: `Bearer ${key}` } };

function listen(address: Parameters<typeof listenToBackends>[1]['address'] = PORT) {
  return listenToBackends(service, { address, onError });
}

async function statusOver(path: string): Promise<number | undefined> {
  const asking = request({ socketPath: path, ...ASKED }).end();
  const [response] = (await once(asking, 'response')) as [
    import('node:http').IncomingMessage,
  ];
  response.resume();
  return response.statusCode;
}

test('over TLS it answers with its certificate, and not in older versions', async () => {
  const tls = newCertificate();
  const listening = await listenToBackends(service, { address: PORT, tls, onError });
  const { protocol, port } = new URL(listening.address);
  assert.equal(protocol, 'https:');
  const trusted = { host: '127.0.0.1', port: Number(port), ca: tls.cert };
  const asking = requestOverTls({ ...trusted, ...ASKED }).end();
  const [response] = (await once(asking, 'response')) as [
    import('node:http').IncomingMessage,
  ];
  response.resume();
  assert.equal(response.statusCode, 200);

  const stranger = requestOverTls({ ...trusted, ca: newCertificate().cert, ...ASKED });
  const [refused] = (await once(stranger.end(), 'error')) as [NodeJS.ErrnoException];
  assert.match(String(refused.code), /SELF_SIGNED|UNABLE_TO_VERIFY/);
  const old = connectTls({ ...trusted, maxVersion: 'TLSv1.1', minVersion: 'TLSv1' });
  await once(old, 'error');
  // Plain HTTP on this port is no reason to stop.
  const plain = connect(Number(port), '127.0.0.1').on('error', () => undefined);
  plain.end('GET / HTTP/1.1\r\n\r\n');
  await once(plain.resume(), 'close');
  const again = requestOverTls({ ...trusted, ...ASKED, agent: false }).end();
  const [answer] = (await once(again, 'response')) as [
    import('node:http').IncomingMessage,
  ];
  answer.resume();
  assert.equal(answer.statusCode, 200);
  await listening.close(0);
});

test('a Unix socket is not open to everybody, and goes with the service', async () => {
  const path = join(folder, 'service.sock');
  const listening = await listen({ kind: 'socket', path });
  assert.equal(listening.address, `unix:${path}`);
  assert.equal(await statusOver(path), 200);
  assert.equal(statSync(path).mode & 0o002, 0);
  await listening.close(0);
  assert.equal(existsSync(path), false);
});

test('the socket of a killed process is replaced, one in use and a file are not', async () => {
  const path = join(folder, 'left.sock');
  const program = `require('node:net').createServer().listen(${JSON.stringify(path)}, () => console.log())`;
  const killed = spawn(process.execPath, ['-e', program]);
  await once(killed.stdout, 'data');
  await assert.rejects(listen({ kind: 'socket', path }), { code: 'EADDRINUSE' });
  killed.kill('SIGKILL');
  await once(killed, 'exit');
  assert.ok(existsSync(path));
  const listening = await listen({ kind: 'socket', path });
  assert.equal(await statusOver(path), 200);
  await listening.close(0);

  const file = join(folder, 'file');
  writeFileSync(file, 'precious');
  await assert.rejects(listen({ kind: 'socket', path: file }), { code: 'EADDRINUSE' });
  assert.equal(statSync(file).size, 8);
});

test('a port in use is an error, and not another port', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  await assert.rejects(listen({ ...PORT, port }), { code: 'EADDRINUSE' });
  server.close();
});

/** The answer to bytes that a client sends as they are. */
async function answerTo(address: string, ...parts: string[]): Promise<string> {
  const { port } = new URL(address);
  const socket = connect({ port: Number(port), host: '127.0.0.1', allowHalfOpen: true });
  let text = '';
  socket.setEncoding('utf8').on('data', (part: string) => {
    text += part;
  });
  socket.on('error', () => undefined);
  for (const part of parts) socket.write(part);
  socket.end();
  await once(socket, 'close');
  return text;
}

test('what is no HTTP, and a body that breaks off, gets an answer and stops nothing', async () => {
  const listening = await listen();
  const head = (more: string) =>
    `POST /v1/messages/status HTTP/1.1\r\nhost: x\r\nauthorization: Bearer ${key}\r\n` +
    `content-type: application/json\r\n${more}\r\n`;
  for (const parts of [
    ['\u0000\u0001\u0002\r\n\r\n'],
    ['GET / HTTP/9.9\r\n\r\n'],
    ['GET /\r\n\r\n'],
    [head('content-length: 100\r\n'), '{"message":'],
    [head('content-length: x\r\n')],
    [head('content-length: 5\r\ncontent-length: 6\r\n'), '{}'],
    [head('content-length: 2\r\ntransfer-encoding: chunked\r\n'), '0\r\n\r\n'],
    [head('transfer-encoding: chunked\r\n'), 'zz\r\n'],
    [head(`x-large: ${'x'.repeat(20_000)}\r\n`)],
  ]) {
    const text = await answerTo(listening.address, ...parts);
    assert.match(text, /^HTTP\/1\.1 4\d\d /, parts.join(''));
    assert.match(text, /\r\n\r\n\{"error":"\w+"/, parts.join(''));
    assert.ok(!text.includes(key));
  }
  const alive = await answerTo(
    listening.address,
    `GET /v1/accounts/ada HTTP/1.1\r\nhost: x\r\nconnection: close\r\nauthorization: Bearer ${key}\r\n\r\n`,
  );
  assert.match(alive, /^HTTP\/1\.1 200 /);
  await listening.close(0);
});

test('an answer that comes before the whole body ends the connection', async () => {
  const listening = await listen();
  const text = await answerTo(
    listening.address,
    `POST /v1/messages/revoke HTTP/1.1\r\nhost: x\r\nauthorization: Bearer ${key}\r\n` +
      `content-type: application/json\r\ncontent-length: 9000000\r\n\r\n{`,
  );
  assert.match(text, /^HTTP\/1\.1 413 /);
  assert.match(text, /\r\nconnection: close\r\n/i);
  assert.match(text, /\{"error":"too_large","field":"","limit":4096\}$/);
  await listening.close(0);
  assert.deepEqual(errors, []);
});
