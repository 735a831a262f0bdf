import { deriveProof, positionOf, verifierOf } from '../../generator/proof.js';
import { ownLimits, type ProofLimits } from '../../generator/proof-options.js';
import { openPool } from '../../generator/worker-pool.js';
import { encodeBase64url } from '../../protocol/base64url.js';
import type { Enrolment, SetStatus } from '../../protocol/index.js';

type Parameters = Pick<SetStatus, 'format' | 'kdf' | 'salt'>;

/** The verifier of a typed code, for a set that only the relying party knows whole. */
export function verifierFor(
  code: string,
  set: Parameters,
  limits: ProofLimits,
): Promise<string> {
  return withProof(code, set, limits, async (proof) =>
    encodeBase64url(await verifierOf(proof)),
  );
}

/**
 * The verifier of a typed code where it is one of a set that was made here; `undefined`
 * where it is not, and then nothing needs to be sent.
 */
export function ownVerifierFor(
  code: string,
  enrolment: Enrolment,
): Promise<string | undefined> {
  const { verifiers, format } = enrolment;
  // The page chose the format and the cost when it made the set.
  return withProof(code, enrolment, ownLimits(format), async (proof) => {
    const position = await positionOf(proof, verifiers);
    return position === undefined ? undefined : verifiers[position];
  });
}

/** Off the thread of the page, whose memory would keep what the KDF has taken. */
async function withProof<T>(
  code: string,
  { format, kdf, salt }: Parameters,
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
