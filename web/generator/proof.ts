import { decodeBase64url } from '../protocol/base64url.js';
import type { CodeFormat } from '../protocol/formats.js';
import type { Kdf } from '../protocol/kdf.js';
import { SALT_BYTES, VERIFIER_BYTES } from '../protocol/scheme.js';
import { formatFrom, kdfFrom } from './input-checks.js';
import { BackupCodesError } from './errors.js';
import { loadModule } from './module.js';
import { valueOf } from './module-values.js';
import { maxMemoryFrom, proofOptionsFrom, type ProofLimits } from './proof-options.js';
import { readCode } from './read-code.js';
import { runIn, type WorkerPool } from './worker-pool.js';
import { perform, type Task } from './workers/task.js';

/** What a proof depends on besides the code: a set in a challenge, or an enrolment. */
export interface ProofParameters {
  format: CodeFormat;
  kdf: Kdf;
  /** 16 bytes in base64url. */
  salt: string;
}

export interface DeriveOptions extends ProofLimits {
  /**
   * Workers that have already started, so that neither the page nor proofs for other sets
   * have to wait. Without it, the calling thread derives the proof.
   */
  pool?: WorkerPool;
  /** Stops a derivation in a pool. The promise rejects with the signal's reason. */
  signal?: AbortSignal;
}

/**
 * Derives the proof of a typed code: 32 bytes that are sent once, to redeem it. Enforces the
 * floors and ceilings of the KDF, so that a lying server neither gets a cheap proof nor keeps
 * the device busy. Fill the bytes with zeros after their last use.
 *
 * @param code in any spelling that `readCode` accepts
 * @throws BackupCodesError of `code` with the problem of the reading; of `salt`, `format.*`
 *   or `kdf.*` for parameters that are malformed or out of bounds; `too_high` of `kdf` for
 *   more work than `maxWork`; `format_not_named` of `kdf.name`; `out_of_memory`
 */
export async function deriveProof(
  code: string,
  set: ProofParameters,
  { pool, signal, ...limits }: DeriveOptions = {},
): Promise<Uint8Array> {
  const format = formatFrom(set.format);
  const maxMemory = maxMemoryFrom(limits);
  const kdf = kdfFrom(set.kdf, format, maxMemory);
  const options = { maxMemory, ...proofOptionsFrom(limits, kdf, format) };
  const salt = saltFrom(set.salt);
  const reading = await readCode(code, format);
  if (!reading.ok) {
    throw new BackupCodesError(reading.problem, 'code', reading.expected);
  }
  const task = (): Task => {
    const secret = new TextEncoder().encode(reading.code);
    return { kind: 'proof', secret, format, kdf, salt, options };
  };
  if (pool !== undefined) return runIn(pool, kdf, task, signal);
  return valueOf(await perform(await loadModule(), task()));
}

/**
 * The verifier of a proof: its SHA-256, which a server stores.
 *
 * @throws BackupCodesError `wrong_length` if the proof is not 32 bytes
 */
export async function verifierOf(proof: Uint8Array): Promise<Uint8Array> {
  return valueOf((await loadModule()).verifierOf(proof));
}

/**
 * Tells which code on the sheet a proof belongs to, counted from 0, or `undefined` if it
 * belongs to none. Compares in constant time.
 *
 * @param verifiers 32 bytes each in base64url, as in an enrolment
 * @throws BackupCodesError `wrong_length` of `proof`; `bad_encoding` of `verifiers[n]`
 */
export async function positionOf(
  proof: Uint8Array,
  verifiers: readonly string[],
): Promise<number | undefined> {
  const inARow = new Uint8Array(verifiers.length * VERIFIER_BYTES);
  verifiers.forEach((verifier, index) => {
    inARow.set(
      bytesFrom(verifier, VERIFIER_BYTES, `verifiers[${index}]`),
      index * VERIFIER_BYTES,
    );
  });
  return valueOf((await loadModule()).positionOf(proof, inARow)) ?? undefined;
}

function saltFrom(salt: string): Uint8Array {
  return bytesFrom(salt, SALT_BYTES, 'salt');
}

function bytesFrom(base64url: string, length: number, field: string): Uint8Array {
  const bytes = decodeBase64url(base64url);
  if (bytes === undefined) throw new BackupCodesError('bad_encoding', field);
  if (bytes.length !== length) throw new BackupCodesError('wrong_length', field, length);
  return bytes;
}
