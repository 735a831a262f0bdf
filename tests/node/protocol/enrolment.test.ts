import assert from 'node:assert/strict';
import { test } from 'node:test';

import fc from 'fast-check';

import {
  STANDARD_FORMAT,
  DEFAULT_ARGON2ID,
  documentError,
  encodeBase64url,
  parseEnrolment,
} from 'backup-codes/protocol';
import type { DocumentErrorCode, Enrolment } from 'backup-codes/protocol';

import { assertAccepted, assertRefused, errorOf, readVectors } from './vectors.js';
import type { Refusal } from './vectors.js';

interface EnrolmentVectors {
  /** The exact text, if its spelling matters. */
  valid: { why: string; document: unknown; text?: string }[];
  invalid: (Refusal & { text: string })[];
}

const vectors = readVectors('enrolments.json') as EnrolmentVectors;

test(`the ${vectors.valid.length} valid enrolments of the vectors are accepted`, () => {
  assert.ok(vectors.valid.length > 0);
  for (const { why, document, text } of vectors.valid) {
    assertAccepted(parseEnrolment(text ?? JSON.stringify(document)), document, why);
  }
});

test(`the ${vectors.invalid.length} invalid enrolments of the vectors are refused`, () => {
  assert.ok(vectors.invalid.length > 0);
  for (const vector of vectors.invalid) {
    assertRefused(parseEnrolment(vector.text), errorOf(vector), vector.why);
  }
});

const verifierOf = (byte: number) => encodeBase64url(new Uint8Array(32).fill(byte));

const example: Enrolment = {
  version: 1,
  set: 'K7Q29M3D',
  label: 'Home safe',
  created: '2026-11-24T10:00:00Z',
  format: { ...STANDARD_FORMAT },
  kdf: { ...DEFAULT_ARGON2ID },
  salt: encodeBase64url(new Uint8Array(16).fill(1)),
  verifiers: [verifierOf(1), verifierOf(2)],
};

function parseWith(changes: Record<string, unknown>) {
  return parseEnrolment(JSON.stringify({ ...example, ...changes }));
}

test('a label has at most 64 characters, however many bytes they take', () => {
  assertAccepted(parseWith({ label: '😀'.repeat(64) }), {
    ...example,
    label: '😀'.repeat(64),
  });
  const refused = documentError('too_long', 'label', 64);
  assertRefused(parseWith({ label: '😀'.repeat(65) }), refused);
});

test('a label contains no line break and no character that changes the text direction', () => {
  const breaking = '\0\t\n\r\u001b\u007f\u0085\u009f\u061c\u200e\u200f\u2028\u2029';
  const turning = '\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069';
  for (const character of [...Array.from(breaking + turning), '\ud800', '\udc00']) {
    const refused = documentError('not_printable', 'label');
    assertRefused(
      parseWith({ label: `a${character}b` }),
      refused,
      JSON.stringify(character),
    );
  }
});

test('a label contains no invisible character', () => {
  const unseen = '\u00ad\u200b\u2060\u3164\ufeff\ufff9\u{1d173}\u{e0001}\u{e0041}';
  for (const character of unseen) {
    assertRefused(
      parseWith({ label: `a${character}b` }),
      documentError('not_printable', 'label'),
      JSON.stringify(character),
    );
  }
});

test('a label may be empty, in any script, or use joiners', () => {
  const labels = ['', 'حقيبة', 'सुरक्षित', '金庫', '👩‍💻', '<b>&"\'\\', ' '];
  for (const label of labels) {
    assertAccepted(parseWith({ label }), { ...example, label });
  }
});

test('a time is an existing second in UTC', () => {
  for (const created of [
    '2026-02-29T10:00:00Z',
    '2026-04-31T10:00:00Z',
    '2026-13-01T10:00:00Z',
    '2026-00-01T10:00:00Z',
    '2026-01-00T10:00:00Z',
    '2026-01-01T24:00:00Z',
    '2026-01-01T10:60:00Z',
    '2016-12-31T23:59:60Z',
    '0000-01-01T00:00:00Z',
    '2026-01-01T10:00:00',
    '2026-01-01T10:00:00z',
    '2026-01-01T10:00:00+00:00',
    '2026-01-01T10:00:00.0Z',
    '2026-01-01 10:00:00Z',
    '2026-01-01T10:00:00Z\n',
    '+002026-01-01T10:00:00Z',
    '',
  ]) {
    assertRefused(parseWith({ created }), documentError('bad_time', 'created'), created);
  }
  for (const created of ['2024-02-29T23:59:59Z', '2000-02-29T00:00:00Z']) {
    assertAccepted(parseWith({ created }), { ...example, created });
  }
});

test('a set ID has eight Crockford symbols in canonical form', () => {
  for (const set of ['K7Q2-9M3D', 'k7q29m3d', 'K7Q29M3O', 'K7Q29M3U', 'K7Q29M3', '']) {
    assertRefused(parseWith({ set }), documentError('bad_encoding', 'set'), set);
  }
});

test('each byte string has one spelling', () => {
  const good = encodeBase64url(new Uint8Array(16).fill(0xff));
  for (const salt of [
    `${good}==`,
    good.replace(/_/g, '/'),
    `${good.slice(0, -1)}x`,
    ' ',
  ]) {
    assertRefused(parseWith({ salt }), documentError('bad_encoding', 'salt'), salt);
  }
});

test('byte strings of a wrong length are refused with the required length', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 64 }), (bytes) => {
      const salt = encodeBase64url(bytes);
      if (bytes.length === 16) assert.ok(parseWith({ salt }).ok);
      else assertRefused(parseWith({ salt }), documentError('wrong_length', 'salt', 16));
    }),
  );
});

test('a set has 1 to 50 codes, all different', () => {
  const verifiers = Array.from({ length: 51 }, (_, at) => verifierOf(at));
  assertAccepted(parseWith({ verifiers: verifiers.slice(1) }), {
    ...example,
    verifiers: verifiers.slice(1),
  });
  const refuse = (list: string[], error: DocumentErrorCode, limit?: number) => {
    assertRefused(
      parseWith({ verifiers: list }),
      documentError(error, 'verifiers', limit),
    );
  };
  refuse(verifiers, 'too_many', 50);
  refuse([], 'too_few', 1);
  refuse([verifierOf(1), verifierOf(2), verifierOf(1)], 'not_distinct');
});

test('an unknown version is refused before anything else is interpreted', () => {
  assertRefused(parseWith({ version: 2 }), documentError('not_one_of', 'version'));
});

test('weak codes may not use the fast KDF', () => {
  assertRefused(
    parseWith({ kdf: { name: 'hmac-sha256' } }),
    documentError('entropy_too_low', 'format.symbols', 112),
  );
});
