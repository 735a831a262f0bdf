import type { ProofOptionsObject } from '../../wasm/backup-codes.js';
import type { CodeFormat, CustomFormat } from '../protocol/formats.js';
import { kdfWork, type Kdf } from '../protocol/kdf.js';
import {
  KDF_MEMORY_DEFAULT_MAX_BYTES,
  KDF_MEMORY_MAX_BYTES,
  KDF_WORK_CLIENT_MAX,
} from '../protocol/scheme.js';
import { formatFrom, requireInteger } from './input-checks.js';
import { BackupCodesError } from './errors.js';

/**
 * What the caller of `deriveProof` answers for. It comes from the caller's own settings,
 * never from a challenge or another message: a lying server must neither get a cheap proof
 * out of a client nor keep it busy.
 */
export interface ProofLimits {
  /**
   * Most bytes of memory that the derivation may take; 128 MiB by default, so that a
   * phone can redeem whatever a server asks. At most 1 GiB.
   */
  maxMemory?: number;
  /**
   * Most work of the derivation, in the unit that `kdfWork` has for its KDF; about three
   * seconds on a laptop by default, see `KDF_WORK_CLIENT_MAX`. `Infinity` leaves it to the
   * bounds of the parameters, which is up to half a minute.
   */
  maxWork?: number;
  /**
   * The custom format, by its exact alphabet and length, whose codes may be hashed with
   * `hmac-sha256`; they need 112 bits. None by default. The profile `long` needs no naming.
   */
  hmacFormat?: Pick<CustomFormat, 'alphabet' | 'symbols'>;
}

/**
 * For a set whose format and cost the caller has chosen, or whose proofs go nowhere. Not
 * for what a server describes.
 */
export function ownLimits(format: CodeFormat): ProofLimits {
  return {
    maxMemory: KDF_MEMORY_MAX_BYTES,
    maxWork: Infinity,
    ...(format.profile === 'custom' && { hmacFormat: format }),
  };
}

/** @throws BackupCodesError `wrong_type` of `maxMemory` */
export function maxMemoryFrom({ maxMemory }: ProofLimits): number {
  return requireInteger(maxMemory ?? KDF_MEMORY_DEFAULT_MAX_BYTES, 'maxMemory');
}

/**
 * What the module is to know of the limits that were given, checked before it is loaded.
 *
 * @throws BackupCodesError `wrong_type` of `maxWork`; of `format.*` what is wrong with
 *   `hmacFormat`; `format_not_named` of `kdf.name`; `too_high` of `kdf` with the most work
 */
export function proofOptionsFrom(
  limits: ProofLimits,
  kdf: Kdf,
  format: CodeFormat,
): Pick<ProofOptionsObject, 'maxWork' | 'hmacFormat'> {
  const hmacFormat = limits.hmacFormat ? customFormat(limits.hmacFormat) : null;
  const isPlain = kdf.name === 'hmac-sha256' && format.profile === 'custom';
  const isNamed =
    hmacFormat?.alphabet === format.alphabet && hmacFormat.symbols === format.symbols;
  if (isPlain && !isNamed) throw new BackupCodesError('format_not_named', 'kdf.name');
  const maxWork = limits.maxWork ?? KDF_WORK_CLIENT_MAX[kdf.name];
  if (maxWork !== Infinity) requireInteger(maxWork, 'maxWork');
  if (kdfWork(kdf) > maxWork) throw new BackupCodesError('too_high', 'kdf', maxWork);
  return { maxWork, hmacFormat };
}

function customFormat({ alphabet, symbols }: Pick<CustomFormat, 'alphabet' | 'symbols'>) {
  return formatFrom({ profile: 'custom', alphabet, symbols, check: 0, group: 1 });
}
