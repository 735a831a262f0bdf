import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, get, type IncomingMessage, type ServerResponse } from 'node:http';
import { constants, createServer as createHttp2Server } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { test, type TestContext } from 'node:test';

import { toNodeListener, type Handler, type NodeResponse } from 'backup-codes/server';

import { connectHttp2 } from './fixtures/http2.js';
import { promised } from './fixtures/promised.js';

/** Answers with what it received. */
const echo: Handler = async (request) => {
  const { method, url, headers } = request;
  return Response.json({
    method,
    path: new URL(url).pathname,
    headers: Object.fromEntries(headers),
    text: await request.text(),
  });
};

/** A response that records what is written to it. */
function paper() {
  const headers = new Map<string, unknown>();
  let body: Uint8Array | undefined;
  const response: NodeResponse = {
    statusCode: 0,
    get headersSent() {
      return body !== undefined;
    },
    setHeader: (name, value) => headers.set(name, value),
    removeHeader: (name) => headers.delete(name),
    end: (bytes) => {
      body = bytes;
    },
  };
  const written = () => JSON.parse(Buffer.from(body ?? []).toString()) as unknown;
  return { response, headers, written };
}

async function listen(
  t: TestContext,
  answer: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<string> {
  const server = createServer(answer).listen(0, '127.0.0.1');
  t.after(() => {
    server.close();
    server.closeAllConnections();
  });
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

test('an answer that the host has already given is kept', async (t) => {
  let answered: Promise<void> | undefined;
  const address = await listen(t, (request, response) => {
    const listener = toNodeListener(() => {
      // The host's time limit ends while the handler is still working.
      response.writeHead(504).end('too late');
      return Promise.resolve(Response.json({}, { headers: { 'x-late': 'yes' } }));
    });
    answered = listener(request, response);
  });
  const response = await fetch(address, { method: 'POST', body: '{}' });
  assert.equal(response.status, 504);
  assert.equal(await response.text(), 'too late');
  await answered;
});

test('a client that disconnects causes no error', async (t) => {
  const gone = promised();
  const done = promised<unknown>();
  const address = await listen(t, (request, response) => {
    response.on('close', () => {
      gone.resolve();
    });
    const listener = toNodeListener(async () => {
      await gone.promise;
      return Response.json({});
    });
    listener(request, response).then(done.resolve, done.reject);
  });
  const request = get(address).on('error', () => undefined);
  await once(request, 'socket');
  request.on('finish', () => setImmediate(() => request.destroy()));
  assert.equal(await done.promise, undefined);
});

test('a broken HTTP/2 stream does not end the process', async (t) => {
  const done = promised<unknown>();
  const server = createHttp2Server((request, response) => {
    const gone = once(response, 'close');
    const listener = toNodeListener(async () => {
      await gone;
      return Response.json({});
    });
    listener(request, response).then(done.resolve, done.reject);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const client = connectHttp2((server.address() as AddressInfo).port);
  t.after(() => {
    client.close();
    server.close();
  });
  server.on('request', () => {
    stream.close(constants.NGHTTP2_INTERNAL_ERROR);
  });
  const stream = client.session.request({ ':path': '/' });
  stream.on('error', () => undefined);
  assert.equal(await done.promise, undefined);
});

test('a handler that throws or answers nothing gives a 500', async () => {
  for (const handler of [
    () => Promise.reject(new Error('mine')),
    () => Promise.resolve(undefined as unknown as Response),
  ]) {
    const { response, headers, written } = paper();
    const errors: unknown[] = [];
    const onError = (error: unknown) => {
      errors.push(error);
      throw new Error('and so am I');
    };
    await toNodeListener(handler, { onError })({ url: '/' }, response);
    assert.equal(response.statusCode, 500);
    assert.deepEqual(written(), { error: 'internal' });
    assert.equal(headers.get('cache-control'), 'no-store');
    assert.equal(errors.length, 1);
  }
});

test('an answer that cannot be sent becomes a 500 without its session', async () => {
  const { response, headers, written } = paper();
  const fussy: NodeResponse = {
    ...response,
    headersSent: false,
    setHeader: (name, value) => {
      if (name === 'x-bad') throw new TypeError('invalid header');
      return response.setHeader(name, value);
    },
  };
  const answer = Response.json({}, { headers: { 'set-cookie': 'a=b', 'x-bad': '1' } });
  await toNodeListener(() => Promise.resolve(answer))({ url: '/' }, fussy);
  assert.equal(fussy.statusCode, 500);
  assert.equal(headers.has('set-cookie'), false);
  assert.deepEqual(written(), { error: 'internal' });
});

test('no request or response makes the listener reject', async () => {
  const listener = toNodeListener(echo);
  const broken: unknown[] = [
    null,
    {},
    { url: '//[', headers: {} },
    { url: '/', headers: { 'no header': 'x' } },
    { url: '/', method: 'NO METHOD', headers: {} },
    { url: '/', method: 'POST', headers: {} },
    { url: '/', method: 'POST', rawHeaders: ['odd'], headers: null },
    { url: '/', method: 'POST', headers: {}, body: 1n },
  ];
  for (const request of broken) {
    for (const response of [paper().response, null, {}]) {
      await listener(request as object, response as NodeResponse);
    }
  }
});

test('a request needs only a method, an address, headers and a stream', async () => {
  const sent = { 'content-type': 'application/json', cookie: ['a=1', 'b=2'] };
  const raw = ['Content-Type', 'application/json', 'Cookie', 'a=1', 'cookie', 'b=2'];
  const requests = [
    { headers: sent },
    { rawHeaders: raw },
    { rawHeaders: [':method', 'POST', ':path', '/x', ...raw], headers: { other: '1' } },
    { headers: new Headers({ ...sent, cookie: 'a=1; b=2' }) },
  ];
  for (const fields of requests) {
    const { response, written } = paper();
    const stream = Readable.from([Buffer.from('{"a":'), '1}']);
    const { headers, rawHeaders } = { headers: undefined, rawHeaders: [], ...fields };
    const request = Object.assign(stream, {
      method: 'POST',
      url: '/x',
      headers,
      rawHeaders,
    });
    await toNodeListener(echo)(request, response);
    assert.deepEqual(written(), {
      method: 'POST',
      path: '/x',
      headers: {
        'content-type': 'application/json',
        cookie: 'a=1; b=2',
      },
      text: '{"a":1}',
    });
  }
});

test("a body that a parser has already read comes from the parser's result", async () => {
  for (const body of [{ a: 1 }, '{"a":1}', Buffer.from('{"a":1}')]) {
    const { response, written } = paper();
    const request = { method: 'POST', url: '/x', headers: {}, body };
    await toNodeListener(echo)(request, response);
    assert.equal((written() as { text: string }).text, '{"a":1}');
  }
});

test('a header field sent twice is seen twice', async () => {
  const { response, written } = paper();
  const rawHeaders = ['Origin', 'https://example.org', 'origin', 'https://example.net'];
  const headers = { origin: 'https://example.org' };
  await toNodeListener(echo)({ url: '/', rawHeaders, headers }, response);
  const said = written() as { headers: Record<string, string> };
  assert.equal(said.headers['origin'], 'https://example.org, https://example.net');
});
