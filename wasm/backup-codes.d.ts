/**
 * The WebAssembly module itself: bytes in, bytes out. Most programs want the typed
 * interface of `web/generator/` instead, which loads this.
 *
 * Codes and proofs cross as `Uint8Array`, never as strings. The module copies its input into
 * memory that it wipes when the call returns. The output belongs to the caller, who should
 * fill it with zeros after its last use. Numbers are unsigned 32-bit integers, unless said
 * otherwise; the module does not check that they are.
 *
 * tests/node/wasm compares this file with the declarations that the linker generates.
 */

/** Why the core refused. Holds no part of any input. */
export interface CoreError {
  /** A stable code, for example `too_low`; core/include/backup_codes/error.hpp lists them. */
  code: string;
  /** The field by its path in an enrolment, for example `kdf.m`. */
  field: string;
  /** The bound that was missed, in the unit of the field. */
  limit?: number;
}

export type Result<T> =
  { value: T; error?: undefined } | { value?: undefined; error: CoreError };

/** A format as an enrolment spells it; of a named profile only `profile` is read. */
export interface FormatObject {
  profile: string;
  alphabet: string;
  symbols: number;
  group: number;
}

/** KDF parameters as an enrolment spells them. */
export type KdfObject =
  | { name: 'argon2id'; m: number; t: number; p: number }
  | { name: 'scrypt'; n: number; r: number; p: number }
  | { name: 'pbkdf2-sha256'; iterations: number }
  | { name: 'hmac-sha256' };

/** What the caller of a derivation answers for; see core/include/backup_codes/proof.hpp. */
export interface ProofOptionsObject {
  /** In bytes. */
  maxMemory: number;
  /** In the unit of `kdfWork`; `Infinity` for no ceiling. */
  maxWork: number;
  /** The custom format whose codes may be hashed with `hmac-sha256`. */
  hmacFormat: FormatObject | null;
}

export interface Place {
  /** Index among the symbols of the code. */
  position: number;
  /** Index of the character in the typed text, in Unicode code points. */
  at: number;
}

export interface Reading {
  /** Empty where there is none. */
  problem:
    | ''
    | 'several_codes'
    | 'authenticator_code'
    | 'bad_symbol'
    | 'too_short'
    | 'too_long'
    | 'check_failed';
  /** The code in canonical form, ASCII, where there is no problem. */
  code?: Uint8Array;
  found: number;
  expected: number;
  /** How many there are, for `several_codes`. */
  codes?: number;
  /** The first character that is no symbol. */
  bad?: Place;
  /** The one-symbol correction, where the check can tell it. */
  proposal?: Place & {
    /** Character code of the symbol. */
    symbol: number;
    /** The corrected code in canonical form, ASCII. */
    code: Uint8Array;
  };
}

/**
 * Names a generated set in the memory of this module instance. Good until `deleteSet`, and
 * never given again. Every function refuses any other number with `no_such_set` of `set`.
 */
export type SetHandle = number;

/** A set that was generated. Its codes stay in the module until they are asked for. */
export interface GeneratedSet {
  handle: SetHandle;
  /** 8 Crockford symbols, in ASCII. */
  id: Uint8Array;
  /** 16 bytes. */
  salt: Uint8Array;
}

export interface BackupCodesModule {
  /** Reads a typed code, given in UTF-8. */
  readCode(typed: Uint8Array, format: FormatObject): Result<Reading>;
  generateCodeSet(
    format: FormatObject,
    kdf: KdfObject,
    count: number,
  ): Result<GeneratedSet>;
  /** A code in canonical form, ASCII. */
  code(set: SetHandle, index: number): Result<Uint8Array>;
  /** Decides that the set is exported as an enrolment, never as PHC strings. */
  claimEnrolment(set: SetHandle): Result<null>;
  /** Decides that the set is exported as PHC strings, never as an enrolment. */
  claimPhc(set: SetHandle): Result<null>;
  /** Wipes the codes. */
  wipeSet(set: SetHandle): Result<null>;
  /** Wipes the codes and gives the memory back. */
  deleteSet(set: SetHandle): Result<null>;
  /** The proof, 32 bytes, of a code in canonical form. */
  deriveProof(
    code: Uint8Array,
    format: FormatObject,
    salt: Uint8Array,
    kdf: KdfObject,
    options: ProofOptionsObject,
  ): Result<Uint8Array>;
  /** The verifier, 32 bytes, of such a code. The proof never leaves the module. */
  deriveVerifier(
    code: Uint8Array,
    format: FormatObject,
    salt: Uint8Array,
    kdf: KdfObject,
    options: ProofOptionsObject,
  ): Result<Uint8Array>;
  /** SHA-256 of a proof. */
  verifierOf(proof: Uint8Array): Result<Uint8Array>;
  /**
   * The index of a proof's verifier among verifiers of 32 bytes each in a row, or null, in a
   * time that does not tell which.
   */
  positionOf(proof: Uint8Array, verifiers: Uint8Array): Result<number | null>;
  /** The PHC string, in ASCII, of a code in canonical form, with a fresh salt. */
  encodePhc(code: Uint8Array, format: FormatObject, kdf: KdfObject): Result<Uint8Array>;
  /**
   * The key, 32 bytes, that a KDF derives from a passphrase in UTF-8. Never by HMAC.
   *
   * @param salt of any length
   */
  keyOfPassphrase(
    passphrase: Uint8Array,
    salt: Uint8Array,
    kdf: KdfObject,
  ): Result<Uint8Array>;
  /** Recomputes a published vector of each primitive. */
  selfTest(): Result<null>;
  /** Lets the engine see, in some milliseconds, the code that is worth making faster. */
  warmUp(): Result<null>;
}

/** The functions that the module calls; what `WebAssembly.instantiate` takes as imports. */
export type ModuleImports = Record<
  string,
  Record<string, (...input: never[]) => unknown>
>;

/** A `WebAssembly.Instance`, by a name that programs without the types of the DOM know. */
export interface ModuleInstance {
  readonly exports: object;
}

export interface ModuleOptions {
  /**
   * Instantiates backup-codes.wasm, however the caller has compiled it, with these imports
   * and hands on the instance.
   */
  instantiateWasm: (
    imports: ModuleImports,
    receive: (instance: ModuleInstance) => void,
  ) => object;
}

/** Instantiates the module; each call makes one with a memory of its own. */
export default function createModule(options: ModuleOptions): Promise<BackupCodesModule>;
