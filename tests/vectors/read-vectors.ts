import { readFileSync } from 'node:fs';

import type {
  BadReading,
  CodeFormat,
  CustomFormat,
  Kdf,
  Place,
  Reading,
} from 'backup-codes';

// Compiled tests run from build/js/tests/vectors.
const VECTORS = new URL('../../../../tests/vectors/', import.meta.url);

export interface ProofVector {
  format: CodeFormat;
  kdf: Kdf;
  code: string;
  saltHex: string;
  proofHex: string;
  verifierHex: string;
  hmacFormat?: CustomFormat;
}

export interface RefusedProofVector {
  format: CodeFormat;
  kdf: Kdf;
  code: string;
  hmacFormat?: CodeFormat;
  maxWork?: number;
  error: string;
  field: string;
  limit?: number;
}

export interface PhcVector {
  format: CodeFormat;
  kdf: Kdf;
  code: string;
  saltHex: string;
  phc: string;
}

export interface ReadingVector {
  format: CodeFormat;
  typed: string;
  reading:
    | { code: string }
    | {
        problem: BadReading['problem'];
        found: number;
        expected: number;
        codes?: number;
        position?: number;
        at?: number;
        proposal?: Place & { symbol: string; code: string };
      };
}

/**
 * The content of a vector file, by its name without the ending. See the README beside it.
 */
export function readVectors(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`${name}.json`, VECTORS), 'utf8'));
}

/** A reading of the vectors in the form that TypeScript returns. */
export function asReading({ typed, reading }: ReadingVector): Reading {
  if ('code' in reading) return { ok: true, code: reading.code };
  const { problem, found, expected, codes, position, at, proposal } = reading;
  // Vectors count code points, but strings count UTF-16 units.
  const unitsOf = (place: number) => Array.from(typed).slice(0, place).join('').length;
  return {
    ok: false,
    problem,
    found,
    expected,
    ...(codes !== undefined && { codes }),
    ...(position !== undefined &&
      at !== undefined && { bad: { position, at: unitsOf(at) } }),
    ...(proposal && { proposal: { ...proposal, at: unitsOf(proposal.at) } }),
  };
}
