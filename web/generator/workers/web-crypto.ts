/**
 * PBKDF2 by WebCrypto, whose native code is several times as fast as the module's.
 * Without WebCrypto, as on pages that are not served securely, the module does the work.
 * WebCrypto has none of the other KDFs.
 */

/** The bits of a proof. */
const BITS = 256;

export function hasWebCrypto(): boolean {
  // The types say it is always there, but only secure contexts have it.
  return 'subtle' in globalThis.crypto;
}

/**
 * The proof of a code by PBKDF2 with HMAC-SHA-256 (RFC 8018 section 5.2), or its verifier,
 * the SHA-256 of the proof. Either is 32 bytes.
 *
 * @param iterations within the bounds; the caller that made the task has checked them
 */
export async function pbkdf2(
  wanted: 'proof' | 'verifier',
  code: Uint8Array<ArrayBuffer>,
  salt: Uint8Array,
  iterations: number,
): Promise<Uint8Array> {
  const { subtle } = globalThis.crypto;
  const key = await subtle.importKey('raw', code, 'PBKDF2', false, ['deriveBits']);
  // Its types do not accept memory that may be shared.
  const algorithm = { name: 'PBKDF2', hash: 'SHA-256', salt: salt.slice(), iterations };
  const proof = new Uint8Array(await subtle.deriveBits(algorithm, key, BITS));
  if (wanted === 'proof') return proof;
  try {
    return new Uint8Array(await subtle.digest('SHA-256', proof));
  } finally {
    proof.fill(0);
  }
}
