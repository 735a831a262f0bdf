import assert from 'node:assert/strict';
import { test } from 'node:test';

import {
  deriveProof,
  encodeBase64url,
  generateCodeSet,
  kdfWork,
  KDF_WORK_CLIENT_MAX,
  toEnrolment,
  verifierOf,
  type CustomFormat,
  type Kdf,
} from 'backup-codes';
import {
  DEFAULT_KDFS,
  KDF_WORK_DEFAULT_MAX,
  parseChallengeAnswer,
} from 'backup-codes/protocol';

import { readVectors, type RefusedProofVector } from '../../vectors/read-vectors.js';
import { refusedWith } from './refusal.js';

const SALT = encodeBase64url(new Uint8Array(16));
const SYMBOLS = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ+/';
const HMAC: Kdf = { name: 'hmac-sha256' };
const STANDARD = {
  profile: 'standard',
  alphabet: 'crockford32',
  symbols: 14,
  check: 2,
  group: 4,
} as const;
const NUMERIC_CODE = '0000000000000000000097';

function custom(alphabet: string, symbols: number): CustomFormat {
  return { profile: 'custom', alphabet, symbols, check: 0, group: 4 };
}

test('what the vectors refuse gets no proof, for the same reason', async () => {
  const { refused } = readVectors('proofs') as { refused: RefusedProofVector[] };
  assert.ok(refused.length > 15);
  // Here the option has no profile: what it names is always custom.
  const sayable = refused.filter(
    ({ hmacFormat }) => hmacFormat === undefined || hmacFormat.profile === 'custom',
  );
  for (const vector of sayable) {
    const { format, kdf, code, hmacFormat, maxWork, error, field, limit } = vector;
    await assert.rejects(
      deriveProof(
        code,
        { format, kdf, salt: SALT },
        {
          ...(hmacFormat?.profile === 'custom' && { hmacFormat }),
          ...(maxWork !== undefined && { maxWork }),
        },
      ),
      refusedWith({ code: error, field, ...(limit !== undefined && { limit }) }),
      JSON.stringify(vector),
    );
  }
});

test('a challenge that gives digits another alphabet gets no plain hash of them', async () => {
  const set = {
    set: 'K7Q29M3D',
    created: '2026-11-24T10:00:00Z',
    format: custom(SYMBOLS, NUMERIC_CODE.length),
    kdf: HMAC,
    salt: SALT,
  };
  // It is well-formed: a site may have such sets, and its page names their format.
  const text = JSON.stringify({ signIn: 'A'.repeat(22), sets: [set] });
  const challenge = parseChallengeAnswer(text);
  assert.ok(challenge.ok);
  const [lie] = challenge.value.sets;
  assert.ok(lie);
  await assert.rejects(
    deriveProof(NUMERIC_CODE, lie),
    refusedWith({ code: 'format_not_named', field: 'kdf.name' }),
  );
  await assert.rejects(
    deriveProof(NUMERIC_CODE, lie, { hmacFormat: custom(SYMBOLS, 21) }),
    refusedWith({ code: 'format_not_named', field: 'kdf.name' }),
  );
});

test('who makes a set of a custom format names it, and so does who derives for it', async () => {
  const format = custom('0123456789abcdef', 28);
  const set = await generateCodeSet({ format, kdf: 'hmac-sha256', count: 2 });
  const [code = ''] = set.codes();
  const enrolment = await toEnrolment(set);
  const { alphabet, symbols } = format;
  const hmacFormat = { alphabet, symbols };
  const proof = await deriveProof(code, enrolment, { hmacFormat });
  assert.equal(encodeBase64url(await verifierOf(proof)), enrolment.verifiers[0]);
  await assert.rejects(
    deriveProof(code, enrolment),
    refusedWith({ code: 'format_not_named', field: 'kdf.name' }),
  );
});

test('a format that is named has to be one', async () => {
  const format = custom('0123456789abcdef', 28);
  await assert.rejects(
    deriveProof(
      '0'.repeat(28),
      { format, kdf: HMAC, salt: SALT },
      { hmacFormat: { alphabet: '0', symbols: 28 } },
    ),
    refusedWith({ code: 'too_short', field: 'format.alphabet', limit: 2 }),
  );
});

// Each takes more than its work, and no more memory than a phone has.
const TOO_COSTLY: Kdf[] = [
  { name: 'scrypt', n: 131_072, r: 8, p: 9 },
  { name: 'scrypt', n: 131_072, r: 8, p: 16 },
  { name: 'pbkdf2-sha256', iterations: 3_600_001 },
  { name: 'pbkdf2-sha256', iterations: 10_000_000 },
];

for (const kdf of TOO_COSTLY) {
  test(`a challenge gets no more work than a client allows: ${JSON.stringify(kdf)}`, async () => {
    const set = { format: STANDARD, kdf, salt: SALT };
    await assert.rejects(
      deriveProof('0000000000000000', set),
      refusedWith({
        code: 'too_high',
        field: 'kdf',
        limit: KDF_WORK_CLIENT_MAX[kdf.name],
      }),
    );
  });
}

test('memory that a caller allows does not allow the work that goes with it', async () => {
  const kdf: Kdf = { name: 'argon2id', m: 1_048_576, t: 16, p: 1 };
  await assert.rejects(
    deriveProof(
      '0000000000000000',
      { format: STANDARD, kdf, salt: SALT },
      { maxMemory: 2 ** 30 },
    ),
    refusedWith({ code: 'too_high', field: 'kdf', limit: 2_097_152 }),
  );
});

test('a caller raises the work, or leaves it to the bounds of the parameters', async () => {
  const kdf: Kdf = { name: 'argon2id', m: 19_456, t: 2, p: 1 };
  const set = { format: STANDARD, kdf, salt: SALT };
  const derive = (maxWork: number) => deriveProof('0000000000000000', set, { maxWork });
  await assert.rejects(
    derive(38_911),
    refusedWith({ code: 'too_high', field: 'kdf', limit: 38_911 }),
  );
  assert.deepEqual(await derive(38_912), await derive(Infinity));
  for (const maxWork of [NaN, 1.5, -Infinity, '9' as unknown as number]) {
    await assert.rejects(
      derive(maxWork),
      refusedWith({ code: 'wrong_type', field: 'maxWork' }),
    );
  }
});

test('a client does all that a relying party asks by default', () => {
  for (const kdf of Object.values(DEFAULT_KDFS)) {
    const most = KDF_WORK_CLIENT_MAX[kdf.name];
    assert.ok(kdfWork(kdf) <= most);
    assert.ok(KDF_WORK_DEFAULT_MAX[kdf.name] <= most);
  }
});
