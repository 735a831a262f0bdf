/**
 * What a relying party demands of a set beyond the scheme's own limits. The server
 * enforces its policy. The offline page warns of what the default policy refuses.
 */

import type { Enrolment } from './enrolment.js';
import { documentError, type DocumentError } from './errors.js';
import { entropyBits } from './formats.js';
import { checkKdfMemory, kdfWork, type KdfName } from './kdf.js';
import {
  CODES_DEFAULT_MIN,
  CODES_MAX,
  KDF_MEMORY_DEFAULT_MAX_BYTES,
  KDF_WORK_DEFAULT_MAX,
  THROTTLE_BELOW_BITS,
} from './scheme.js';

/** The least and the most, both allowed. */
export interface Range {
  least: number;
  most: number;
}

export interface SetPolicy {
  /** Codes in a set. */
  codes: Range;
  /** The least entropy of a code, in bits. */
  entropyBits: number;
  /** The accepted KDFs, each with the work of one derivation in the unit of `kdfWork`. */
  kdfs: Partial<Record<KdfName, Range>>;
  /** The most memory of one derivation, in bytes. */
  kdfMemoryBytes: number;
}

/**
 * - `codes`: with fewer than five, people soon run out; 50 is the scheme's maximum.
 * - `entropyBits`: 64, as NIST SP 800-63B-4 section 4.2.1.1 requires for saved codes.
 * - `kdfs`: all, from the scheme's floors up to about two seconds on a slow phone.
 * - `kdfMemoryBytes`: 128 MiB, so that a phone can redeem codes made on another device.
 */
export const DEFAULT_SET_POLICY: Readonly<SetPolicy> = /* @__PURE__ */ Object.freeze({
  codes: { least: CODES_DEFAULT_MIN, most: CODES_MAX },
  entropyBits: THROTTLE_BELOW_BITS,
  kdfs: {
    argon2id: { least: 0, most: KDF_WORK_DEFAULT_MAX.argon2id },
    scrypt: { least: 0, most: KDF_WORK_DEFAULT_MAX.scrypt },
    'pbkdf2-sha256': { least: 0, most: KDF_WORK_DEFAULT_MAX['pbkdf2-sha256'] },
    'hmac-sha256': { least: 0, most: KDF_WORK_DEFAULT_MAX['hmac-sha256'] },
  },
  kdfMemoryBytes: KDF_MEMORY_DEFAULT_MAX_BYTES,
});

/** The number of codes of a set, and how they are made and hashed. */
export interface SetMeasures extends Pick<Enrolment, 'format' | 'kdf'> {
  codes: number;
}

/**
 * Everything that a policy refuses in a valid set.
 *
 * @returns errors that name the fields of an enrolment, in the order in which a relying
 *   party checks them
 */
export function refusalsOf(
  policy: SetPolicy,
  { codes, format, kdf }: SetMeasures,
): DocumentError[] {
  const { least, most } = policy.codes;
  const work = policy.kdfs[kdf.name];
  return [
    codes < least && documentError('too_few', 'verifiers', least),
    codes > most && documentError('too_many', 'verifiers', most),
    entropyBits(format) < policy.entropyBits &&
      documentError('entropy_too_low', 'format', policy.entropyBits),
    checkKdfMemory(kdf, policy.kdfMemoryBytes),
    work === undefined && documentError('not_one_of', 'kdf.name'),
    work !== undefined &&
      kdfWork(kdf) < work.least &&
      documentError('too_low', 'kdf', work.least),
    work !== undefined &&
      kdfWork(kdf) > work.most &&
      documentError('too_high', 'kdf', work.most),
  ].filter((error) => error !== false && error !== undefined);
}

/**
 * Whether few codes of a set are left. A set that never had more codes than the mark is low
 * from its first use on, not before.
 */
export function isLow(
  { remaining, total }: { remaining: number; total: number },
  lowMark: number,
): boolean {
  return remaining <= lowMarkOf(total, lowMark);
}

/** The number of codes left at which a set of `total` codes becomes low. */
export function lowMarkOf(total: number, lowMark: number): number {
  return Math.min(lowMark, total - 1);
}
