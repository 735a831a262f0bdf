import { deriveProof, type ProofParameters } from '../../generator/proof.js';
import { BackupCodesError } from '../../generator/errors.js';
import type { ProofLimits } from '../../generator/proof-options.js';
import { readCode } from '../../generator/read-code.js';
import type { PoolOptions, WorkerPool } from '../../generator/worker-pool.js';
import { kdfMemoryBytes } from '../../protocol/kdf.js';
import { encodeBase64url } from '../../protocol/base64url.js';
import { ACTIVE_SETS_MAX } from '../../protocol/scheme.js';
import type { SetId, SetProof } from '../../protocol/index.js';

/** A set that a typed code may belong to. */
export type Candidate = ProofParameters & { set: SetId };

/** The options of a pool that can try a code with all these sets. */
export function costliestOf(sets: readonly Candidate[]): PoolOptions {
  // Neither HMAC nor PBKDF2 takes memory, and HMAC is the cheaper one.
  const costs = ({ kdf }: Candidate) =>
    kdf.name === 'hmac-sha256' ? -1 : kdfMemoryBytes(kdf);
  const [costliest] = [...sets].sort((one, other) => costs(other) - costs(one));
  return {
    codes: Math.max(1, sets.length),
    ...(costliest && { format: costliest.format, kdf: costliest.kdf }),
  };
}

/**
 * Derives the proofs of a typed code in parallel, for each set whose format it matches.
 *
 * @throws BackupCodesError `too_many` for `sets` if there are more than an account can
 *   have; everything that `deriveProof` throws
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
