/** What a relying party allows beyond what the scheme demands, and how long things last. */

import type { DocumentError } from '../protocol/errors.js';
import { documentError } from '../protocol/errors.js';
import type { Enrolment } from '../protocol/enrolment.js';
import { entropyBits } from '../protocol/formats.js';
import { kdfMemoryBytes, kdfWork, type Kdf, type KdfName } from '../protocol/kdf.js';
import {
  ACTIVE_SETS_MAX,
  CODES_DEFAULT_MIN,
  CODES_MAX,
  KDF_MEMORY_DEFAULT_MAX_BYTES,
  KDF_WORK_DEFAULT_MAX,
  THROTTLE_BELOW_BITS,
} from '../protocol/limits.js';

/** Least and most, both allowed. */
export interface Range {
  least: number;
  most: number;
}

/** The rules of a relying party. The scheme's own floors and ceilings hold always. */
export interface Policy {
  /** Codes in a set. */
  codes: Range;
  /** Entropy of a code, in bits. */
  entropyBits: number;
  /** The KDFs that are taken, and for each the work that one derivation may be. */
  kdfs: Partial<Record<KdfName, Range>>;
  /** Memory of one derivation, in bytes. */
  kdfMemoryBytes: number;
  /** Active sets of an account, 1 to 5. */
  activeSets: number;
  /** Hours in which a new set must be confirmed. */
  pendingHours: number;
  /** Days in which an imported set must be accepted. */
  importedDays: number;
  /** Days for which the verifiers of a dead set are kept, to tell what became of it. */
  retiredDays: number;
  /** Days after which the holder is asked to look at the sheet; `null` for never. */
  reviewDays: number | null;
  /** Codes left at which the holder is told to renew. */
  lowMark: number;
  /** Counts of consecutive failures at which the holder is told, in rising order. */
  tellAtFailures: readonly number[];
  /** Consecutive failures after which codes are suspended, 4 to 100. */
  suspendAtFailures: number;
  /** Whether imported sets are active at once, without their holder's acceptance. */
  activateImports: boolean;
}

/**
 * Defaults, each with its reason:
 *
 * - `codes`: below five, one forgotten sheet is a lockout; 50 is the scheme's most.
 * - `entropyBits`: 64, which NIST SP 800-63B-4 section 4.2.1.1 asks of saved codes.
 * - `kdfs`: all, from the scheme's floors up to about two seconds on a slow phone;
 *   see `kdfWork` for the unit.
 * - `kdfMemoryBytes`: 128 MiB; a phone on which the codes were not made must redeem.
 * - `activeSets`: five; each costs one derivation at every redemption.
 * - `pendingHours`: a day, for a person who is called away while saving.
 * - `importedDays`: a month, for a sheet that is handed over in person.
 * - `retiredDays`: a quarter; long enough to meet whoever still holds the old sheet.
 * - `reviewDays`: a year; sheets get lost, and nothing else ever says so.
 * - `lowMark`: three of ten, so that the next sheet is made before the last code.
 * - `tellAtFailures`, `suspendAtFailures`: a mistyped code is not worth a message, five are;
 *   NIST SP 800-63B-4 section 3.2.2 allows at most 100 consecutive failures.
 * - `activateImports`: whoever can plant verifiers can sign in.
 */
export const DEFAULT_POLICY: Readonly<Policy> = Object.freeze({
  codes: { least: CODES_DEFAULT_MIN, most: CODES_MAX },
  entropyBits: THROTTLE_BELOW_BITS,
  kdfs: {
    argon2id: { least: 0, most: KDF_WORK_DEFAULT_MAX.argon2id },
    scrypt: { least: 0, most: KDF_WORK_DEFAULT_MAX.scrypt },
    'pbkdf2-sha256': { least: 0, most: KDF_WORK_DEFAULT_MAX['pbkdf2-sha256'] },
    'hmac-sha256': { least: 0, most: KDF_WORK_DEFAULT_MAX['hmac-sha256'] },
  },
  kdfMemoryBytes: KDF_MEMORY_DEFAULT_MAX_BYTES,
  activeSets: ACTIVE_SETS_MAX,
  pendingHours: 24,
  importedDays: 30,
  retiredDays: 90,
  reviewDays: 365,
  lowMark: 3,
  tellAtFailures: [5, 20],
  suspendAtFailures: 100,
  activateImports: false,
});

