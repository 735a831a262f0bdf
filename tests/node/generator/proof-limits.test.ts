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
import { DEFAULT_KDFS, KDF_WORK_DEFAULT_MAX, parseAnswer } from 'backup-codes/protocol';

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

test('codes that the vectors refuse get no proof, for the same reason', async () => {
  const { refused } = readVectors('proofs') as { refused: RefusedProofVector[] };
  assert.ok(refused.length > 15);
  // This option takes only custom formats and so has no profile.
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

test('a challenge with another alphabet for digits gets no plain hash of them', async () => {
  const set = {
    set: 'K7Q29M3D',
    created: '2026-11-24T10:00:00Z',
    format: custom(SYMBOLS, NUMERIC_CODE.length),
    kdf: HMAC,
    salt: SALT,
  };
  // The challenge is well-formed. A site may have such sets, if its page names their
  // format.
  const text = JSON.stringify({ signIn: 'A'.repeat(22), sets: [set] });
  const challenge = parseAnswer('challenge', text);
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

test('a page must name a custom format both to make and to redeem codes', async () => {
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

test('the named format must be valid', async () => {
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

// Each exceeds the work limit but needs no more memory than a phone has.
const TOO_COSTLY: Kdf[] = [
  { name: 'scrypt', n: 131_072, r: 8, p: 9 },
  { name: 'scrypt', n: 131_072, r: 8, p: 16 },
  { name: 'pbkdf2-sha256', iterations: 3_600_001 },
  { name: 'pbkdf2-sha256', iterations: 10_000_000 },
];

for (const kdf of TOO_COSTLY) {
  test(`a challenge cannot demand more work than a client allows: ${JSON.stringify(kdf)}`, async () => {
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

test('raising the memory limit does not raise the work limit', async () => {
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

test('a caller can raise the work limit, up to what the parameters allow', async () => {
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

test('by default, a client does all the work that a relying party asks', () => {
  for (const kdf of Object.values(DEFAULT_KDFS)) {
    const most = KDF_WORK_CLIENT_MAX[kdf.name];
    assert.ok(kdfWork(kdf) <= most);
    assert.ok(KDF_WORK_DEFAULT_MAX[kdf.name] <= most);
  }
});
