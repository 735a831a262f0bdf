// slow: starts each host
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import {
  createServer,
  request as httpRequest,
  type IncomingMessage,
  type Server,
} from 'node:http';
import { createServer as createHttp2Server, type Http2Server } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';

import { createAdaptorServer } from '@hono/node-server';
import type { StatusAnswer } from 'backup-codes/protocol';
import { createHandler, toNodeListener } from 'backup-codes/server';
import express from 'express';
import Fastify, { type FastifyInstance } from 'fastify';

import { connectHttp2 } from './fixtures/http2.js';
import { makeSheet, verifierOf } from './fixtures/sheet.js';
import { PATIENCE_MS } from '../runner/patience.js';
import { expressSite } from '../../web/examples/hosts/node/express.js';
import { fastifySite } from '../../web/examples/hosts/node/fastify.js';
import { honoSite } from '../../web/examples/hosts/node/hono.js';
import * as nextRoute from '../../web/examples/hosts/node/next/route.js';
import { nodeHttpSite } from '../../web/examples/hosts/node/node-http.js';
import {
  beginSignIn,
  host,
  relyingParty,
  signIn,
} from '../../web/examples/hosts/node/site.js';

const dataFolder = mkdtempSync(join(tmpdir(), 'backup-codes-hosts-'));
process.env['DATA_FOLDER'] = join(dataFolder, 'data');

/** A site to send requests to. */
interface Site {
  fetch(path: string, init: RequestInit): Promise<Response>;
  close(): void;
}

/** A site that runs on a server of its own. */
interface ServedSite extends Site {
  port: number;
}

async function listening(server: Server): Promise<ServedSite> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    port,
    fetch: (path, init) => fetch(`http://127.0.0.1:${port}${path}`, init),
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

const HEADERS = { origin: 'https://example.org', 'content-type': 'application/json' };

/** Sends a message with the headers of the site's own page, or with others. */
function post(site: Site, path: string, value: object, headers: Record<string, string>) {
  return site.fetch(path, {
    method: 'POST',
    headers: { ...HEADERS, ...headers },
    body: JSON.stringify(value),
  });
}

/** The JSON of a response, after checking its status and that no cache may store it. */
async function answer(response: Response, status: number): Promise<unknown> {
  const text = await response.text();
  assert.equal(response.status, status, text);
  assert.equal(response.headers.get('content-type'), 'application/json');
  assert.equal(response.headers.get('cache-control'), 'no-store');
  return JSON.parse(text);
}

/** The status of a request that `fetch` cannot send. */
async function statusOf(port: number, method: string, path: string): Promise<string> {
  const signal = AbortSignal.timeout(PATIENCE_MS);
  const request = httpRequest({ host: '127.0.0.1', port, method, path, signal });
  const [response] = (await once(request.end(), 'response')) as [IncomingMessage];
  response.resume();
  return String(response.statusCode);
}

/** Tests that every site must pass, whatever framework it uses. */
function answersMessages(name: string, open: () => Promise<Site>): void {
  describe(name, () => {
    let site: Site;
    before(async () => {
      site = await open();
    });
    after(() => {
      site.close();
    });
    const account = `${name}@example.org`;
    const cookie = signIn(account);

    test('a person enrols codes and signs in with one', async () => {
      const { enrolment, proofs } = makeSheet();
      const { set } = enrolment;
      const stored = await answer(
        await post(
          site,
          '/backup-codes/enrol',
          { enrolment, replaces: null },
          { cookie },
        ),
        201,
      );
      const { confirmToken } = stored as { confirmToken: string };
      const confirmation = { set, verifier: verifierOf(proofs[0] ?? ''), confirmToken };
      await answer(
        await post(site, '/backup-codes/confirm', confirmation, { cookie }),
        200,
      );

      const pending = { cookie: beginSignIn(account) };
      const challenge = (await answer(
        await post(site, '/backup-codes/challenge', {}, pending),
        200,
      )) as { signIn: string; sets: { set: string }[] };
      assert.deepEqual(
        challenge.sets.map((listed) => listed.set),
        [set],
      );
      const redemption = {
        signIn: challenge.signIn,
        proofs: [{ set, proof: proofs[3] ?? '' }],
      };
      const redeemed = await post(site, '/backup-codes/redeem', redemption, pending);
      assert.deepEqual(await answer(redeemed, 200), {
        set,
        position: 3,
        remaining: 9,
        total: 10,
      });

      const cookies = redeemed.headers.getSetCookie();
      assert.equal(cookies.length, 2);
      assert.match(cookies[0] ?? '', /^session=[^;]+; Path=\/; Secure; HttpOnly; /);
      assert.match(cookies[1] ?? '', /^sign-in=[^;]+; Max-Age=300; /);
      const made = { cookie: cookies[0]?.split(';')[0] ?? '' };
      const status = await answer(
        await site.fetch('/backup-codes/status', { headers: made }),
        200,
      );
      assert.equal((status as { sets: { remaining: number }[] }).sets[0]?.remaining, 9);
    });

    test('status answers GET and POST alike', async () => {
      const got = await site.fetch('/backup-codes/status', { headers: { cookie } });
      const posted = await post(site, '/backup-codes/status', {}, { cookie });
      assert.deepEqual(await answer(got, 200), await answer(posted, 200));
    });

    test('a request without a session is refused', async () => {
      const response = await site.fetch('/backup-codes/status', {});
      assert.deepEqual(await answer(response, 401), { error: 'unauthorized' });
    });

    test('a request from a page of another origin is refused', async () => {
      const origin = 'https://example.net';
      const response = await post(site, '/backup-codes/status', {}, { cookie, origin });
      assert.deepEqual(await answer(response, 403), { error: 'wrong_origin' });
    });

    test('a body without the JSON content type is refused', async () => {
      const headers = { cookie, 'content-type': 'text/plain' };
      const response = await post(site, '/backup-codes/status', {}, headers);
      assert.deepEqual(await answer(response, 415), { error: 'wrong_content_type' });
    });

    for (const kibibytes of [18, 96]) {
      test(`a body of more than ${kibibytes} KiB is refused`, async () => {
        const value = { enrolment: 'x'.repeat(kibibytes * 1_024), replaces: null };
        const response = await post(site, '/backup-codes/enrol', value, { cookie });
        assert.deepEqual(await answer(response, 413), {
          error: 'too_large',
          field: '',
          limit: 17_408,
        });
      });
    }

    test('an unknown message is not found', async () => {
      const response = await post(site, '/backup-codes/nothing', {}, { cookie });
      assert.deepEqual(await answer(response, 404), { error: 'no_such_message' });
    });
  });
}

