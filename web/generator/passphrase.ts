import type { Kdf } from '../protocol/kdf.js';
import { openPool, runIn } from './worker-pool.js';

/** scrypt, as the age format uses it for a passphrase. */
const scryptWith = (cost: number): Kdf => ({ name: 'scrypt', n: cost, r: 8, p: 1 });

/**
 * Derives the key of an encrypted file from a passphrase with scrypt (RFC 7914), r = 8 and
 * p = 1: 32 bytes, in a worker that ends afterwards. Fill them with zeros after their last
 * use.
 *
 * @param salt of any length
 * @param cost N of scrypt: a power of two, at least 2^17, which takes 128 MiB, and at most
 *   2^20, which takes 1 GiB
 * @throws BackupCodesError `too_low`, `too_high` or `not_power_of_two` of `kdf.n`;
 *   `out_of_memory` of `kdf`; `module_unavailable`
 */
export async function keyOfPassphrase(
  passphrase: string,
  salt: Uint8Array,
  cost: number,
): Promise<Uint8Array> {
  const kdf = scryptWith(cost);
  const pool = await openPool({ codes: 1, kdf });
  try {
    return await runIn(pool, kdf, () => {
      const secret = new TextEncoder().encode(passphrase);
      return { kind: 'key', secret, salt, kdf };
    });
  } finally {
    pool.end();
  }
}