/**
 * The default policy with what is given in its place.
 *
 * @throws RangeError naming the field that no relying party may have
 */
export function policyOf(given: Partial<Policy> = {}): Policy {
  const policy = { ...DEFAULT_POLICY, ...given };
  const { codes, activeSets, suspendAtFailures, tellAtFailures } = policy;
  const wrong = Object.entries({
    codes: !(
      isCount(codes.least) &&
      isCount(codes.most) &&
      1 <= codes.least &&
      codes.least <= codes.most &&
      codes.most <= CODES_MAX
    ),
    entropyBits: !isCount(policy.entropyBits),
    kdfs: Object.values(policy.kdfs).some(
      ({ least, most }) => !isCount(least) || !isCount(most) || least > most,
    ),
    kdfMemoryBytes: !isCount(policy.kdfMemoryBytes),
    activeSets: !(
      isCount(activeSets) &&
      1 <= activeSets &&
      activeSets <= ACTIVE_SETS_MAX
    ),
    suspendAtFailures: !(
      isCount(suspendAtFailures) &&
      4 <= suspendAtFailures &&
      suspendAtFailures <= 100
    ),
    tellAtFailures: tellAtFailures.some(
      (count, at) => count <= (tellAtFailures[at - 1] ?? 0),
    ),
    pendingHours: !(policy.pendingHours > 0),
    importedDays: !(policy.importedDays > 0),
    retiredDays: !(policy.retiredDays > 0),
    reviewDays: policy.reviewDays !== null && !(policy.reviewDays > 0),
    lowMark: !isCount(policy.lowMark),
  }).find(([, isWrong]) => isWrong);
  if (wrong !== undefined) throw new RangeError(`policy.${wrong[0]} is out of its range`);
  return policy;
}

/** Limits go into answers, where a fraction would be none. */
function isCount(number: number): boolean {
  return Number.isSafeInteger(number) && number >= 0;
}

/** What a policy refuses in a set that is sound by itself; fields from the enrolment. */
export function checkPolicy(
  policy: Policy,
  { verifiers, format, kdf }: Enrolment,
): DocumentError | undefined {
  const { codes, kdfs } = policy;
  if (verifiers.length < codes.least) {
    return documentError('too_few', 'verifiers', codes.least);
  }
  if (verifiers.length > codes.most) {
    return documentError('too_many', 'verifiers', codes.most);
  }
  if (entropyBits(format) < policy.entropyBits) {
    return documentError('entropy_too_low', 'format', policy.entropyBits);
  }
  if (kdfMemoryBytes(kdf) > policy.kdfMemoryBytes) {
    return memoryTooHigh(kdf, policy.kdfMemoryBytes);
  }
  const work = kdfs[kdf.name];
  if (work === undefined) return documentError('not_one_of', 'kdf.name');
  if (kdfWork(kdf) < work.least) return documentError('too_low', 'kdf', work.least);
  if (kdfWork(kdf) > work.most) return documentError('too_high', 'kdf', work.most);
  return undefined;
}

/** The limit in the unit of the field: KiB of Argon2id, n of scrypt at the same r. */
function memoryTooHigh(kdf: Kdf, mostBytes: number): DocumentError {
  return kdf.name === 'scrypt'
    ? documentError('too_high', 'kdf.n', Math.floor(mostBytes / (128 * kdf.r)))
    : documentError('too_high', 'kdf.m', Math.floor(mostBytes / 1_024));
}
