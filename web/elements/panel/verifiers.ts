import { deriveProof, positionOf, verifierOf } from '../../generator/proof.js';
import { ownLimits, type ProofLimits } from '../../generator/proof-options.js';
import { readCode } from '../../generator/read-code.js';
import { openPool } from '../../generator/worker-pool.js';
import { encodeBase64url } from '../../protocol/base64url.js';
import type { Enrolment, SetId, SetStatus } from '../../protocol/index.js';

type ProofParameters = Pick<SetStatus, 'format' | 'kdf' | 'salt'>;

/** The verifier of a typed code, for a set that the relying party described. */
export function verifierFor(
  code: string,
  set: ProofParameters,
  limits: ProofLimits,
): Promise<string> {
  return withProof(code, set, limits, async (proof) =>
    encodeBase64url(await verifierOf(proof)),
  );
}

/**
 * The verifiers of a typed code for each set whose format it has. Derives one after the
 * other, because a phone has the memory for one.
 */
export async function verifiersFor(
  code: string,
  sets: readonly SetStatus[],
  limits: ProofLimits,
): Promise<{ set: SetId; verifier: string }[]> {
  const found = [];
  for (const set of sets) {
    const { ok } = await readCode(code, set.format);
    if (!ok) continue;
    found.push({ set: set.set, verifier: await verifierFor(code, set, limits) });
  }
  return found;
}

/** The verifier of a typed code if the enrolment holds it; `undefined` if it doesn't. */
export function verifierInEnrolment(
  code: string,
  enrolment: Enrolment,
): Promise<string | undefined> {
  const { verifiers, format } = enrolment;
  // This page chose the format and the cost itself when it made the set.
  return withProof(code, enrolment, ownLimits(format), async (proof) => {
    const position = await positionOf(proof, verifiers);
    return position === undefined ? undefined : verifiers[position];
  });
}

/**
 * Derives in a worker: in the page, the memory that the KDF needs would never be freed.
 */
async function withProof<T>(
  code: string,
  { format, kdf, salt }: ProofParameters,
  limits: ProofLimits,
  use: (proof: Uint8Array) => Promise<T>,
): Promise<T> {
  const pool = await openPool({ format, kdf, codes: 1 });
  try {
    const proof = await deriveProof(code, { format, kdf, salt }, { ...limits, pool });
    try {
      return await use(proof);
    } finally {
      proof.fill(0);
    }
  } finally {
    pool.end();
  }
}
