import assert from 'node:assert/strict';
import { test } from 'node:test';

import fc from 'fast-check';

import { operations } from '../openapi/document.js';
import { ORIGIN, type Sending } from '../openapi/site.js';
import { bodiesOf } from './bodies.js';
import {
  outcome,
  person,
  redeem,
  rowsOf,
  type GuardedSite,
  type Person,
} from './cast.js';

/** Everything that an attacker may know: all but the victim's cookies. */
function knownOf({ active, pending, withdrawn, confirmToken, signIn }: Person): string[] {
  const sheets = [active, pending, withdrawn];
  return [
    confirmToken,
    signIn,
    ...sheets.map(({ enrolment }) => enrolment.set),
    ...sheets.flatMap(({ enrolment }) => enrolment.verifiers.slice(0, 2)),
    ...sheets.flatMap(({ proofs }) => proofs.slice(0, 2)),
  ];
}

const headers: fc.Arbitrary<Record<string, string>> = fc.oneof(
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
);

const methods = fc.oneof(
  { weight: 12, arbitrary: fc.constant('POST') },
  fc.constantFrom('GET', 'HEAD', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'),
);

/** Tests with arbitrary content in requests. */
export function testTheWire(open: () => GuardedSite): void {
  test('anything that an attacker sends gets a listed answer and touches nobody else', async () => {
    const site = open();
    const victim = await person(site, 'victim of noise');
    const attacker = await person(site, 'noisy attacker');
    const before = await rowsOf(site, victim.account);
    const known = [...knownOf(victim), ...knownOf(attacker)];
    const sendings = operations
      .filter(({ request }) => request !== undefined)
      .map((operation) =>
        fc.record({
          message: fc.constant(operation.message),
          raw: bodiesOf(operation, known),
          headers,
          method: methods,
        }),
      );
    const statuses = new Set<number>();
    await fc.assert(
      fc.asyncProperty(fc.oneof(...sendings), async ({ message, ...sending }) => {
        const { status } = await site.send(message, attacker.caller, sending);
        statuses.add(status);
        assert.ok(status < 500);
        await forgive(site, attacker);
      }),
      { numRuns: 200 },
    );
    assert.deepEqual(await rowsOf(site, victim.account), before);
    assert.ok(statuses.size > 5, [...statuses].join(' '));
    const { caller, signIn, active } = victim;
    assert.equal((await redeem(site, caller, signIn, active, 0)).status, 200);
  });

  test('a body that is not JSON, or is too large, is refused as such', async () => {
    const site = open();
    const { caller, active } = await person(site, 'sender of bodies');
    const good = JSON.stringify({ set: active.enrolment.set });
    const bom = '\ufeff';
    const bodies: [BodyInit, string][] = [
      ['', 'not_json'],
      [bom + good, 'not_json'],
      [`${good}x`, 'not_json'],
      [good.slice(0, -1), 'not_json'],
      [Buffer.from(good, 'utf16le'), 'not_json'],
      [
        Buffer.concat([Buffer.from(good.slice(0, -2)), Buffer.from([0xc0, 0x80])]),
        'not_json',
      ],
      [Buffer.from('"\xed\xa0\x80"', 'latin1'), 'not_json'],
      ['['.repeat(4_096), 'not_json'],
      ['['.repeat(2_048) + ']'.repeat(2_048), 'wrong_type'],
      [`{"set":${'['.repeat(2_000)}${']'.repeat(2_000)}}`, 'wrong_type'],
      [`${good.slice(0, -1)},"set":"K7Q29M3D"}`, 'duplicate_key'],
      [`${good.slice(0, -1)},"s\\u0065t":"K7Q29M3D"}`, 'duplicate_key'],
      [`{"__proto__":${good}}`, 'missing_field'],
      [`${good.slice(0, -1)},"__proto__":{"steppedUp":true}}`, 'unknown_field'],
      [`${good.slice(0, -1)},"constructor":{"prototype":{}}}`, 'unknown_field'],
      ['null', 'wrong_type'],
      ['[]', 'wrong_type'],
      [good.padEnd(4_097), 'too_large'],
      [good.padEnd(1_000_000), 'too_large'],
      [streamOf(good, 1), 'not_json'],
      [streamOf(good.padEnd(512), 1_000_000), 'too_large'],
    ];
    for (const [at, [raw, wanted]] of bodies.entries()) {
      const said = await outcome(site, 'revoke', caller, { raw });
      assert.equal(said, wanted, `body ${at}`);
    }
    assert.equal(Object.hasOwn(Object.prototype, 'steppedUp'), false);
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

  test('a message from another page or of another type is refused and changes nothing', async () => {
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
    for (const type of [
      ...[
        undefined,
        '',
        'text/plain',
        'application/jsonx',
        'application/json-patch+json',
      ],
      ...[
        'application/json, text/html',
        'application/x-www-form-urlencoded',
        'text/json',
      ],
    ]) {
      refused.push([{ 'content-type': type }, 'wrong_content_type']);
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
      { 'content-type': 'Application/JSON; charset=utf-8' },
    ]) {
      const said = await outcome(site, 'revoke', caller, { body: { set }, headers });
      assert.equal(said, 'granted', JSON.stringify(headers));
    }
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

/** Deletes the attacker's failures, so that the kit checks the next message too. */
async function forgive({ store }: GuardedSite, { account }: Person): Promise<void> {
  await store.query('delete from backup_codes.shares where account = $1', [account]);
}
