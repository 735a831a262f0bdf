import assert from 'node:assert/strict';
import { after, test } from 'node:test';

import { createService, listenToBackends, readKeys } from './fixtures/built.js';
import { newKey, openTestService, toldBy } from './fixtures/service.js';

const service = await openTestService({ tenants: ['default', 'acme'] });
const { url } = service;
after(() => service.close());

const fail = (error: unknown): void => {
  throw error;
};

const key = service.keys.get('acme') ?? '';

async function ask(authorization: string | undefined, path = '/v1/accounts/ada') {
  const headers = authorization === undefined ? {} : { authorization };
  return toldBy(await fetch(url + path, { headers }));
}

test('a request without the right key is answered 401, whatever it asks', async () => {
  const wrong = [
    undefined,
    '',
    'Bearer',
    'Bearer ',
    key,
    `Basic ${key}`,
    `Basic ${Buffer.from(`acme:${key}`).toString('base64')}`,
    `Bearer acme:${key}`,
    `Bearer ${key.slice(0, -1)}`,
    `Bearer ${key}x`,
    `Bearer ${key}=`,
    `Bearer ${key},${key}`,
    `Bearer ${key} ${key}`,
    `Bearer "${key}"`,
    `Bearer ${key.toUpperCase()}`,
    `Bearer ${newKey()}`,
    `Bearer ${'x'.repeat(8_000)}`,
  ];
  for (const path of ['/v1/accounts/ada', '/v1/nothing', '/']) {
    for (const authorization of wrong) {
      const { status, text, headers } = await ask(authorization, path);
      const told = [status, text, headers.get('www-authenticate')];
      assert.deepEqual(told, [401, '{"error":"unknown_key"}', 'Bearer'], authorization);
    }
  }
});

test('the scheme may have any case, and spaces may follow it (RFC 9110 section 11.1)', async () => {
  for (const authorization of [`bearer ${key}`, `BEARER  ${key}`, `Bearer ${key} `]) {
    assert.equal((await ask(authorization)).status, 200, authorization);
  }
});

test('a body without a key is not read', async () => {
  const response = await fetch(`${url}/v1/import`, {
    method: 'POST',
    duplex: 'half',
    body: new ReadableStream({
      pull: (controller) => {
        controller.enqueue(new Uint8Array(65_536));
      },
    }),
  } as RequestInit).catch((error: unknown) => error);
  // The service closes the connection, which some clients notice before the answer.
  if (response instanceof Response) assert.equal(response.status, 401);
  else assert.ok(response instanceof TypeError);
});

test('two keys of a tenant serve at once, until one is removed', async () => {
  const [older, newer] = [newKey(), newKey()];
  const statuses = async (keys: string): Promise<number[]> => {
    const other = createService({
      relyingParty: service.party,
      keys: readKeys(keys),
      hasWebhook: false,
      hasRecovery: false,
      onError: fail,
    });
    const address = { kind: 'port', host: '127.0.0.1', port: 0 } as const;
    const listening = await listenToBackends(other, { address, onError: fail });
    const asked = [older, newer].map(async (one) => {
      const headers = { authorization: `Bearer ${one}` };
      return (await fetch(`${listening.address}/v1/accounts/ada`, { headers })).status;
    });
    try {
      return await Promise.all(asked);
    } finally {
      await listening.close(0);
    }
  };
  assert.deepEqual(await statuses(`acme:${older}`), [200, 401]);
  assert.deepEqual(await statuses(`acme:${older}, acme:${newer}`), [200, 200]);
  assert.deepEqual(await statuses(`acme:${newer}`), [401, 200]);
});

test('keys that would be unsafe or ambiguous are refused, and never quoted', () => {
  const one = newKey();
  const two = newKey();
  const three = newKey();
  for (const [text, wanted] of [
    ['', /^key 1 must be written <tenant>:<key>/],
    [one, /^key 1 must be written <tenant>:<key>/],
    [`:${one}`, /^key 1 must be written/],
    [`Acme:${one}`, /^key 1 must be written/],
    [`a b:${one}`, /^key 1 must be written/],
    [`acme\u241f:${one}`, /^key 1 must be written/],
    [`${'a'.repeat(33)}:${one}`, /^key 1 must be written/],
    [`acme:${one},`, /^key 2 must be written/],
    [`acme:${one.slice(0, 31)}`, /^key 1 has fewer than 32 bytes/],
    ['acme:', /^key 1 /],
    [`acme:${one} ${two}`, /^key 1 has characters/],
    [`acme:${'é'.repeat(32)}`, /^key 1 has characters/],
    [`acme:${one},acme:${two},acme:${three}`, /^key 3 is the third of its tenant/],
    [`acme:${one},globex:${one}`, /^key 2 is the same as another/],
    [`acme:${one},acme:${one}`, /^key 2 is the same as another/],
  ] as const) {
    assert.throws(
      () => readKeys(text),
      (error: unknown) => {
        assert.ok(error instanceof RangeError);
        assert.match(error.message, wanted);
        for (const secret of [one, two, three]) {
          assert.ok(!error.message.includes(secret.slice(0, 8)), text);
        }
        return true;
      },
    );
  }
  assert.deepEqual(readKeys(`b:${one},a:${two},b:${three}`).tenants, ['a', 'b']);
});

test('no key was part of an error', () => {
  assert.deepEqual(service.errors, []);
});
