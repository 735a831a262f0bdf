import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import {
  decodeBase64url,
  deriveProof,
  encodeBase64url,
  generateCodeSet,
  positionOf,
  readCode,
  toEnrolment,
  toPhc,
  verifierOf,
  type FormatChoice,
  type GenerateOptions,
  type KdfChoice,
} from 'backup-codes';
import { parseEnrolment } from 'backup-codes/protocol';

import { refusedWith } from './refusal.js';

const FAST = { format: 'long', kdf: 'hmac-sha256' } as const;

describe('generating a set', () => {
  test('by default there are ten distinct standard codes, each canonical', async () => {
    const set = await generateCodeSet();
    const codes = set.codes();
    assert.equal(codes.length, 10);
    assert.equal(new Set(codes).size, 10);
    for (const code of codes) {
      assert.match(code, /^([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$/);
      assert.deepEqual(await readCode(code), {
        ok: true,
        code: code.replaceAll('-', ''),
      });
    }
    set.wipe();
  });

  test('the protocol accepts the enrolment, and each verifier belongs to the code in its place', async () => {
    const set = await generateCodeSet({ label: 'Home safe', count: 3 });
    const enrolment = await toEnrolment(set);
    const parsed = parseEnrolment(JSON.stringify(enrolment));
    assert.deepEqual(parsed, { ok: true, value: enrolment });
    assert.equal(enrolment.set, set.id);
    assert.equal(enrolment.label, 'Home safe');
    assert.deepEqual(enrolment.kdf, { name: 'argon2id', m: 19_456, t: 2, p: 1 });
    for (const [index, code] of set.codes().entries()) {
      const proof = await deriveProof(code.toLowerCase(), enrolment);
      assert.equal(await positionOf(proof, enrolment.verifiers), index);
      assert.equal(encodeBase64url(await verifierOf(proof)), enrolment.verifiers[index]);
    }
  });

  test('an enrolment contains no code, no proof, and no salt of another set', async () => {
    const set = await generateCodeSet({ ...FAST, count: 5 });
    const enrolment = await toEnrolment(set);
    const text = JSON.stringify(enrolment);
    for (const code of set.codes()) {
      assert.ok(!text.includes(code) && !text.includes(code.replaceAll('-', '')));
      const proof = encodeBase64url(await deriveProof(code, enrolment));
      assert.ok(!text.includes(proof));
    }
    const again = await toEnrolment(await generateCodeSet(FAST));
    assert.notEqual(again.salt, enrolment.salt);
    assert.notEqual(again.set, enrolment.set);
  });

  test('a custom format without check symbols', async () => {
    const format: FormatChoice = {
      profile: 'custom',
      alphabet: '0123456789abcdef',
      symbols: 16,
      check: 0,
      group: 8,
    };
    const set = await generateCodeSet({ format, count: 2 });
    for (const code of set.codes()) assert.match(code, /^[0-9a-f]{8}-[0-9a-f]{8}$/);
    assert.ok(parseEnrolment(JSON.stringify(await toEnrolment(set))).ok);
  });

  const refused: [GenerateOptions, { code: string; field: string; limit?: number }][] = [
    [{ count: 0 }, { code: 'too_low', field: 'count', limit: 1 }],
    [{ count: 51 }, { code: 'too_high', field: 'count', limit: 50 }],
    [{ count: 1.5 }, { code: 'wrong_type', field: 'count' }],
    [{ count: NaN }, { code: 'wrong_type', field: 'count' }],
    [{ label: 'x'.repeat(65) }, { code: 'too_long', field: 'label', limit: 64 }],
    [{ label: 'a\nb' }, { code: 'not_printable', field: 'label' }],
    [
      { format: 'short' as FormatChoice },
      { code: 'not_one_of', field: 'format.profile' },
    ],
    [{ format: {} as FormatChoice }, { code: 'not_one_of', field: 'format.profile' }],
    [{ format: 5 as never }, { code: 'wrong_type', field: 'format' }],
    [{ kdf: 5 as never }, { code: 'wrong_type', field: 'kdf' }],
    [{ kdf: 'md5' as KdfChoice }, { code: 'not_one_of', field: 'kdf.name' }],
    [{ kdf: '__proto__' as KdfChoice }, { code: 'not_one_of', field: 'kdf.name' }],
    [
      { kdf: { name: 'argon2id', m: 2 ** 32 + 19_456, t: 2, p: 1 } },
      { code: 'too_high', field: 'kdf.m', limit: 1_048_576 },
    ],
    [
      { kdf: { name: 'argon2id', m: '19456', t: 2, p: 1 } as unknown as KdfChoice },
      { code: 'wrong_type', field: 'kdf.m' },
    ],
    [
      { kdf: 'hmac-sha256' },
      { code: 'entropy_too_low', field: 'format.symbols', limit: 112 },
    ],
  ];
  for (const [options, error] of refused) {
    test(`refuses ${JSON.stringify(options)} with ${error.code}`, async () => {
      await assert.rejects(generateCodeSet(options), refusedWith(error));
    });
  }
});

describe('hashing', () => {
  test('progress counts from zero to all codes, one by one', async () => {
    const seen: [number, number][] = [];
    const set = await generateCodeSet({ ...FAST, count: 3 });
    await toEnrolment(set, { onProgress: (done, total) => seen.push([done, total]) });
    assert.deepEqual(seen, [
      [0, 3],
      [1, 3],
      [2, 3],
      [3, 3],
    ]);
  });

  test('an abort stops between two codes, and the set can be hashed again', async () => {
    const set = await generateCodeSet({ ...FAST, count: 4 });
    const abort = new AbortController();
    const reason = new Error('changed my mind');
    let done = 0;
    const hashing = toEnrolment(set, {
      signal: abort.signal,
      onProgress: (hashed) => {
        done = hashed;
        if (hashed === 2) abort.abort(reason);
      },
    });
    await assert.rejects(hashing, reason);
    assert.equal(done, 2);
    assert.equal((await toEnrolment(set)).verifiers.length, 4);
  });

  test('nothing starts if the signal is already aborted', async () => {
    const set = await generateCodeSet({ ...FAST, count: 2 });
    const signal = AbortSignal.abort();
    await assert.rejects(toEnrolment(set, { signal }), { name: 'AbortError' });
  });

  test('a set is exported as an enrolment or as PHC strings, never as both', async () => {
    const enrolled = await generateCodeSet({ count: 1 });
    await toEnrolment(enrolled);
    const refusal = refusedWith({ code: 'already_exported', field: 'set' });
    await assert.rejects(toPhc(enrolled), refusal);

    const phc = await generateCodeSet({ count: 1 });
    const [string] = await toPhc(phc);
    assert.match(string ?? '', /^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    await assert.rejects(toEnrolment(phc), refusal);
  });

  test('PHC strings for Django have its prefix, and only for Argon2id', async () => {
    const [string] = await toPhc(await generateCodeSet({ count: 1 }), {
      style: 'django',
    });
    assert.match(string ?? '', /^argon2\$argon2id\$/);
    const scrypt = await generateCodeSet({ count: 1, kdf: 'scrypt' });
    await assert.rejects(
      toPhc(scrypt, { style: 'django' }),
      refusedWith({ code: 'not_one_of', field: 'kdf.name' }),
    );
    assert.equal((await toPhc(scrypt)).length, 1);
  });

  test('a wiped set gives no code and no hash', async () => {
    const set = await generateCodeSet({ ...FAST, count: 1 });
    set.wipe();
    set.wipe();
    const refusal = refusedWith({ code: 'wiped', field: 'set' });
    assert.throws(() => set.codes(), refusal);
    await assert.rejects(toEnrolment(set), refusal);
  });
});

test('verifiers have 32 bytes and the salt has 16', async () => {
  const { salt, verifiers } = await toEnrolment(await generateCodeSet(FAST));
  assert.equal(decodeBase64url(salt)?.length, 16);
  for (const verifier of verifiers) assert.equal(decodeBase64url(verifier)?.length, 32);
});
