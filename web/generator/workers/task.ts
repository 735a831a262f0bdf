import type {
  BackupCodesModule,
  ProofOptionsObject,
  Result,
} from '../../../wasm/backup-codes.js';
import type { CodeFormat } from '../../protocol/formats.js';
import type { Kdf } from '../../protocol/kdf.js';
import { KDF_MEMORY_MAX_BYTES } from '../../protocol/scheme.js';
import { hasWebCrypto, pbkdf2 } from './web-crypto.js';

interface Derivation {
  /** The code in canonical form, ASCII. Filled with zeros once the task is done. */
  code: Uint8Array<ArrayBuffer>;
  format: CodeFormat;
  kdf: Kdf;
}

/** A derivation, in the form that the thread which performs it receives. */
export type Task =
  | (Derivation & { kind: 'verifier'; salt: Uint8Array })
  | (Derivation & { kind: 'proof'; salt: Uint8Array; options: ProofOptionsObject })
  | (Derivation & { kind: 'phc' });

/** Performs a task. The bytes of the result belong to the caller. */
export async function perform(
  module: BackupCodesModule,
  task: Task,
): Promise<Result<Uint8Array>> {
  try {
    return await derive(module, task);
  } finally {
    task.code.fill(0);
  }
}

async function derive(
  module: BackupCodesModule,
  task: Task,
): Promise<Result<Uint8Array>> {
  const { code, format, kdf } = task;
  if (task.kind === 'phc') return module.encodePhc(code, format, kdf);
  const { kind, salt } = task;
  if (kdf.name === 'pbkdf2-sha256' && hasWebCrypto()) {
    return { value: await pbkdf2(kind, code, salt, kdf.iterations) };
  }
  return kind === 'proof'
    ? module.deriveProof(code, format, salt, kdf, task.options)
    : module.deriveVerifier(code, format, salt, kdf, ownOptions(format));
}

/** The options for a set made here, because its maker chose the format and the cost. */
function ownOptions(format: CodeFormat): ProofOptionsObject {
  const hmacFormat = format.profile === 'custom' ? format : null;
  return { maxMemory: KDF_MEMORY_MAX_BYTES, maxWork: Infinity, hmacFormat };
}
