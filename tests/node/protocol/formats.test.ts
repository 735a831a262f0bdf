import assert from 'node:assert/strict';
import { test } from 'node:test';

import {
  LONG_FORMAT,
  NAMED_FORMATS,
  NUMERIC_FORMAT,
  STANDARD_FORMAT,
  alphabetOf,
  canonicalLength,
  checkFormat,
  documentError,
  entropyBits,
  needsThrottling,
  parseFormatValue,
} from 'backup-codes/protocol';
import type { CodeFormat } from 'backup-codes/protocol';

import { assertAccepted, assertRefused, errorOf, readVectors } from './vectors.js';
import type { Refusal } from './vectors.js';

interface FormatVectors {
  formats: {
    format: CodeFormat;
    entropyBits: number;
    needsThrottling: boolean;
    canonicalLength: number;
    example: string;
  }[];
  invalid: (Refusal & { format: unknown })[];
}

const vectors = readVectors('formats.json') as FormatVectors;

test(`the ${vectors.formats.length} formats of the vectors have the stated properties`, () => {
  assert.ok(vectors.formats.length > 0);
  for (const vector of vectors.formats) {
    const { format } = vector;
    assertAccepted(parseFormatValue(format), format);
    assert.equal(checkFormat(format), undefined);
    assert.ok(Math.abs(entropyBits(format) - vector.entropyBits) < 1e-9);
    assert.equal(needsThrottling(format), vector.needsThrottling);
    assert.equal(canonicalLength(format), vector.canonicalLength);
    assert.equal(canonicalLength(format), vector.example.length);
    for (const symbol of vector.example) assert.ok(alphabetOf(format).includes(symbol));
  }
});

test(`the ${vectors.invalid.length} invalid formats of the vectors are refused`, () => {
  assert.ok(vectors.invalid.length > 0);
  for (const vector of vectors.invalid) {
    const why = JSON.stringify(vector.format);
    assertRefused(parseFormatValue(vector.format), errorOf(vector), why);
  }
});

test('a named profile is a single format, even for callers that skip the parser', () => {
  for (const named of [STANDARD_FORMAT, LONG_FORMAT, NUMERIC_FORMAT]) {
    assert.equal(NAMED_FORMATS[named.profile], named);
    for (const field of ['symbols', 'check', 'group'] as const) {
      const changed = { ...named, [field]: named[field] + 1 } as CodeFormat;
      assert.deepEqual(
        checkFormat(changed),
        documentError('not_one_of', `format.${field}`),
      );
    }
  }
});

test('an importer cannot change the named formats', () => {
  for (const format of [NAMED_FORMATS, ...Object.values(NAMED_FORMATS)]) {
    assert.ok(Object.isFrozen(format));
  }
});
