/**
 * How a proof is derived from a code: the functions, their defaults, and the bounds
 * between which parameters are accepted.
 *
 * Floors keep a lying challenge from getting a cheap proof out of a client, ceilings
 * keep it from hanging one. Floors are those of the OWASP Password Storage Cheat Sheet.
 */

import { documentError, type DocumentError } from './errors.js';
import {
  HMAC_MIN_BITS,
  KDF_MEMORY_MAX_BYTES,
  KDF_PARALLELISM_MAX,
  KDF_TIME_MAX,
  PBKDF2_ITERATIONS_MAX,
  PBKDF2_ITERATIONS_MIN,
} from './limits.js';

/** Argon2id (RFC 9106), version 1.3. */
export interface Argon2idKdf {
  name: 'argon2id';
  /** Memory in KiB. */
  m: number;
  /** Passes, 1 to 16. */
  t: number;
  /** Lanes, 1 to 16. */
  p: number;
}

/** scrypt (RFC 7914); it takes 128 * n * r bytes. */
export interface ScryptKdf {
  name: 'scrypt';
  /** Cost, a power of two from 2^13. */
  n: number;
  /** Block size, 8 or more. */
  r: number;
  /** Parallelism, at most 16. */
  p: number;
}

/** PBKDF2 with HMAC-SHA-256 (RFC 8018), for places that allow only what NIST approved. */
export interface Pbkdf2Kdf {
  name: 'pbkdf2-sha256';
  /** 600 000 to 10 000 000. */
  iterations: number;
}

/** HMAC-SHA-256 with the salt as key; only for codes of 112 bits or more. */
export interface HmacKdf {
  name: 'hmac-sha256';
}

/** A key derivation function with its parameters. */
export type Kdf = Argon2idKdf | ScryptKdf | Pbkdf2Kdf | HmacKdf;

/** The name of a key derivation function. */
export type KdfName = Kdf['name'];

/** OWASP's first choice at its least memory: 25 ms in Node, 63 ms in a warm browser. */
export const DEFAULT_ARGON2ID: Readonly<Argon2idKdf> = Object.freeze({
  name: 'argon2id',
  m: 19_456,
  t: 2,
  p: 1,
});

/** OWASP's first scrypt setting; 128 MiB, the most that a phone is asked for. */
export const DEFAULT_SCRYPT: Readonly<ScryptKdf> = Object.freeze({
  name: 'scrypt',
  n: 131_072,
  r: 8,
  p: 1,
});

/** OWASP's least for SHA-256: half a second in WebAssembly, a tenth on WebCrypto. */
export const DEFAULT_PBKDF2: Readonly<Pbkdf2Kdf> = Object.freeze({
  name: 'pbkdf2-sha256',
  iterations: PBKDF2_ITERATIONS_MIN,
});

/** No parameters: the code's own entropy has to carry it. */
export const DEFAULT_HMAC: Readonly<HmacKdf> = Object.freeze({ name: 'hmac-sha256' });

/** The default parameters by name; `argon2id` is the default function. */
export const DEFAULT_KDFS = Object.freeze({
  argon2id: DEFAULT_ARGON2ID,
  scrypt: DEFAULT_SCRYPT,
  'pbkdf2-sha256': DEFAULT_PBKDF2,
  'hmac-sha256': DEFAULT_HMAC,
});

/** Least KiB of Argon2id for t passes (OWASP); more than five passes need no more. */
export const ARGON2ID_FLOOR: readonly { t: number; m: number }[] = Object.freeze([
  { t: 5, m: 7_168 },
  { t: 4, m: 9_216 },
  { t: 3, m: 12_288 },
  { t: 2, m: 19_456 },
  { t: 1, m: 47_104 },
]);

/** Least parallelism of scrypt for a cost n at r = 8 (OWASP); a larger n needs p = 1. */
export const SCRYPT_FLOOR: readonly { n: number; p: number }[] = Object.freeze([
  { n: 131_072, p: 1 },
  { n: 65_536, p: 2 },
  { n: 32_768, p: 3 },
  { n: 16_384, p: 5 },
  { n: 8_192, p: 10 },
]);

