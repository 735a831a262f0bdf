import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect } from 'node:net';
import { after, test } from 'node:test';

import { activeSheet } from '../server/fixtures/party.js';
import { openTestService } from './fixtures/service.js';

const service = await openTestService({ tenants: ['default', 'acme'] });
after(() => service.close());

/** What is sent to the service exactly as it is. Clients normalise paths. */
async function raw(tenant: string, line: string): Promise<string> {
  const { hostname, port } = new URL(service.url);
  const socket = connect(Number(port), hostname);
  const key = service.keys.get(tenant) ?? '';
  socket.end(
    `${line} HTTP/1.1\r\nhost: x\r\nconnection: close\r\nauthorization: Bearer ${key}\r\n\r\n`,
  );
  let text = '';
  socket.setEncoding('utf8').on('data', (part: string) => {
    text += part;
  });
  await once(socket, 'close');
  return text;
}

const ODD = [
  ...['a/b', '100%', '%2F', '..', '.', '../acme', '?', '#', '&=+ ;', 'ä€𝄞', '%00', '*'],
  ...['a/../b', 'ada@example.org', ' padded ', "'; drop table", '\\', '"'],
];

test('an account may have any name on one line, percent-encoded in the path', async () => {
  for (const tenant of ['default', 'acme']) {
    for (const account of ODD) {
      const stored = tenant === 'acme' ? `acme\u241f${account}` : account;
      const sheet = await activeSheet(service, stored);
      const path = Array.from(
        Buffer.from(account, 'utf8'),
        (byte) => `%${byte.toString(16).padStart(2, '0')}`,
      ).join('');
      const text = await raw(tenant, `GET /v1/accounts/${path}`);
      assert.match(text, /^HTTP\/1\.1 200 /, account);
      assert.ok(text.includes(sheet.enrolment.set), account);
      const gone = await raw(tenant, `DELETE /v1/accounts/${path}?x=1`);
      assert.match(gone, /^HTTP\/1\.1 200 /, account);
      assert.deepEqual((await service.party.statusOf(stored)).sets, [], account);
    }
  }
});

test('no path leads to an account of another name', async () => {
  const sheet = await activeSheet(service, 'ada');
  for (const [path, status] of [
    ['/v1/accounts', 404],
    ['/v1/accounts/', 400],
    ['/v1/accounts//', 404],
    ['/v1/accounts//ada', 404],
    ['/v1/accounts/x/../ada', 404],
    ['/v1/accounts/x/%2e%2e/ada', 404],
    ['/v1/./accounts/ada', 404],
    ['//v1/accounts/ada', 404],
    ['/V1/accounts/ada', 404],
    ['/v1/accounts/ada/', 404],
    ['/v1/accounts/ada;x', 200],
    ['/v1/accounts/%ff', 404],
    ['/v1/accounts/%c0%af', 404],
    ['/v1/accounts/%', 404],
    ['/v1/accounts/%ed%a0%80', 404],
    ['/v1/accounts/a%0Ab', 400],
    ['/v1/accounts/%00', 400],
    ['/v1/accounts/%E2%90%9F', 400],
    ['/v1/accounts/acme%E2%90%9Fada', 400],
    ['/v2/accounts/ada', 404],
    ['//', 404],
    ['/%', 404],
    ['*', 404],
  ] as const) {
    const text = await raw('default', `GET ${path}`);
    assert.match(text, new RegExp(`^HTTP/1\\.1 ${status} `), path);
    assert.ok(!text.includes(sheet.enrolment.set), path);
  }
});

test('a name may have 254 characters, and the name of a tenant takes its part', async () => {
  for (const [tenant, most] of [
    ['default', 254],
    ['acme', 249],
  ] as const) {
    for (const character of ['x', '𝄞']) {
      const get = (length: number) => {
        const account = encodeURIComponent(character.repeat(length));
        return service.ask(tenant, 'GET', `/v1/accounts/${account}`);
      };
      assert.equal((await get(most)).status, 200);
      assert.deepEqual((await get(most + 1)).body, {
        error: 'too_long',
        field: 'account',
        limit: most,
      });
      const session = { account: character.repeat(most), id: 's', steppedUp: false };
      const status = (account: string) =>
        service.ask(tenant, 'POST', '/v1/messages/status', {
          body: { session: { ...session, account }, message: {} },
        });
      assert.equal((await status(session.account)).status, 200);
      assert.deepEqual((await status(session.account + character)).body, {
        error: 'too_long',
        field: 'session.account',
        limit: most,
      });
    }
  }
});

test('another method is refused with those that there are', async () => {
  for (const [path, allow] of [
    ['/v1/accounts/ada', 'GET, DELETE'],
    ['/v1/messages/status', 'POST'],
    ['/v1/recoveries', 'GET'],
  ] as const) {
    const { status, body, headers } = await service.ask('default', 'PUT', path);
    assert.deepEqual([status, body], [405, { error: 'method_not_allowed' }]);
    assert.equal(headers.get('allow'), allow);
  }
});

test('a message of another name is refused and not counted', async () => {
  for (const name of ['x', 'Status', '__proto__', 'constructor', '%73tatus/']) {
    const { status } = await service.ask('default', 'POST', `/v1/messages/${name}`, {
      body: { message: {} },
    });
    assert.equal(status, 404, name);
  }
  const counted = service.counted.map((one) => one.split(' ')[0]);
  assert.deepEqual([...new Set(counted)], ['status']);
  assert.deepEqual(service.errors, []);
});
