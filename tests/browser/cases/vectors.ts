import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';

import { deriveProof } from 'backup-codes';

import type { VectorSteps } from '../pages/vector-steps.js';
import { asReading, readVectors } from '../../vectors/read-vectors.js';
import type {
  PhcVector,
  ProofVector,
  ReadingVector,
} from '../../vectors/read-vectors.js';
import type { RunStep } from '../visit.js';

const { proofs } = readVectors('proofs') as { proofs: ProofVector[] };
const { readings } = readVectors('readings') as { readings: ReadingVector[] };
const { valid: phcStrings } = readVectors('phc') as { valid: PhcVector[] };

/** @param where who runs the generator */
export function vectorCases(
  where: string,
  open: (t: TestContext) => Promise<{ run: RunStep<VectorSteps> }>,
): void {
  test(`${where} gets the results of other implementations`, async (t) => {
    const { run } = await open(t);

    await t.test(`the ${proofs.length} proofs and their verifiers`, async () => {
      assert.deepEqual(
        await run('proofs'),
        proofs.map(({ proofHex, verifierHex }) => [proofHex, verifierHex]),
      );
    });

    await t.test(`the ${readings.length} readings`, async () => {
      const read = await run('readings');
      assert.equal(read.length, readings.length);
      for (const [index, vector] of readings.entries()) {
        assert.deepEqual(read[index], asReading(vector), JSON.stringify(vector.typed));
      }
    });

    await t.test(`the proofs in ${phcStrings.length} PHC strings`, async () => {
      assert.deepEqual(
        await run('phc'),
        phcStrings.map(({ phc }) => hexOf(hashOf(phc))),
      );
    });

    await t.test(
      'PHC strings made here contain the proofs that Node.js derives',
      async () => {
        for (const { format, kdf, codes, phc } of await run('exportPhc')) {
          assert.equal(phc.length, codes.length);
          assert.equal(new Set(phc.map(saltOf)).size, codes.length);
          for (const [index, code] of codes.entries()) {
            const text = phc[index] ?? '';
            const salt = Buffer.from(saltOf(text), 'base64').toString('base64url');
            const proof = await deriveProof(code, { format, kdf, salt });
            assert.equal(
              Buffer.from(proof).toString('hex'),
              hexOf(hashOf(text)),
              kdf.name,
            );
          }
        }
      },
    );
  });
}

const hexOf = (base64: string) => Buffer.from(base64, 'base64').toString('hex');
const saltOf = (phc: string) => phc.split('$').at(-2) ?? '';
const hashOf = (phc: string) => phc.split('$').at(-1) ?? '';
