import assert from 'node:assert/strict';
import { createHash, createHmac, pbkdf2Sync, scryptSync } from 'node:crypto';
import { before, suite, test } from 'node:test';

import { deriveProof } from 'backup-codes';
import type { Kdf } from 'backup-codes/protocol';
import sodium from 'libsodium-wrappers-sumo';

import { SCRYPT_IN_CACHE, canonical, formats, generateEnrolled } from './generated.js';
import type { EnrolledSet, FormatName } from './generated.js';
import { python, run } from './run.js';

const recompute = python('recompute.py', 'python3-argon2');

/** Every KDF and the formats that it is allowed for. */
const allowed: Record<Kdf['name'], readonly FormatName[]> = {
  argon2id: ['standard', 'long', 'numeric', 'custom'],
  scrypt: ['standard', 'long', 'numeric', 'custom'],
  'pbkdf2-sha256': ['standard', 'long', 'numeric', 'custom'],
  'hmac-sha256': ['long', 'custom of 114 bits'],
};

/**
 * The proof from Node.js, or from libsodium, because old versions of Node.js have no
 * Argon2.
 */
function proofByOthers(code: string, salt: Buffer, kdf: Kdf): Uint8Array {
  switch (kdf.name) {
    case 'argon2id':
      assert.equal(kdf.p, 1, 'libsodium supports one lane');
      return sodium.crypto_pwhash(
        32,
        code,
        salt,
        kdf.t,
        kdf.m * 1024,
        sodium.crypto_pwhash_ALG_ARGON2ID13,
      );
    case 'scrypt': {
      const cost = { N: kdf.n, r: kdf.r, p: kdf.p, maxmem: 2 ** 28 };
      return scryptSync(code, salt, 32, cost);
    }
    case 'pbkdf2-sha256':
      return pbkdf2Sync(code, salt, kdf.iterations, 32, 'sha256');
    case 'hmac-sha256':
      return createHmac('sha256', salt).update(code).digest();
  }
}

async function enrolled(name: FormatName, kdf: string): Promise<EnrolledSet> {
  // A slow KDF takes a third of a second for each code, in each program.
  const count = kdf === 'scrypt' || kdf === 'pbkdf2-sha256' ? 1 : 3;
  const cost = kdf === 'scrypt' && name !== 'standard' ? SCRYPT_IN_CACHE : [];
  const set = await generateEnrolled(name, count, '--kdf', kdf, ...cost);
  assert.deepEqual(set.enrolment.format, formats[name].format);
  assert.equal(set.enrolment.kdf.name, kdf);
  assert.equal(set.codes.length, count);
  return set;
}

async function assertRecomputed(set: EnrolledSet): Promise<void> {
  const { length } = set.codes;
  const printed = await run(recompute, JSON.stringify(set));
  assert.equal(printed, `${length} codes, ${length} verifiers agree\n`);
}

async function assertDerivedByOthers({ codes, enrolment }: EnrolledSet): Promise<void> {
  const salt = Buffer.from(enrolment.salt, 'base64url');
  for (const [index, code] of codes.entries()) {
    const proof = proofByOthers(canonical(code), salt, enrolment.kdf);
    const verifier = createHash('sha256').update(proof).digest('base64url');
    assert.equal(verifier, enrolment.verifiers[index]);
    assert.deepEqual([...(await deriveProof(code, enrolment))], [...proof]);
  }
}

suite('the printed enrolment', { concurrency: 2 }, () => {
  before(() => sodium.ready);

  for (const [kdf, names] of Object.entries(allowed)) {
    for (const name of names) {
      test(`other programs compute the same enrolment of ${name} codes under ${kdf}`, async () => {
        const set = await enrolled(name, kdf);
        await assertRecomputed(set);
        if (name === 'long') await assertDerivedByOthers(set);
      });
    }
  }

  test('with its verifiers in another order is refused', async () => {
    const { codes, enrolment } = await enrolled('standard', 'argon2id');
    const verifiers = [...enrolment.verifiers].reverse();
    const swapped = { codes, enrolment: { ...enrolment, verifiers } };
    await assert.rejects(assertRecomputed(swapped), /code 1: its verifier/);
    await assert.rejects(assertDerivedByOthers(swapped), assert.AssertionError);
  });
});
