import assert from 'node:assert/strict';
import { test } from 'node:test';

import fc from 'fast-check';

import {
  base64urlByteLength,
  decodeBase64url,
  encodeBase64url,
  isSetId,
  readSetId,
  showSetId,
} from 'backup-codes/protocol';

import { setId } from './generators.js';

test('base64url agrees with Node.js in both directions', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const text = encodeBase64url(bytes);
      assert.equal(text, Buffer.from(bytes).toString('base64url'));
      assert.deepEqual(decodeBase64url(text), bytes);
      assert.equal(base64urlByteLength(text), bytes.length);
    }),
  );
});

test('the vectors of RFC 4648 section 10 hold, without their padding', () => {
  for (const [plain, text] of [
    ['', ''],
    ['f', 'Zg'],
    ['fo', 'Zm8'],
    ['foo', 'Zm9v'],
    ['foob', 'Zm9vYg'],
    ['fooba', 'Zm9vYmE'],
    ['foobar', 'Zm9vYmFy'],
  ] as const) {
    assert.equal(encodeBase64url(Buffer.from(plain)), text);
    assert.deepEqual(decodeBase64url(text), new Uint8Array(Buffer.from(plain)));
  }
});

test('a text is decoded only if it is the one canonical spelling of its bytes', () => {
  const character = fc.constantFrom(
    ...Array.from('AQgw048-_Zz'),
    '=',
    '+',
    '/',
    ' ',
    '\n',
    'é',
  );
  fc.assert(
    fc.property(fc.string({ unit: character, maxLength: 9 }), (text) => {
      const canonical = Buffer.from(text, 'base64url').toString('base64url') === text;
      assert.equal(decodeBase64url(text) !== undefined, canonical);
      assert.equal(base64urlByteLength(text) !== undefined, canonical);
    }),
    { numRuns: 2_000 },
  );
});

test('a set ID is shown in two groups and can be read back', () => {
  assert.equal(showSetId('K7Q29M3D'), 'K7Q2-9M3D');
  fc.assert(
    fc.property(setId, (set) => {
      assert.ok(isSetId(set));
      assert.equal(readSetId(showSetId(set)), set);
      assert.equal(readSetId(` ${showSetId(set).toLowerCase()} `), set);
    }),
  );
});

test('a set ID is read in all the ways that people write it', () => {
  assert.equal(readSetId('oi l1-0000'), '01110000');
  assert.equal(readSetId('K7Q2 9M3D'), 'K7Q29M3D');
  const others = ['', 'K7Q29M3', 'K7Q29M3DD', 'K7Q29M3U', 'K7Q29M3ı', 'K7Q2_9M3D'];
  for (const typed of others) {
    assert.equal(readSetId(typed), undefined, typed);
  }
});

test('text that is not a set ID is shown unchanged', () => {
  assert.equal(showSetId('K7Q2-9M3D'), 'K7Q2-9M3D');
  assert.equal(showSetId('other'), 'other');
});
