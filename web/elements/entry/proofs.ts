import { deriveProof, type ProofParameters } from '../../generator/proof.js';
import { readCode } from '../../generator/read-code.js';
import { openPool, type WorkerPool } from '../../generator/worker-pool.js';
import { kdfMemoryBytes } from '../../protocol/kdf.js';
import { encodeBase64url } from '../../protocol/base64url.js';
import type { SetId, SetProof } from '../../protocol/index.js';

/** A set that a typed code may be of. */
export type Candidate = ProofParameters & { set: SetId };

/** A pool for the sets that a code is tried with, sized for the costliest of them. */
export function openPoolFor(sets: readonly Candidate[]): Promise<WorkerPool> {
  const costs = (set: Candidate) => kdfMemoryBytes(set.kdf);
  const [costliest] = [...sets].sort((one, other) => costs(other) - costs(one));
  if (costliest === undefined) throw new RangeError('there is no set');
  const { format, kdf } = costliest;
  return openPool({ format, kdf, codes: sets.length });
}

/** The proofs of a typed code for all sets whose format it fits, derived side by side. */
export async function deriveProofs(
  code: string,
  sets: readonly Candidate[],
  pool: WorkerPool,
  signal: AbortSignal,
): Promise<SetProof[]> {
  const fitting = await Promise.all(
    sets.map(async (set) => ((await readCode(code, set.format)).ok ? [set] : [])),
  );
  return Promise.all(
    fitting.flat().map(async ({ set, ...parameters }) => {
      const proof = await deriveProof(code, parameters, { pool, signal });
      const text = encodeBase64url(proof);
      proof.fill(0);
      return { set, proof: text };
    }),
  );
}
