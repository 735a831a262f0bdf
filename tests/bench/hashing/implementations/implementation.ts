/** Argon2id parameters: m in KiB, t passes, p lanes. */
export interface Argon2Cost {
  m: number;
  t: number;
  p: number;
}

/** The default of this project. */
export const DEFAULT_COST: Argon2Cost = { m: 19_456, t: 2, p: 1 };

/** scrypt's and PBKDF2's defaults of this project. */
export const SCRYPT_COST = { n: 131_072, r: 8, p: 1 };
export const PBKDF2_ITERATIONS = 600_000;

/**
 * A library that hashes codes, called as its README shows. The first call loads what the
 * library loads. All give 32 bytes.
 */
export interface Implementation {
  /** Hashes what is to be compared alike everywhere. */
  argon2id?(code: string, salt: Uint8Array, cost: Argon2Cost): Promise<Uint8Array>;
  scrypt?(code: string, salt: Uint8Array): Promise<Uint8Array>;
  pbkdf2?(code: string, salt: Uint8Array): Promise<Uint8Array>;
  /**
   * Makes codes, gives them to `onCodes` and hashes each; without it `argon2id` is called
   * for one code after another.
   */
  enrol?(count: number, onCodes: () => void, workers?: number): Promise<unknown>;
  /** Derives the proofs of a code for several sets; without it likewise. */
  redeem?(code: string, salts: readonly Uint8Array[]): Promise<Uint8Array[]>;
  /** What a page does while the person reads, before the click. */
  prepare?(): Promise<void>;
  /** Ends what `prepare` began. */
  end?(): void;
}
