import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';

import fc from 'fast-check';

import {
  CROCKFORD32,
  NAMED_FORMATS,
  isPrintable,
  parseAnswer,
  parseEnrolment,
  parseFormatValue,
  parseKdfValue,
} from 'backup-codes/protocol';

import { enrolment, requests } from '../node/protocol/generators.js';
import { write } from '../node/protocol/json-tree.js';
import { kinds, type Kind } from '../node/protocol/parsers.js';
import { possibleAnswers } from './openapi/checked-handler.js';
import { faultsOf, operations, schemaNamed, type Schema } from './openapi/document.js';
import { testTheFile } from './openapi/file-cases.js';
import { atTheEdges } from './openapi/edges.js';
import { mutatedTree } from './openapi/mutations.js';
import * as scenario from './openapi/scenario.js';
import { openSite, signedIn, type Site } from './openapi/site.js';
import { meetEveryMessage } from './openapi/every-message.js';
import { unsayable } from './openapi/unsayable.js';
import { recoveryOn } from './fixtures/recovery.js';
import { newPGlite } from './fixtures/pglite.js';

/** The schema for a kind of document. An import file is not a message and has none. */
function schemaOf({ name }: Kind): Schema {
  const capital = name.charAt(0).toUpperCase() + name.slice(1);
  return schemaNamed(
    capital.replace(/ (.)/, (_, letter: string) => letter.toUpperCase()),
  );
}

const described = kinds.filter(({ name }) => name !== 'import file');

describe('the OpenAPI file by itself', testTheFile);

describe('the OpenAPI file and the parsers', () => {
  for (const kind of described) {
    const schema = schemaOf(kind);

    test(`accept every valid ${kind.name}`, () => {
      fc.assert(
        fc.property(kind.valid, (value) => {
          assert.deepEqual(faultsOf(schema, value), []);
        }),
        { numRuns: 200 },
      );
    });

    test(`refuse the same almost valid ${kind.name}s`, () => {
      fc.assert(
        fc.property(mutatedTree(kind.valid), (tree) => {
          const text = write(tree);
          assertSame(kind, schema, text);
        }),
        { numRuns: 600 },
      );
    });
  }

  test('set every bound at the same number', () => {
    for (const kind of described) {
      const schema = schemaOf(kind);
      for (const value of fc.sample(kind.valid, { numRuns: 40, seed: 1 })) {
        for (const edge of atTheEdges(schema, value)) {
          assertSame(kind, schema, JSON.stringify(edge));
        }
      }
    }
  });

  test('differ only where a JSON Schema cannot express the rule', () => {
    const leapDay = '2026-02-29T10:00:00Z';
    const [sound] = fc.sample(enrolment, { numRuns: 1, seed: 5 });
    const format = { profile: 'custom', alphabet: 'ab', symbols: 19, check: 0, group: 1 };
    for (const [change, code, field] of [
      [{ created: leapDay }, 'bad_time', 'created'],
      [{ label: '\ud800' }, 'not_printable', 'label'],
      [{ format }, 'entropy_too_low', 'format.symbols'],
      [{ format, kdf: { name: 'hmac-sha256' } }, 'entropy_too_low', 'format.symbols'],
      [{ format: { ...format, alphabet: 'aa' } }, 'not_distinct', 'format.alphabet'],
    ] as const) {
      const value = { ...sound, ...change };
      assert.deepEqual(faultsOf(schemaNamed('Enrolment'), value), [], code);
      const parsed = parseEnrolment(JSON.stringify(value));
      assert.ok(!parsed.ok && unsayable(parsed.error) !== undefined);
      assert.deepEqual([parsed.error.error, parsed.error.field], [code, field]);
    }
  });

  test('set the bounds of every KDF at the same numbers', () => {
    const near = (...numbers: number[]) =>
      fc.constantFrom(...numbers.flatMap((number) => [number - 1, number, number + 1]));
    const kdf = fc.oneof(
      fc.record({
        name: fc.constant('argon2id'),
        m: near(7_168, 9_216, 12_288, 19_456, 47_104, 1_048_576),
        t: fc.integer({ min: 0, max: 17 }),
        p: near(1, 16),
      }),
      fc.record({
        name: fc.constant('scrypt'),
        n: fc.oneof(
          fc.integer({ min: 12, max: 21 }).map((power) => 2 ** power),
          near(8_192, 131_072),
        ),
        r: near(...[3, 4, 5, 6, 7, 8, 9, 10].map((power) => 2 ** power)),
        p: fc.integer({ min: 0, max: 17 }),
      }),
      fc.record({
        name: fc.constant('pbkdf2-sha256'),
        iterations: near(600_000, 10_000_000),
      }),
    );
    fc.assert(
      fc.property(kdf, (value) => {
        const fits = faultsOf(schemaNamed('Kdf'), value).length === 0;
        assert.equal(fits, parseKdfValue(value, 70).ok);
      }),
      { numRuns: 3_000 },
    );
  });

  test('treat codes under hmac-sha256 alike, except for the entropy of custom codes', () => {
    const [sound] = fc.sample(enrolment, { numRuns: 1, seed: 5 });
    const kdf = { name: 'hmac-sha256' };
    const strong = { profile: 'custom', alphabet: 'ab', symbols: 64, check: 0, group: 1 };
    for (const format of [...Object.values(NAMED_FORMATS), strong]) {
      const faults = faultsOf(schemaNamed('Enrolment'), { ...sound, format, kdf });
      const fits = format.profile === 'long' || format.profile === 'custom';
      assert.equal(faults.length === 0, fits, format.profile);
    }
  });

  test('accept the same times, except for leap days in other years', () => {
    const two = (number: number) => String(number).padStart(2, '0');
    const upTo = (most: number) => Array.from({ length: most + 1 }, (_, at) => two(at));
    const dates = ['0000', '0001', '1900', '2000', '2026', '2028', '9999'].flatMap(
      (year) =>
        upTo(13).flatMap((month) => upTo(32).map((day) => `${year}-${month}-${day}`)),
    );
    const clocks = [
      ...upTo(25).map((hour) => `${hour}:00:00`),
      ...upTo(61).map((one) => `00:${one}:${one}`),
    ];
    const times = [
      ...dates.map((date) => `${date}T10:00:00Z`),
      ...clocks.map((clock) => `2026-11-24T${clock}Z`),
      ...['2026-11-24T10:00:00z', '2026-11-24T10:00:00+00:00', '2026-11-24T10:00:00.0Z'],
    ];
    const answer = { set: 'K7Q29M3D', position: 0 };
    for (const usedOn of times) {
      const fits = faultsOf(schemaNamed('Time'), usedOn).length === 0;
      const { ok } = parseAnswer('check', JSON.stringify({ ...answer, usedOn }));
      const isLeapDay = usedOn.slice(4, 10) === '-02-29';
      assert.ok(fits === ok || (fits && isLeapDay), usedOn);
    }
  });

  test('accept the same characters in labels and alphabets, up to the same last ones', () => {
    const formatWith = (alphabet: string) => ({
      profile: 'custom',
      alphabet,
      symbols: 64,
      check: 0,
      group: 1,
    });
    for (let code = 0; code < 0x10000; code += 1) {
      const character = String.fromCharCode(code);
      const isHalf = code >= 0xd800 && code <= 0xdfff;
      const fits = faultsOf(schemaNamed('Label'), character).length === 0;
      assert.equal(fits, isPrintable(character) || isHalf, code.toString(16));
      if (code > 0xff) continue;
      const format = formatWith(`XY${character}`.replace(/(.)\1/, '$1Z'));
      const taken = faultsOf(schemaNamed('CodeFormat'), format).length === 0;
      if (!/[XY]/.test(character)) assert.equal(taken, parseFormatValue(format).ok);
    }
    const bytes = (length: number) => new Uint8Array(length).fill(255);
    for (const [name, length] of [
      ['Salt', 16],
      ['Proof', 32],
      ['Verifier', 32],
    ] as const) {
      const whole = Buffer.from(bytes(length)).toString('base64url');
      const fitting = Array.from(CROCKFORD32 + CROCKFORD32.toLowerCase() + 'ILOUilou-_')
        .map((last) => whole.slice(0, -1) + last)
        .filter((text) => faultsOf(schemaNamed(name), text).length === 0);
      const canonical = fitting.filter(
        (text) => Buffer.from(text, 'base64url').toString('base64url') === text,
      );
      assert.deepEqual(fitting, canonical);
      assert.equal(new Set(fitting).size, length === 16 ? 4 : 16);
    }
  });
});

