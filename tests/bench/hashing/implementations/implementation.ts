/** Argon2id parameters: m in KiB, t passes, p lanes. */
export interface Argon2Cost {
  m: number;
  t: number;
  p: number;
}

/** The default of this project. */
export const DEFAULT_COST: Argon2Cost = { m: 19_456, t: 2, p: 1 };

/** The defaults of this project for scrypt and PBKDF2. */
export const SCRYPT_COST = { n: 131_072, r: 8, p: 1 };
export const PBKDF2_ITERATIONS = 600_000;

/**
 * A library that hashes codes, called as its README shows. The first call loads the
 * library. All return 32 bytes.
 */
export interface Implementation {
  /** Hashes one code with the KDF that all implementations are compared on. */
  argon2id?(code: string, salt: Uint8Array, cost: Argon2Cost): Promise<Uint8Array>;
  scrypt?(code: string, salt: Uint8Array): Promise<Uint8Array>;
  pbkdf2?(code: string, salt: Uint8Array): Promise<Uint8Array>;
  /**
   * Makes codes, passes them to `onCodes` and hashes each. Without this function, the
   * bench calls `argon2id` for one code after another.
   */
  enrol?(count: number, onCodes: () => void, workers?: number): Promise<unknown>;
  /** Derives the proofs of one code for several sets. Without it, likewise. */
  redeem?(code: string, salts: readonly Uint8Array[]): Promise<Uint8Array[]>;
  /** What a page does before the click, while the person reads. */
  prepare?(): Promise<void>;
  /** Ends what `prepare` started. */
  end?(): void;
}
