import assert from 'node:assert/strict';
import { test } from 'node:test';

import fc from 'fast-check';

import * as protocol from 'backup-codes/protocol';
import { ANSWER_ERRORS, DOCUMENT_ERRORS, documentError } from 'backup-codes/protocol';

import { errorAnswer } from './error-generators.js';
import { answers, challengeSet } from './generators.js';
import { assertAccepted, assertRefused } from './vectors.js';

test('every error code of the parsers and the relying party can be sent as an error answer', () => {
  const codes = new Set(
    fc.sample(errorAnswer, { numRuns: 3_000, seed: 1 }).map(({ error }) => error),
  );
  assert.deepEqual(
    [...codes].sort(),
    [...Object.keys(DOCUMENT_ERRORS), ...Object.keys(ANSWER_ERRORS)].sort(),
  );
});

test('an error answer has exactly the fields of its code', () => {
  for (const [answer, error, field, limit] of [
    [{ error: 'wrong_code' }, 'missing_field', 'retired'],
    [{ error: 'wrong_code', retired: [1] }, 'wrong_type', 'retired[0]'],
    [{ error: 'throttled', retryAfter: 0 }, 'too_low', 'retryAfter', 1],
    [{ error: 'too_many_sets', limit: 6 }, 'too_high', 'limit', 5],
    [{ error: 'throttled', retryAfter: 901 }, 'too_high', 'retryAfter', 900],
    [{ error: 'too_low', field: 'kdf.m' }, 'missing_field', 'limit'],
    [{ error: 'not_json', field: 'x'.repeat(257) }, 'too_long', 'field', 256],
    [{ error: 'not_json', field: '\u202e' }, 'not_printable', 'field'],
    [{ error: 'toString' }, 'not_one_of', 'error'],
    [{}, 'missing_field', 'error'],
  ] as const) {
    assertRefused(
      protocol.parseErrorAnswer(JSON.stringify(answer)),
      documentError(error, field, limit),
      JSON.stringify(answer),
    );
  }
});

test('wrong_code lists at most two retired sets', () => {
  const [aSet] = fc.sample(challengeSet, { numRuns: 1, seed: 5 });
  const retired = ['K7Q29M3D', '00000001', '00000002'].map((set) => ({
    ...aSet,
    set,
    retiredOn: '2026-11-24T10:00:00Z',
  }));
  const parse = (count: number) =>
    protocol.parseErrorAnswer(
      JSON.stringify({ error: 'wrong_code', retired: retired.slice(0, count) }),
    );
  assert.ok(parse(2).ok);
  assertRefused(parse(3), documentError('too_many', 'retired', 2));
});

test("a parser's error about a document is itself an error answer", () => {
  fc.assert(
    fc.property(fc.oneof(fc.json(), fc.string(), answers.redeem.map(String)), (text) => {
      const result = protocol.parseEnrolment(text);
      assert.ok(!result.ok);
      assertAccepted(
        protocol.parseErrorAnswer(JSON.stringify(result.error)),
        result.error,
      );
    }),
  );
});
