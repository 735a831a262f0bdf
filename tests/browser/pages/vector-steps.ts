import type * as BackupCodes from 'backup-codes';
import type { ProofParameters } from 'backup-codes';

import type {
  PhcVector,
  ProofVector,
  ReadingVector,
} from '../../vectors/read-vectors.js';

/** The functions of the generator that agree with the vectors. */
type Generator = Pick<
  typeof BackupCodes,
  | 'deriveProof'
  | 'encodeBase64url'
  | 'generateCodeSet'
  | 'readCode'
  | 'toPhc'
  | 'verifierOf'
>;

function bytesOf(hex: string): Uint8Array {
  return Uint8Array.from(hex.match(/../g) ?? [], (byte) => parseInt(byte, 16));
}

function hexOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

export type VectorSteps = ReturnType<typeof vectorSteps>;

/**
 * What the generator makes of each vector, wherever it runs.
 *
 * @param generator as it is imported there
 * @param vectorsOf reads a file of vectors, by its name without the ending
 */
export function vectorSteps(
  generator: Generator,
  vectorsOf: (name: string) => Promise<unknown>,
) {
  const { deriveProof, encodeBase64url, generateCodeSet, readCode, toPhc, verifierOf } =
    generator;
  const parametersOf = ({
    format,
    kdf,
    saltHex,
  }: ProofVector | PhcVector): ProofParameters => ({
    format,
    kdf,
    salt: encodeBase64url(bytesOf(saltHex)),
  });
  return {
    async proofs() {
      const { proofs } = (await vectorsOf('proofs')) as { proofs: ProofVector[] };
      const derived = [];
      for (const vector of proofs) {
        const { code, hmacFormat } = vector;
        const limits = hmacFormat && { hmacFormat };
        const proof = await deriveProof(code, parametersOf(vector), limits);
        const verifier = await verifierOf(proof);
        derived.push([hexOf(proof), hexOf(verifier)]);
      }
      return derived;
    },

    async readings() {
      const { readings } = (await vectorsOf('readings')) as { readings: ReadingVector[] };
      return Promise.all(readings.map(({ typed, format }) => readCode(typed, format)));
    },

    /** The proof derived for each PHC string of the vectors. */
    async phc() {
      const { valid } = (await vectorsOf('phc')) as { valid: PhcVector[] };
      const proofs = [];
      for (const vector of valid) {
        proofs.push(hexOf(await deriveProof(vector.code, parametersOf(vector))));
      }
      return proofs;
    },

    /** For each KDF that has PHC strings, a set with its strings. */
    async exportPhc() {
      const sets = [];
      for (const [kdf, count] of [
        ['argon2id', 2],
        ['scrypt', 1],
      ] as const) {
        const set = await generateCodeSet({ kdf, count });
        const { format } = set;
        sets.push({ format, kdf: set.kdf, codes: set.codes(), phc: await toPhc(set) });
      }
      return sets;
    },
  };
}