/**
 * A parser and the file agree on a text, unless no schema could express the parser's
 * reason.
 */
function assertSame(kind: Kind, schema: Schema, text: string): void {
  const parsed = kind.parse(text);
  const faults = faultsOf(schema, JSON.parse(text));
  if (parsed.ok) assert.deepEqual(faults, []);
  else if (faults.length === 0 && parsed.error.error !== 'too_large') {
    assert.ok(unsayable(parsed.error), JSON.stringify(parsed.error));
  }
}

describe('the OpenAPI file and a relying party', () => {
  let site: Site;
  let offSite: Site;
  before(async () => {
    const policy = scenario.POLICY;
    offSite = await openSite(await newPGlite(), { policy });
    // The devices' clock is that of the site that opens last.
    site = await openSite(await newPGlite(), { policy, ...recoveryOn() });
  });
  after(() => Promise.all([site.close(), offSite.close()]));

  test('have the same messages with the same methods', async () => {
    const messages = new Set(operations.map(({ message }) => message));
    assert.deepEqual([...messages].sort(), Object.keys(requests).sort());
    for (const message of messages) {
      const methods = operations
        .filter((operation) => operation.message === message)
        .map(({ method }) => method);
      for (const method of ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']) {
        if (methods.includes(method)) continue;
        const { status, headers } = await site.send(message, {}, { method });
        assert.equal(status, 405, `${method} ${message}`);
        const allowed = headers.get('allow')?.split(', ') ?? [];
        assert.deepEqual(allowed.sort(), methods.sort());
      }
    }
  });

  test('have no other messages', async () => {
    const names = [
      '',
      'Status',
      'status//',
      'status/x',
      '%73tatus',
      '__proto__',
      'toString',
    ];
    const paths = names.map((name) => `/backup-codes/${name}`);
    for (const path of [
      ...paths,
      '/',
      '/backup-codes',
      '/status',
      '//backup-codes/status',
    ]) {
      for (const method of ['GET', 'POST']) {
        const { status } = await site.send('', signedIn('anybody'), { path, method });
        assert.equal(status, 404, path);
      }
    }
  });

  test('have exactly the same answers', async () => {
    site.seen.clear();
    await scenario.meetTheBrowser(site);
    await meetEveryMessage(site, offSite);
    const seen = new Set([...site.seen, ...offSite.seen]);
    assert.deepEqual([...seen].sort(), [...possibleAnswers()].sort());
  });
});
