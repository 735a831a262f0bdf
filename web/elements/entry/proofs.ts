import { deriveProof, type ProofParameters } from '../../generator/proof.js';
import { BackupCodesError } from '../../generator/errors.js';
import type { ProofLimits } from '../../generator/proof-options.js';
import { readCode } from '../../generator/read-code.js';
import type { PoolOptions, WorkerPool } from '../../generator/worker-pool.js';
import { kdfMemoryBytes } from '../../protocol/kdf.js';
import { encodeBase64url } from '../../protocol/base64url.js';
import { ACTIVE_SETS_MAX } from '../../protocol/scheme.js';
import type { SetId, SetProof } from '../../protocol/index.js';

/** A set that a typed code may be of. */
export type Candidate = ProofParameters & { set: SetId };

/** What a pool has to be for, where a code is tried with these sets. */
export function costliestOf(sets: readonly Candidate[]): PoolOptions {
  // An HMAC costs less than any other, also than one that takes no memory either.
  const costs = ({ kdf }: Candidate) =>
    kdf.name === 'hmac-sha256' ? -1 : kdfMemoryBytes(kdf);
  const [costliest] = [...sets].sort((one, other) => costs(other) - costs(one));
  return {
    codes: Math.max(1, sets.length),
    ...(costliest && { format: costliest.format, kdf: costliest.kdf }),
  };
}

/**
 * The proofs of a typed code for all sets whose format it fits, derived side by side.
 *
 * @throws BackupCodesError `too_many` of `sets` for more than an account can have; what
 *   `deriveProof` throws
 */
export async function deriveProofs(
  code: string,
  sets: readonly Candidate[],
  options: ProofLimits & { pool: WorkerPool; signal: AbortSignal },
): Promise<SetProof[]> {
  if (sets.length > ACTIVE_SETS_MAX) {
    throw new BackupCodesError('too_many', 'sets', ACTIVE_SETS_MAX);
  }
  const fitting = await Promise.all(
    sets.map(async (set) => ((await readCode(code, set.format)).ok ? [set] : [])),
  );
  return Promise.all(
    fitting.flat().map(async ({ set, ...parameters }) => {
      const proof = await deriveProof(code, parameters, options);
      const text = encodeBase64url(proof);
      proof.fill(0);
      return { set, proof: text };
    }),
  );
}
