import assert from 'node:assert/strict';
import { test } from 'node:test';

import fc from 'fast-check';

import { operations } from '../openapi/document.js';
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

/** What may differ in a request besides its body. */
export interface Noise {
  headers: fc.Arbitrary<Record<string, string>>;
  methods: fc.Arbitrary<string>;
  /** How many different statuses such requests get, at least. */
  statuses: number;
}

/** Tests with arbitrary content in requests. */
export function testTheWire(open: () => GuardedSite, noise: Noise): void {
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
          headers: noise.headers,
          method: noise.methods,
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
    // Which refusals the noise meets is chance, but it meets several.
    assert.ok(statuses.size >= noise.statuses, [...statuses].join(' '));
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
      ['[{"set":1,"set":2}]', 'duplicate_key'],
      ['{"message":1,"message":2}', 'duplicate_key'],
      [`{"__proto__":${good}}`, 'missing_field'],
      [`${good.slice(0, -1)},"__proto__":{"steppedUp":true}}`, 'unknown_field'],
      [`${good.slice(0, -1)},"constructor":{"prototype":{}}}`, 'unknown_field'],
      ['null', 'wrong_type'],
      ['[]', 'wrong_type'],
      [`"${'x'.repeat(4_094)}"`, 'wrong_type'],
      [`"${'x'.repeat(4_095)}"`, 'too_large'],
      [`"${'x'.repeat(1_000_000)}"`, 'too_large'],
      [good.padEnd(1_000_000), 'too_large'],
    ];
    for (const [at, [raw, wanted]] of bodies.entries()) {
      const said = await outcome(site, 'revoke', caller, { raw });
      assert.equal(said, wanted, `body ${at}`);
    }
    assert.equal(Object.hasOwn(Object.prototype, 'steppedUp'), false);
  });

  test('a message of another type is refused and changes nothing', async () => {
    const site = open();
    const { account, caller, active } = await person(site, 'sender of types');
    const before = await rowsOf(site, account);
    const body = { set: active.enrolment.set };
    const revoke = (type: string | undefined) =>
      outcome(site, 'revoke', caller, { body, headers: { 'content-type': type } });
    for (const type of [
      ...[undefined, '', 'text/plain', 'text/json', 'application/jsonx'],
      ...['application/json-patch+json', 'application/json, text/html'],
      'application/x-www-form-urlencoded',
    ]) {
      assert.equal(await revoke(type), 'wrong_content_type', type);
    }
    assert.deepEqual(await rowsOf(site, account), before);
    assert.equal(await revoke('Application/JSON; charset=utf-8'), 'granted');
  });
}

/** Deletes the attacker's failures, so that the kit checks the next message too. */
async function forgive({ store }: GuardedSite, { account }: Person): Promise<void> {
  await store.query('delete from backup_codes.shares where account = $1', [account]);
}
