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
 * Limits that the caller of `deriveProof` sets. Take them from your own settings, never
 * from a challenge or another message. Otherwise a lying server could get a cheap proof
 * from a client or keep it busy.
 */
export interface ProofLimits {
  /**
   * How many bytes of memory the derivation may take, at most 1 GiB. 128 MiB by default,
   * which a phone can afford.
   */
  maxMemory?: number;
  /**
   * How much work the derivation may take, in the unit that `kdfWork` uses for its KDF.
   * The default, `KDF_WORK_CLIENT_MAX`, takes about three seconds on a laptop. With
   * `Infinity`, only the bounds of the parameters count, which allow up to half a minute.
   */
  maxWork?: number;
  /**
   * The one custom format whose codes `hmac-sha256` may hash, by its exact alphabet and
   * length. Its codes need at least 112 bits. None by default. The profile `long` is
   * always allowed.
   */
  hmacFormat?: Pick<CustomFormat, 'alphabet' | 'symbols'>;
}

/**
 * The limits for a set whose format and cost the caller has chosen, or whose proofs are not
 * sent anywhere. Do not use them for parameters that come from a server.
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
 * The limits in the form that the module takes. They are checked before it is loaded.
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