const SCRYPT_MIN_N = 8_192;
const SCRYPT_MIN_R = 8;

/** Bytes of memory that one derivation takes; 0 where it is not worth counting. */
export function kdfMemoryBytes(kdf: Kdf): number {
  if (kdf.name === 'argon2id') return kdf.m * 1_024;
  if (kdf.name === 'scrypt') return 128 * kdf.n * kdf.r;
  return 0;
}

/**
 * The work of one derivation, to compare parameters of one KDF: KiB written for
 * Argon2id (m * t), blocks mixed for scrypt (n * r * p), iterations for PBKDF2, 1 for HMAC.
 */
export function kdfWork(kdf: Kdf): number {
  switch (kdf.name) {
    case 'argon2id':
      return kdf.m * kdf.t;
    case 'scrypt':
      return kdf.n * kdf.r * kdf.p;
    case 'pbkdf2-sha256':
      return kdf.iterations;
    case 'hmac-sha256':
      return 1;
  }
}

/**
 * What is wrong with KDF parameters, `undefined` where nothing is. Expects integers;
 * fields are named `kdf.m` and so on, `format.symbols` where the code is too short for
 * `hmac-sha256`.
 *
 * @param codeBits entropy of one code, from `entropyBits`
 * @param memoryMaxBytes the ceiling of memory; the core's 1 GiB unless a policy is
 *   stricter (see `KDF_MEMORY_DEFAULT_MAX_BYTES`)
 */
export function checkKdf(
  kdf: Kdf,
  codeBits: number,
  memoryMaxBytes = KDF_MEMORY_MAX_BYTES,
): DocumentError | undefined {
  switch (kdf.name) {
    case 'argon2id':
      return checkArgon2id(kdf, memoryMaxBytes);
    case 'scrypt':
      return checkScrypt(kdf, memoryMaxBytes);
    case 'pbkdf2-sha256':
      return (
        tooLow('kdf.iterations', kdf.iterations, PBKDF2_ITERATIONS_MIN) ??
        tooHigh('kdf.iterations', kdf.iterations, PBKDF2_ITERATIONS_MAX)
      );
    case 'hmac-sha256':
      return codeBits < HMAC_MIN_BITS
        ? documentError('entropy_too_low', 'format.symbols', HMAC_MIN_BITS)
        : undefined;
  }
}

function checkArgon2id({ m, t, p }: Argon2idKdf, memoryMaxBytes: number) {
  const floor = ARGON2ID_FLOOR.find((row) => row.t <= t);
  return (
    tooLow('kdf.t', t, 1) ??
    tooHigh('kdf.t', t, KDF_TIME_MAX) ??
    tooLow('kdf.p', p, 1) ??
    tooHigh('kdf.p', p, KDF_PARALLELISM_MAX) ??
    tooLow('kdf.m', m, floor?.m ?? Infinity) ??
    tooHigh('kdf.m', m, Math.floor(memoryMaxBytes / 1_024))
  );
}

function checkScrypt({ n, r, p }: ScryptKdf, memoryMaxBytes: number) {
  const floor = SCRYPT_FLOOR.find((row) => row.n <= n);
  return (
    tooLow('kdf.r', r, SCRYPT_MIN_R) ??
    tooLow('kdf.n', n, SCRYPT_MIN_N) ??
    tooHigh('kdf.n', n, Math.floor(memoryMaxBytes / (128 * r))) ??
    (isPowerOfTwo(n) ? undefined : documentError('not_power_of_two', 'kdf.n')) ??
    tooLow('kdf.p', p, floor?.p ?? Infinity) ??
    tooHigh('kdf.p', p, KDF_PARALLELISM_MAX)
  );
}

function isPowerOfTwo(n: number): boolean {
  return Number.isInteger(Math.log2(n));
}

function tooLow(field: string, value: number, least: number): DocumentError | undefined {
  return value < least ? documentError('too_low', field, least) : undefined;
}

function tooHigh(field: string, value: number, most: number): DocumentError | undefined {
  return value > most ? documentError('too_high', field, most) : undefined;
}