/** Tests for sites that can mount the handler at any path. */
function answersBelow(
  name: string,
  open: (basePath: string) => Promise<ServedSite>,
): void {
  answersMessages(name, () => open('/backup-codes'));

  test(`${name}: messages are answered only below the path that the site chose`, async (t) => {
    const site = await open('/account/codes');
    t.after(() => {
      site.close();
    });
    const headers = { cookie: signIn('below@example.org') };
    const status = await site.fetch('/account/codes/status?from=settings', { headers });
    const { holder, ...rest } = (await answer(status, 200)) as StatusAnswer;
    assert.equal(holder.length, 22);
    assert.deepEqual(rest, { sets: [], suspendedOn: null });
    const elsewhere = await site.fetch('/backup-codes/status', { headers });
    assert.doesNotMatch(await elsewhere.text(), /suspendedOn/);
  });

  test(`${name}: a method that no standard request can have is refused`, async (t) => {
    const site = await open('/backup-codes');
    t.after(() => {
      site.close();
    });
    assert.match(await statusOf(site.port, 'TRACE', '/backup-codes/status'), /^4\d\d$/);
    await answer(await site.fetch('/backup-codes/status', {}), 401);
  });
}

after(async () => {
  await (await relyingParty()).close();
  rmSync(dataFolder, { recursive: true });
});

answersBelow('node:http', async (basePath) => listening(await nodeHttpSite(basePath)));

test('node:http: a target that is not an address is refused', async (t) => {
  const listener = toNodeListener(createHandler(await relyingParty(), host));
  const site = await listening(createServer((...both) => void listener(...both)));
  t.after(() => {
    site.close();
  });
  for (const target of ['//', '//[', 'http://ada:secret@localhost/backup-codes/status']) {
    assert.match(await statusOf(site.port, 'GET', target), /^4\d\d$/);
  }
  await answer(await site.fetch('/backup-codes/status', {}), 401);
});

answersBelow('Express', async (basePath) =>
  listening(createServer(await expressSite(basePath))),
);

answersBelow('Express after a body parser', async (basePath) => {
  const handler = createHandler(await relyingParty(), { ...host, basePath });
  const app = express().use(express.json()).use(basePath, toNodeListener(handler));
  return listening(createServer(app));
});

answersBelow('Fastify', async (basePath) => {
  const app = await fastifySite(basePath);
  await app.ready();
  return listening(app.server);
});

answersMessages('Fastify inject', async () => {
  const app = await fastifySite();
  return {
    fetch: async (path, { method = 'GET', headers, body }) => {
      const answered = await app.inject({
        method: method as 'GET' | 'POST',
        url: path,
        headers: headers as Record<string, string>,
        ...(typeof body === 'string' && { payload: body }),
      });
      return new Response(new Uint8Array(answered.rawPayload), {
        status: answered.statusCode,
        headers: Object.entries(answered.headers).flatMap(([name, value]) =>
          [value].flat().map((one): [string, string] => [name, String(one)]),
        ),
      });
    },
    close: () => void app.close(),
  };
});

answersMessages('Fastify over HTTP/2', async () => {
  const app = Fastify({ http2: true }) as unknown as FastifyInstance;
  await fastifySite('/backup-codes', app);
  await app.ready();
  return overHttp2(app.server as unknown as Http2Server);
});

answersMessages('node:http2', async () => {
  const listener = toNodeListener(createHandler(await relyingParty(), host));
  return overHttp2(createHttp2Server((...both) => void listener(...both)));
});

async function overHttp2(server: Http2Server): Promise<Site> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const client = connectHttp2((server.address() as AddressInfo).port);
  return {
    fetch: (path, init) => client.fetch(path, init),
    close: () => {
      client.close();
      server.close();
    },
  };
}

// Next selects the function by method and passes it a standard request.
answersMessages('Next', () =>
  Promise.resolve({
    fetch: (path, init) => {
      const request = new Request(`http://localhost:3000${path}`, init);
      return nextRoute[request.method as 'GET' | 'POST'](request);
    },
    close: () => undefined,
  }),
);

// Hono comes last because its adapter replaces Node's Request and Response.
answersBelow('Hono', async (basePath) =>
  listening(createAdaptorServer(await honoSite(basePath)) as Server),
);
