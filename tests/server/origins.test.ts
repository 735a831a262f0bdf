import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';

import {
  createHandler,
  openRelyingParty,
  type Handler,
  type Host,
} from 'backup-codes/server';

import { newPGlite } from './fixtures/pglite.js';
import { sessionOf } from './fixtures/party.js';

const party = await openRelyingParty({
  store: await newPGlite(),
  housekeepingSeconds: 0,
});
after(() => party.close());

const OWN: Host = {
  origins: ['https://example.org'],
  session: () => sessionOf('ada'),
  pendingSignIn: () => null,
  signedIn: () => undefined,
};

const handlerFor = (host: Partial<Host>): Handler =>
  createHandler(party, { ...OWN, ...host });

function send(
  handler: Handler,
  headers: Record<string, string>,
  { method = 'POST', path = '/backup-codes/status' } = {},
): Promise<Response> {
  const body = method === 'POST' ? { body: '{}' } : {};
  return handler(
    new Request(`https://api.example.net${path}`, {
      method,
      headers: { 'content-type': 'application/json', ...headers },
      ...body,
    }),
  );
}

/** Whether pages of this origin may send messages. */
async function takes(origins: Host['origins'], origin: string): Promise<boolean> {
  const { status } = await send(handlerFor({ origins }), { origin });
  assert.ok(status === 200 || status === 403, String(status));
  return status === 200;
}

const HOSTILE = [
  'null',
  '',
  'https://evil-example.org',
  'https://example.org.evil.net',
  'https://shop.example.org.evil.net',
  'https://evil.net/.example.org',
  'https://evil.net#.example.org',
  'https://evil.net?.example.org',
  'https://evil.net\\.example.org',
  'https://evil@shop.example.org',
  'https://evil.net@shop.example.org',
  'https://shop.example.org@evil.net',
  'http://shop.example.org',
  'https://shop.example.org:8443',
  'https://shop.example.org:443',
  'https://shop.example.org/',
  'https://shop.example.org.',
  'https://SHOP.example.org',
  'https://.example.org',
  'https://*.example.org',
  'https://a.b.example.org',
  'https://shop.example.org, https://shop.example.org',
  'https://shop.example.org https://evil.net',
  'https://shopexample.org',
  'file://',
  'capacitor://shop.example.org',
];

