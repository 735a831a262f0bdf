import assert from 'node:assert/strict';
import { test } from 'node:test';

import {
  deriveProof,
  encodeBase64url,
  generateCodeSet,
  toEnrolment,
  verifierOf,
} from 'backup-codes';

import { readVectors, type ProofVector } from '../../vectors/read-vectors.js';

const vectors = (readVectors('proofs') as { proofs: ProofVector[] }).proofs.filter(
  ({ kdf }) => kdf.name === 'pbkdf2-sha256',
);

async function proofHexOf({ code, format, kdf, saltHex }: ProofVector): Promise<string> {
  const salt = encodeBase64url(Buffer.from(saltHex, 'hex'));
  return Buffer.from(await deriveProof(code, { format, kdf, salt })).toString('hex');
}

async function agree(): Promise<void> {
  assert.ok(vectors.length > 0);
  for (const vector of vectors) assert.equal(await proofHexOf(vector), vector.proofHex);
}

test('PBKDF2 through WebCrypto agrees with the vectors', async () => {
  let derived = 0;
  const { subtle } = globalThis.crypto;
  const deriveBits = subtle.deriveBits.bind(subtle);
  subtle.deriveBits = (...input) => {
    derived += 1;
    return deriveBits(...input);
  };
  await agree();
  assert.equal(derived, vectors.length);
});

test('a worker hashes the proof of PBKDF2 as the module does', async () => {
  const set = await generateCodeSet({ count: 1, kdf: 'pbkdf2-sha256' });
  const [code = ''] = set.codes();
  const enrolment = await toEnrolment(set);
  const verifier = await verifierOf(await deriveProof(code, enrolment));
  assert.deepEqual(enrolment.verifiers, [encodeBase64url(verifier)]);
});

test('without WebCrypto, the module derives PBKDF2 and agrees as well', async () => {
  const prototype = Object.getPrototypeOf(globalThis.crypto) as object;
  assert.ok(Reflect.deleteProperty(prototype, 'subtle'));
  assert.ok(!('subtle' in globalThis.crypto));
  await agree();
});
