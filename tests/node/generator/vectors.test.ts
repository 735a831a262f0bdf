import assert from 'node:assert/strict';
import { test } from 'node:test';

import {
  deriveProof,
  encodeBase64url,
  readCode,
  selfTest,
  verifierOf,
  type CodeFormat,
  type Kdf,
  type Reading,
} from 'backup-codes';

import {
  asReading,
  readVectors,
  type ProofVector,
  type ReadingVector,
} from '../../vectors/read-vectors.js';
import { refusedWith } from './refusal.js';

function vectors<T>(file: string, list: string): T[] {
  return (readVectors(file) as Record<string, T[]>)[list] ?? [];
}

test('readings agree with the vectors', async () => {
  const all = vectors<ReadingVector>('readings', 'readings');
  assert.ok(all.length > 500);
  for (const vector of all) {
    const reading: Reading = await readCode(vector.typed, vector.format);
    assert.deepEqual(reading, asReading(vector), JSON.stringify(vector));
  }
});

test('proofs and verifiers agree with the vectors', async () => {
  const all = vectors<ProofVector>('proofs', 'proofs');
  assert.ok(all.length > 8);
  for (const vector of all) {
    const { format, kdf, code, saltHex, proofHex, verifierHex, hmacFormat } = vector;
    const salt = encodeBase64url(Buffer.from(saltHex, 'hex'));
    const set = { format, kdf, salt };
    const proof = await deriveProof(code, set, hmacFormat && { hmacFormat });
    assert.equal(Buffer.from(proof).toString('hex'), proofHex);
    assert.equal(Buffer.from(await verifierOf(proof)).toString('hex'), verifierHex);
  }
});

test('a client derives no proof with KDF parameters out of bounds', async () => {
  interface Invalid {
    kdf: Kdf;
    entropyBits: number;
    error: string;
    field: string;
    limit?: number;
  }
  const format: CodeFormat = {
    profile: 'standard',
    alphabet: 'crockford32',
    symbols: 14,
    check: 2,
    group: 4,
  };
  const salt = encodeBase64url(new Uint8Array(16));
  const ofStandard = vectors<Invalid>('kdf-limits', 'invalid').filter(
    ({ entropyBits }) => entropyBits === 70,
  );
  assert.ok(ofStandard.length > 50);
  for (const { kdf, error, field, limit } of ofStandard) {
    await assert.rejects(
      deriveProof('0000000000000000', { format, kdf, salt }, { maxMemory: 2 ** 30 }),
      refusedWith({ code: error, field, ...(limit !== undefined && { limit }) }),
      JSON.stringify(kdf),
    );
  }
});

test('by default, the memory limit is what a phone has', async () => {
  const [proof] = vectors<ProofVector>('proofs', 'proofs');
  assert.ok(proof);
  const kdf: Kdf = { name: 'argon2id', m: 131_073, t: 1, p: 1 };
  const salt = encodeBase64url(Buffer.from(proof.saltHex, 'hex'));
  const set = { format: proof.format, kdf, salt };
  await assert.rejects(
    deriveProof(proof.code, set),
    refusedWith({ code: 'too_high', field: 'kdf.m', limit: 131_072 }),
  );
  assert.equal((await deriveProof(proof.code, set, { maxMemory: 2 ** 30 })).length, 32);
});

test('a mistyped code gets no proof, and its error does not repeat the code', async () => {
  const [vector] = vectors<ProofVector>('proofs', 'proofs');
  assert.ok(vector);
  const { format, kdf } = vector;
  const salt = encodeBase64url(new Uint8Array(16));
  for (const [typed, code] of [
    ['7PRECMSEFPYAQQ64', 'check_failed'],
    ['7PRECMSEFPYAQQ6', 'too_short'],
    ['7PRECMSEFPYAQQ633', 'too_long'],
    ['7PRECMSEFPYAQQ6U', 'bad_symbol'],
  ] as const) {
    await assert.rejects(deriveProof(typed, { format, kdf, salt }), (error: Error) => {
      refusedWith({ code, field: 'code', limit: 16 })(error);
      assert.ok(!`${error.message}${error.stack ?? ''}`.includes(typed));
      return true;
    });
  }
});

test('an invalid salt is refused', async () => {
  const [vector] = vectors<ProofVector>('proofs', 'proofs');
  assert.ok(vector);
  const { format, kdf, code } = vector;
  await assert.rejects(
    deriveProof(code, { format, kdf, salt: 'AAAA' }),
    refusedWith({ code: 'wrong_length', field: 'salt', limit: 16 }),
  );
  await assert.rejects(
    deriveProof(code, { format, kdf, salt: '!' }),
    refusedWith({ code: 'bad_encoding', field: 'salt' }),
  );
});

test('the self-test of the loaded module passes', async () => {
  await selfTest();
});