describe('origins', () => {
  test('a pattern matches exactly one extra label, never the bare domain', async () => {
    const origins = ['https://*.example.org'];
    assert.equal(await takes(origins, 'https://shop.example.org'), true);
    assert.equal(await takes(origins, 'https://xn--bcher-kva.example.org'), true);
    for (const origin of ['https://example.org', ...HOSTILE]) {
      assert.equal(await takes(origins, origin), false, origin);
    }
  });

  test('a pattern may name a port and then matches only that port', async () => {
    const origins = ['http://*.example.test:5173'];
    assert.equal(await takes(origins, 'http://a.example.test:5173'), true);
    for (const origin of ['http://a.example.test', 'http://a.example.test:51730']) {
      assert.equal(await takes(origins, origin), false, origin);
    }
  });

  test('pages inside apps have origins with their own schemes', async () => {
    const origins = ['capacitor://localhost', 'ionic://localhost', 'http://localhost'];
    for (const origin of origins) assert.equal(await takes(origins, origin), true);
    for (const origin of ['capacitor://localhost:1', 'capacitor://evil', 'null']) {
      assert.equal(await takes(origins, origin), false, origin);
    }
  });

  test('a function is asked only about well-formed origins', async () => {
    const asked: string[] = [];
    const origins: Host['origins'] = async (origin, request) => {
      asked.push(origin);
      assert.equal(new URL(request.url).pathname, '/backup-codes/status');
      return Promise.resolve(origin === 'https://tenant.example');
    };
    assert.equal(await takes(origins, 'https://tenant.example'), true);
    for (const origin of HOSTILE) {
      assert.equal(await takes(origins, origin), false, origin);
    }
    for (const origin of asked) assert.match(origin, /^[a-z]+:\/\/[^/?#@,\s\\]+$/);
    assert.ok(!asked.includes('null'));
  });

  test('a function that throws is a fault and admits nobody', async () => {
    const errors: unknown[] = [];
    const handler = handlerFor({
      origins: () => Promise.reject(new Error('the tenants are away')),
      onError: (error) => errors.push(error),
    });
    const response = await send(handler, { origin: 'https://tenant.example' });
    assert.equal(response.status, 500);
    assert.equal(response.headers.has('access-control-allow-origin'), false);
    assert.equal(errors.length, 1);
  });

  for (const wrong of [
    '',
    '*',
    'null',
    'example.org',
    'https://example.org/',
    'https://example.org/path',
    'https://example.org:443',
    'https://EXAMPLE.org',
    'https://user@example.org',
    'https://*',
    'https://*.',
    'https://*.org',
    'https://*.localhost',
    'https://*.10.0.0.1',
    'https://shop*.example.org',
    'https://a.*.example.org',
    'https://*.*.example.org',
    'https://*.example.org/',
    '*.example.org',
    '*://example.org',
    'capacitor://*.example.org',
    'capacitor://',
    'file://localhost',
    'data:text/html,x',
  ]) {
    test(`createHandler refuses the origin ${JSON.stringify(wrong)}`, () => {
      const make = () => handlerFor({ origins: ['https://example.org', wrong] });
      assert.throws(make, (error) => {
        assert.ok(error instanceof TypeError);
        assert.ok(error.message.startsWith(`host.origins: ${JSON.stringify(wrong)} `));
        return true;
      });
    });
  }
});

describe('pages of another origin', () => {
  const page = 'https://example.org';
  const handler = handlerFor({ allowHeaders: ['X-CSRF-Token'] });
  const asking = {
    origin: page,
    'access-control-request-method': 'POST',
    'access-control-request-headers': 'content-type,x-csrf-token',
  };

  test('learn from the preflight what they may send', async () => {
    const { status, headers } = await send(handler, asking, { method: 'OPTIONS' });
    assert.equal(status, 204);
    assert.deepEqual(
      Object.fromEntries(
        [...headers].filter(([name]) => /^(access-control|vary|cross)/.test(name)),
      ),
      {
        'access-control-allow-origin': page,
        'access-control-allow-credentials': 'true',
        'access-control-allow-methods': 'POST, GET',
        'access-control-allow-headers': 'content-type, X-CSRF-Token',
        'access-control-max-age': '7200',
        'cross-origin-resource-policy': 'cross-origin',
        vary: 'Origin',
      },
    );
  });

  test('may read every answer, including refusals', async () => {
    for (const [path, method, wanted] of [
      ['/backup-codes/status', 'POST', 200],
      ['/backup-codes/status', 'GET', 200],
      ['/backup-codes/challenge', 'POST', 401],
      ['/backup-codes/nothing', 'POST', 404],
      ['/backup-codes/enrol', 'PUT', 405],
    ] as const) {
      const sent = { origin: page, 'sec-fetch-site': 'same-site' };
      const { status, headers } = await send(handler, sent, { path, method });
      assert.equal(status, wanted);
      assert.equal(headers.get('access-control-allow-origin'), page);
      assert.equal(headers.get('access-control-allow-credentials'), 'true');
      assert.equal(headers.get('cross-origin-resource-policy'), 'cross-origin');
    }
  });

  test('get no permission unless they are listed', async () => {
    for (const origin of HOSTILE) {
      for (const method of ['OPTIONS', 'POST', 'GET']) {
        const { status, headers } = await send(
          handler,
          { ...asking, origin },
          { method },
        );
        assert.equal(status, method === 'GET' ? 200 : 403);
        for (const [name] of headers) assert.doesNotMatch(name, /^access-control/);
        assert.equal(headers.get('cross-origin-resource-policy'), 'same-origin');
      }
    }
  });

  test("answers to the site's own pages are not shared with other origins", async () => {
    const sent = { origin: page, 'sec-fetch-site': 'same-origin' };
    const { status, headers } = await send(handler, sent);
    assert.equal(status, 200);
    assert.equal(headers.has('access-control-allow-origin'), false);
    assert.equal(headers.get('cross-origin-resource-policy'), 'same-origin');
  });

  test('a preflight for an unknown message is not found', async () => {
    const path = '/backup-codes/nothing';
    const { status } = await send(handler, asking, { method: 'OPTIONS', path });
    assert.equal(status, 404);
  });

  for (const name of ['', '*', 'x y', 'x,y', 'x\r\ny']) {
    test(`they may not be allowed the header ${JSON.stringify(name)}`, () => {
      assert.throws(() => handlerFor({ allowHeaders: [name] }), /host\.allowHeaders/);
    });
  }
});

describe('the path of a message', () => {
  test('may end with one slash', async () => {
    const origin = 'https://example.org';
    for (const basePath of ['/backup-codes', '/backup-codes/']) {
      const handler = handlerFor({ basePath });
      for (const [path, wanted] of [
        ['/backup-codes/status', 200],
        ['/backup-codes/status/', 200],
        ['/backup-codes/status/?from=settings', 200],
        ['/backup-codes/status//', 404],
        ['/backup-codes//status', 404],
        ['/backup-codes/', 404],
        ['/backup-codes', 404],
      ] as const) {
        for (const method of ['GET', 'POST']) {
          const { status } = await send(handler, { origin }, { path, method });
          assert.equal(status, wanted, path);
        }
      }
    }
  });
});
