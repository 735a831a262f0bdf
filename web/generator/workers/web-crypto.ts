/**
 * PBKDF2 as the platform has it: native code, several times as fast as the module's, which
 * stands in where WebCrypto is not there, as on pages that are not served securely. The
 * other KDFs it does not have.
 */

const BITS = 256;

export function hasWebCrypto(): boolean {
  // What the types promise is there in secure contexts only.
  return 'subtle' in globalThis.crypto;
}

/**
 * PBKDF2 with HMAC-SHA-256 (RFC 8018 section 5.2), 32 bytes. The number of iterations has
 * been checked by who made the task.
 */
export async function pbkdf2Sha256(
  password: Uint8Array<ArrayBuffer>,
  salt: Uint8Array,
  iterations: number,
): Promise<Uint8Array> {
  const { subtle } = globalThis.crypto;
  const key = await subtle.importKey('raw', password, 'PBKDF2', false, ['deriveBits']);
  // Its types want memory that nobody shares.
  const algorithm = { name: 'PBKDF2', hash: 'SHA-256', salt: salt.slice(), iterations };
  return new Uint8Array(await subtle.deriveBits(algorithm, key, BITS));
}
