/**
 * MFA backup codes made on the user's own device. Codes are generated, read and hashed here, in
 * WebAssembly, so that only hashes reach a server.
 *
 * Most programs need three functions. `generateCodeSet` makes the codes that the user saves.
 * `toEnrolment` hashes them into the document that the server stores. When the user types a
 * code, `deriveProof` turns it into the proof that redeems it.
 *
 * It works in Node.js 20 and newer and in browsers with WebAssembly SIMD, with or without a
 * bundler. Workers do the hashing, at most one per core. It fetches only its two files,
 * `backup-codes.wasm` and `worker.js`; `load` takes their addresses.
 *
 * Every function rejects or throws with a `BackupCodesError`: a stable code, a field and a
 * limit, but no part of any code or proof. Formats and documents of version 1 stay readable, and
 * error codes keep their meaning.
 *
 * JavaScript cannot wipe its strings. Codes are strings only while they are shown or
 * typed. Everywhere else they are bytes, which are wiped.
 *
 * This file only lists the functions. Import `browser/index.ts` or `node/index.ts`, which also
 * register the platform; the package's exports do so.
 */

export { moduleHash } from '../../wasm/module-hash.js';
export { encodeBase64url, decodeBase64url } from '../protocol/base64url.js';
export type { Enrolment } from '../protocol/enrolment.js';
export { entropyBits, needsThrottling, showCode } from '../protocol/formats.js';
export type { CodeFormat, CustomFormat } from '../protocol/formats.js';
export { kdfWork } from '../protocol/kdf.js';
export type { Kdf, KdfName } from '../protocol/kdf.js';
export { KDF_WORK_CLIENT_MAX } from '../protocol/scheme.js';
export { showSetId } from '../protocol/set-id.js';
export type { SetId } from '../protocol/set-id.js';
export type { FormatChoice, KdfChoice } from './input-checks.js';
export { generateCodeSet } from './code-set.js';
export type { CodeSet, GenerateOptions } from './code-set.js';
export { toEnrolment } from './enrolment.js';
export { BackupCodesError, GENERATOR_ERRORS } from './errors.js';
export type { GeneratorErrorCode } from './errors.js';
export type { HashingOptions } from './hashing.js';
export { load, selfTest } from './module.js';
export type { LoadOptions } from './module.js';
export { toPhc } from './phc.js';
export type { PhcOptions } from './phc.js';
export { deriveProof, positionOf, verifierOf } from './proof.js';
export type { DeriveOptions, ProofParameters } from './proof.js';
export type { ProofLimits } from './proof-options.js';
export { readCode } from './read-code.js';
export type { BadReading, GoodReading, Place, Proposal, Reading } from './read-code.js';
export { openPool } from './worker-pool.js';
export type { PoolOptions, WorkerPool } from './worker-pool.js';
