import assert from 'node:assert/strict';
import { test } from 'node:test';

import fc from 'fast-check';

import type { Sending } from '../openapi/site.js';
import { mountHandler, ORIGIN } from '../openapi/transport.js';
import {
  assertInternal,
  outcome,
  person,
  redeem,
  rowsOf,
  type GuardedSite,
} from './cast.js';
import type { Noise } from './wire.js';

/** What a browser, or somebody who speaks HTTP, may send besides a body. */
export const BROWSER_NOISE: Noise = {
  headers: fc.oneof(
    { weight: 8, arbitrary: fc.constant({}) },
    fc.constantFrom<Record<string, string>[]>(
      { origin: 'null' },
      { 'content-type': 'text/plain' },
      { 'content-length': '0' },
      { 'content-length': '1e9' },
      { 'content-length': '-1' },
      { 'content-encoding': 'gzip' },
      { 'transfer-encoding': 'chunked' },
      { 'x-http-method-override': 'GET' },
    ),
  ),
  methods: fc.oneof(
    { weight: 12, arbitrary: fc.constant('POST') },
    fc.constantFrom('GET', 'HEAD', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'),
  ),
  statuses: 6,
};

/** Tests of the handler's side towards the browser and towards its host. */
export function testTheBrowser(open: () => GuardedSite): void {
  test('a message from another page is refused and changes nothing', async () => {
    const site = open();
    const { account, caller, active } = await person(site, 'victim of a page');
    const before = await rowsOf(site, account);
    const refused: [NonNullable<Sending['headers']>, string][] = [
      ...['null', '', 'http://example.org', 'https://example.org:444'],
      ...[
        'https://example.org.example.com',
        'https://example.org/',
        'HTTPS://EXAMPLE.ORG',
      ],
      ...['https://example.org, https://example.com', 'https://example.com'],
    ].map((origin) => [{ origin, 'sec-fetch-site': 'same-origin' }, 'wrong_origin']);
    for (const from of ['cross-site', 'same-site', 'none', undefined]) {
      refused.push([{ origin: undefined, 'sec-fetch-site': from }, 'wrong_origin']);
    }
    const { set } = active.enrolment;
    for (const [headers, wanted] of refused) {
      const said = await outcome(site, 'revoke', caller, { body: { set }, headers });
      assert.equal(said, wanted, JSON.stringify(headers));
    }
    assert.deepEqual(await rowsOf(site, account), before);
    for (const headers of [
      { origin: ORIGIN, 'sec-fetch-site': 'cross-site' },
      { origin: undefined, 'sec-fetch-site': 'same-origin' },
    ]) {
      const said = await outcome(site, 'revoke', caller, { body: { set }, headers });
      assert.equal(said, 'granted', JSON.stringify(headers));
    }
  });

  test('a false content length neither admits a large body nor blocks the handler', async () => {
    const site = open();
    const { caller } = await person(site, 'liar about lengths');
    const send = (length: string, raw: string) =>
      outcome(site, 'status', caller, { raw, headers: { 'content-length': length } });
    for (const length of ['0', '1', '-1', '', 'x', '4096']) {
      assert.equal(await send(length, '{}'), 'granted', length);
      assert.equal(await send(length, '{}'.padEnd(4_097)), 'too_large', length);
    }
    assert.equal(await send('4097', '{}'), 'too_large');
  });

  test('a padded body and one that breaks off are refused as such', async () => {
    const site = open();
    const { caller, active } = await person(site, 'sender of parts');
    const good = JSON.stringify({ set: active.enrolment.set });
    const bodies: [BodyInit, string][] = [
      [good.padEnd(4_097), 'too_large'],
      [streamOf(good, 1), 'not_json'],
      [streamOf(good.padEnd(512), 1_000_000), 'too_large'],
    ];
    for (const [raw, wanted] of bodies) {
      assert.equal(await outcome(site, 'revoke', caller, { raw }), wanted);
    }
  });

  const fault = new Error('out of order');
  const fail = (): never => {
    throw fault;
  };

  test('if the host throws, the answer is `internal` and nothing more', async () => {
    const { caller } = await person(open(), 'guest');
    for (const [name, message] of [
      ['session', 'status'],
      ['pendingSignIn', 'challenge'],
    ] as const) {
      const site = await open().another(mountHandler({ [name]: fail }));
      assertInternal(await site.send(message, caller));
      assert.deepEqual(site.errors, [fault]);
    }
    const nobody = { session: { account: '', id: '', steppedUp: true } };
    const site = await open().another();
    const body = { set: 'K7Q29M3D' };
    assertInternal(await site.send('revoke', nobody, { body }));
    site.assertNothingTold();
  });

  test('a host that cannot create its session costs no code', async () => {
    const { caller, signIn, active } = await person(open(), 'guest without a session');
    for (const signedIn of [fail, () => ({ 'set-cookie': 'bad\nheader' })]) {
      const site = await open().another(mountHandler({ signedIn }));
      assertInternal(await redeem(site, caller, signIn, active, 0));
      assert.equal(site.errors.length, 1);
      site.assertNothingTold();
    }
    assert.equal((await redeem(open(), caller, signIn, active, 0)).status, 200);
  });

  test("if the host's onError throws, the answer is `internal` too", async () => {
    const site = await open().another(mountHandler({ session: fail, onError: fail }));
    assertInternal(await site.send('status', {}));
  });
}

/** A body sent in pieces that fails after some of them. */
function streamOf(text: string, most: number): ReadableStream<Uint8Array> {
  const piece = new TextEncoder().encode(text);
  let sent = 0;
  return new ReadableStream({
    pull: (controller) => {
      if (sent === most) controller.error(new Error('broke off'));
      else controller.enqueue(piece);
      sent += 1;
    },
  });
}
