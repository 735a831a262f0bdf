/** The key derivation functions, and the limits of their parameters. */

import { documentError, type DocumentError } from './errors.js';
import { KDF_MEMORY_MAX_BYTES, KDFS } from './scheme.js';

/** Argon2id (RFC 9106), version 1.3. */
export interface Argon2idKdf {
  name: 'argon2id';
  /** Memory in KiB. */
  m: number;
  /** Passes over the memory. */
  t: number;
  /** Lanes. */
  p: number;
}

/** scrypt (RFC 7914). It takes 128 * n * r bytes. */
export interface ScryptKdf {
  name: 'scrypt';
  /** Cost, a power of two. */
  n: number;
  /** Block size. */
  r: number;
  /** Parallelism. */
  p: number;
}

/** PBKDF2 with HMAC-SHA-256 (RFC 8018), where only primitives that NIST approves are allowed. */
export interface Pbkdf2Kdf {
  name: 'pbkdf2-sha256';
  iterations: number;
}

/** HMAC-SHA-256 (RFC 2104) with the salt as its key, only for codes of `HMAC_MIN_BITS`. */
export interface HmacKdf {
  name: 'hmac-sha256';
}

/** A key derivation function with its parameters. `KDFS` has their bounds. */
export type Kdf = Argon2idKdf | ScryptKdf | Pbkdf2Kdf | HmacKdf;

/** The name of a key derivation function. */
export type KdfName = Kdf['name'];

type Parameter = (typeof KDFS)[KdfName]['parameters'][number]['name'];

/** The parts of a row of `KDFS` that this file uses. */
interface Rules {
  codeBitsMin: number;
  parameters: readonly {
    name: Parameter;
    min: number | { by: Parameter; rows: readonly Readonly<Record<string, number>>[] };
    max: number | 'memory';
    powerOfTwo?: boolean;
  }[];
  memory: { bytes: number; times: readonly Parameter[] };
  work: readonly Parameter[];
}

type Values = { name: KdfName } & Partial<Record<Parameter, number>>;

export const DEFAULT_ARGON2ID: Readonly<Argon2idKdf> = KDFS.argon2id.defaults;

export const DEFAULT_SCRYPT: Readonly<ScryptKdf> = KDFS.scrypt.defaults;

export const DEFAULT_PBKDF2: Readonly<Pbkdf2Kdf> = KDFS['pbkdf2-sha256'].defaults;

export const DEFAULT_HMAC: Readonly<HmacKdf> = KDFS['hmac-sha256'].defaults;

/** The default parameters by name; `argon2id` is the default function. */
export const DEFAULT_KDFS = Object.freeze({
  argon2id: DEFAULT_ARGON2ID,
  scrypt: DEFAULT_SCRYPT,
  'pbkdf2-sha256': DEFAULT_PBKDF2,
  'hmac-sha256': DEFAULT_HMAC,
});

/** The parameters of a KDF in the order of `DEFAULT_KDFS`, e.g. `['m', 't', 'p']`. */
export function kdfParameters(name: KdfName): readonly string[] {
  return Object.keys(DEFAULT_KDFS[name]).filter((field) => field !== 'name');
}

/** A style of PHC string: `django` has the prefix that Django's hashers expect. */
export type PhcStyle = (typeof KDFS)[KdfName]['phc'][number];

/** Whether there are PHC strings of this style for a KDF. */
export function hasPhcForm(name: KdfName, style: PhcStyle): boolean {
  const styles: readonly PhcStyle[] = KDFS[name].phc;
  return styles.includes(style);
}

/** Bytes of memory for one derivation. 0 if negligible. */
export function kdfMemoryBytes(kdf: Kdf): number {
  const { bytes, times }: Rules['memory'] = KDFS[kdf.name].memory;
  return bytes * product(kdf, times);
}

/**
 * The work of one derivation, to compare parameters of one KDF: KiB written for
 * Argon2id (m * t), blocks mixed for scrypt (n * r * p), iterations for PBKDF2, 1 for HMAC.
 */
export function kdfWork(kdf: Kdf): number {
  return product(kdf, KDFS[kdf.name].work);
}

/**
 * Finds the first fault of KDF parameters, or returns `undefined`. They must be integers.
 * Errors name fields from `kdf`, e.g. `kdf.m`. If the code is too short for the KDF, the
 * error names `format.symbols`.
 *
 * If several parameters are wrong, the first in the order of `KDFS` is reported. For one
 * parameter, the floor is checked first, then the ceiling, then whether it is a power of
 * two.
 *
 * @param codeBits entropy of one code, from `entropyBits`
 * @param memoryMaxBytes the most memory; 1 GiB unless a policy is stricter (see
 * `KDF_MEMORY_DEFAULT_MAX_BYTES`)
 */
export function checkKdf(
  kdf: Kdf,
  codeBits: number,
  memoryMaxBytes = KDF_MEMORY_MAX_BYTES,
): DocumentError | undefined {
  const rules: Rules = KDFS[kdf.name];
  const values: Values = kdf;
  for (const { name, min, max, powerOfTwo } of rules.parameters) {
    const value = values[name] ?? 0;
    const least = typeof min === 'number' ? min : floorOf(min, name, values);
    if (value < least) return documentError('too_low', `kdf.${name}`, least);
    const most = max === 'memory' ? memoryLimit(kdf, name, memoryMaxBytes) : max;
    if (value > most) return documentError('too_high', `kdf.${name}`, most);
    if (powerOfTwo === true && !isPowerOfTwo(value)) {
      return documentError('not_power_of_two', `kdf.${name}`);
    }
  }
  return codeBits < rules.codeBitsMin
    ? documentError('entropy_too_low', 'format.symbols', rules.codeBitsMin)
    : undefined;
}

/**
 * `too_high` for the parameter that determines the memory, if that exceeds `maxBytes`.
 */
export function checkKdfMemory(kdf: Kdf, maxBytes: number): DocumentError | undefined {
  const rules: Rules = KDFS[kdf.name];
  const bounding = rules.parameters.find(({ max }) => max === 'memory');
  if (bounding === undefined || kdfMemoryBytes(kdf) <= maxBytes) return undefined;
  const most = memoryLimit(kdf, bounding.name, maxBytes);
  return documentError('too_high', `kdf.${bounding.name}`, most);
}

/** The floor that the value of another parameter determines. */
function floorOf(
  { by, rows }: { by: Parameter; rows: readonly Readonly<Record<string, number>>[] },
  name: Parameter,
  values: Values,
): number {
  const row = rows.find((each) => (each[by] ?? 0) <= (values[by] ?? 0));
  return row?.[name] ?? Infinity;
}

/** The most that a parameter may be within `maxBytes` if the others stay the same. */
function memoryLimit(kdf: Kdf, name: Parameter, maxBytes: number): number {
  const { bytes, times }: Rules['memory'] = KDFS[kdf.name].memory;
  const others = times.filter((other) => other !== name);
  return Math.floor(maxBytes / (bytes * product(kdf, others)));
}

function product(values: Values, names: readonly Parameter[]): number {
  return names.reduce((sum, name) => sum * (values[name] ?? 0), 1);
}

function isPowerOfTwo(number: number): boolean {
  return Number.isInteger(Math.log2(number));
}
