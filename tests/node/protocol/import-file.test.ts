import assert from 'node:assert/strict';
import { test } from 'node:test';

import fc from 'fast-check';

import {
  IMPORT_FILE_MAX_BYTES,
  documentError,
  parseImportFile,
} from 'backup-codes/protocol';
import type { Enrolment } from 'backup-codes/protocol';

import { enrolment } from './generators.js';
import { assertAccepted, assertRefused, errorOf, readVectors } from './vectors.js';
import type { Refusal } from './vectors.js';

interface ImportVectors {
  valid: { why: string; document: unknown }[];
  invalid: (Refusal & { text: string })[];
}

const vectors = readVectors('import-files.json') as ImportVectors;

test(`the ${vectors.valid.length} valid import files of the vectors are accepted`, () => {
  assert.ok(vectors.valid.length > 0);
  for (const { why, document } of vectors.valid) {
    assertAccepted(parseImportFile(JSON.stringify(document)), document, why);
  }
});

test(`the ${vectors.invalid.length} invalid import files of the vectors are refused`, () => {
  assert.ok(vectors.invalid.length > 0);
  for (const vector of vectors.invalid) {
    assertRefused(parseImportFile(vector.text), errorOf(vector), vector.why);
  }
});

const [sample] = fc.sample(enrolment, { numRuns: 1, seed: 3 }) as [Enrolment];

function fileOf(accounts: unknown[], last: unknown = sample) {
  const enrolments = accounts.map((account, at) => ({
    account,
    enrolment: at === accounts.length - 1 ? last : sample,
  }));
  return { version: 1, enrolments };
}

test('an error names the faulty place in the file', () => {
  const file = fileOf(['ada', 'bob'], { ...sample, salt: 'AA' });
  assertRefused(
    parseImportFile(JSON.stringify(file)),
    documentError('wrong_length', 'enrolments[1].enrolment.salt', 16),
  );
});

test('an account may occur twice, with one set each time', () => {
  const file = fileOf(['ada', 'ada'], { ...sample, set: 'K7Q29M3D' });
  assertAccepted(parseImportFile(JSON.stringify(file)), file);
});

test('an account name has 1 to 254 characters', () => {
  const longest = '漢'.repeat(254);
  const file = fileOf([longest]);
  assertAccepted(parseImportFile(JSON.stringify(file)), file);
  const field = 'enrolments[0].account';
  const parse = (account: string) => parseImportFile(JSON.stringify(fileOf([account])));
  assertRefused(parse(''), documentError('too_short', field, 1));
  assertRefused(parse(`${longest}漢`), documentError('too_long', field, 254));
  assertRefused(parse('a\u0000b'), documentError('not_printable', field));
});

test('a file may hold as many enrolments as fit in 4 MiB, and not a byte more', () => {
  const entry = JSON.stringify({ account: 'ada', enrolment: sample });
  const count = Math.floor((IMPORT_FILE_MAX_BYTES - 64) / (entry.length + 8));
  const text = `{"version":1,"enrolments":[${Array(count).fill(entry).join(',')}]}`;
  const full = text + ' '.repeat(IMPORT_FILE_MAX_BYTES - Buffer.byteLength(text));
  const result = parseImportFile(full);
  assert.ok(result.ok);
  assert.equal(result.value.enrolments.length, count);
  assertRefused(parseImportFile(`${full}\n`), {
    error: 'too_large',
    field: '',
    limit: 4_194_304,
  });
});
