import assert from 'node:assert/strict';
import { test } from 'node:test';

import {
  ARGON2ID_FLOOR,
  DEFAULT_KDFS,
  KDF_MEMORY_DEFAULT_MAX_BYTES,
  SCRYPT_FLOOR,
  checkKdf,
  documentError,
  kdfMemoryBytes,
  kdfWork,
  parseKdfValue,
} from 'backup-codes/protocol';
import type { Kdf } from 'backup-codes/protocol';

import { assertAccepted, assertRefused, errorOf, readVectors } from './vectors.js';
import type { Refusal } from './vectors.js';

interface KdfVectors {
  work: { kdf: Kdf; work: number }[];
  valid: { kdf: Kdf; entropyBits: number }[];
  invalid: (Refusal & { kdf: unknown; entropyBits: number })[];
}

const vectors = readVectors('kdf-limits.json') as KdfVectors;

test(`the ${vectors.valid.length} valid parameters of the vectors are accepted`, () => {
  assert.ok(vectors.valid.length > 0);
  for (const { kdf, entropyBits } of vectors.valid) {
    const why = JSON.stringify(kdf);
    assertAccepted(parseKdfValue(kdf, entropyBits), kdf, why);
    assert.equal(checkKdf(kdf, entropyBits), undefined, why);
  }
});

test(`the ${vectors.invalid.length} invalid parameters of the vectors are refused`, () => {
  assert.ok(vectors.invalid.length > 0);
  for (const vector of vectors.invalid) {
    const result = parseKdfValue(vector.kdf, vector.entropyBits);
    assertRefused(result, errorOf(vector), JSON.stringify(vector.kdf));
  }
});

test('the work of each derivation agrees with the vectors', () => {
  assert.ok(vectors.work.length > 0);
  for (const { kdf, work } of vectors.work) assert.equal(kdfWork(kdf), work);
});

test('every default fits into the memory of a phone', () => {
  for (const kdf of Object.values(DEFAULT_KDFS)) {
    assert.equal(checkKdf(kdf, 112, KDF_MEMORY_DEFAULT_MAX_BYTES), undefined, kdf.name);
    assert.ok(Object.isFrozen(kdf));
  }
});

test('a lower memory limit is enforced exactly', () => {
  const argon2id: Kdf = { name: 'argon2id', m: 131_072, t: 1, p: 1 };
  assert.equal(kdfMemoryBytes(argon2id), KDF_MEMORY_DEFAULT_MAX_BYTES);
  assert.equal(checkKdf(argon2id, 70, KDF_MEMORY_DEFAULT_MAX_BYTES), undefined);
  assertRefused(
    parseKdfValue({ ...argon2id, m: 131_073 }, 70, KDF_MEMORY_DEFAULT_MAX_BYTES),
    documentError('too_high', 'kdf.m', 131_072),
  );
  const scrypt: Kdf = { name: 'scrypt', n: 131_072, r: 9, p: 1 };
  assert.ok(kdfMemoryBytes(scrypt) > KDF_MEMORY_DEFAULT_MAX_BYTES);
  assertRefused(
    parseKdfValue(scrypt, 70, KDF_MEMORY_DEFAULT_MAX_BYTES),
    documentError('too_high', 'kdf.n', Math.floor(2 ** 27 / (128 * 9))),
  );
});

test('every row of the floor table is allowed, and one less is not', () => {
  for (const { t, m } of ARGON2ID_FLOOR) {
    assert.equal(checkKdf({ name: 'argon2id', m, t, p: 1 }, 70), undefined);
    assert.deepEqual(
      checkKdf({ name: 'argon2id', m: m - 1, t, p: 1 }, 70),
      documentError('too_low', 'kdf.m', m),
    );
  }
  for (const { n, p } of SCRYPT_FLOOR) {
    assert.equal(checkKdf({ name: 'scrypt', n, r: 8, p }, 70), undefined);
    assert.deepEqual(
      checkKdf({ name: 'scrypt', n, r: 8, p: p - 1 }, 70),
      documentError('too_low', 'kdf.p', p),
    );
  }
});

test('numbers beyond the integer range are reported as out of range', () => {
  for (const [kdf, field, limit] of [
    [{ name: 'argon2id', m: 1e300, t: 2, p: 1 }, 'kdf.m', 1_048_576],
    [{ name: 'scrypt', n: 8_192, r: 1e300, p: 10 }, 'kdf.n', 0],
    [{ name: 'pbkdf2-sha256', iterations: 2 ** 60 }, 'kdf.iterations', 10_000_000],
  ] as const) {
    assertRefused(parseKdfValue(kdf, 70), documentError('too_high', field, limit));
  }
});
