import type {
  BackupCodesModule,
  ProofOptionsObject,
  Result,
} from '../../../wasm/backup-codes.js';
import type { CodeFormat } from '../../protocol/formats.js';
import type { Kdf } from '../../protocol/kdf.js';
import { KDF_MEMORY_MAX_BYTES } from '../../protocol/scheme.js';
import { hasWebCrypto, pbkdf2 } from './web-crypto.js';

interface Secret {
  /**
   * A code in canonical form, ASCII, or a passphrase in UTF-8. Filled with zeros once the
   * task is done.
   */
  secret: Uint8Array<ArrayBuffer>;
}

interface Derivation extends Secret {
  format: CodeFormat;
  kdf: Kdf;
}

/** A derivation, in the form that the thread which performs it receives. */
export type Task =
  | (Derivation & { kind: 'verifier'; salt: Uint8Array })
  | (Derivation & { kind: 'proof'; salt: Uint8Array; options: ProofOptionsObject })
  | (Derivation & { kind: 'phc' })
  | (Secret & { kind: 'key'; salt: Uint8Array; kdf: Kdf });

/** Performs a task. The bytes of the result belong to the caller. */
export async function perform(
  module: BackupCodesModule,
  task: Task,
): Promise<Result<Uint8Array>> {
  try {
    return await derive(module, task);
  } finally {
    task.secret.fill(0);
  }
}

async function derive(
  module: BackupCodesModule,
  task: Task,
): Promise<Result<Uint8Array>> {
  const { secret, kdf } = task;
  if (task.kind === 'key') return module.keyOfPassphrase(secret, task.salt, kdf);
  const { format } = task;
  if (task.kind === 'phc') return module.encodePhc(secret, format, kdf);
  const { kind, salt } = task;
  if (kdf.name === 'pbkdf2-sha256' && hasWebCrypto()) {
    return { value: await pbkdf2(kind, secret, salt, kdf.iterations) };
  }
  return kind === 'proof'
    ? module.deriveProof(secret, format, salt, kdf, task.options)
    : module.deriveVerifier(secret, format, salt, kdf, ownOptions(format));
}

/** The options for a set made here, because its maker chose the format and the cost. */
function ownOptions(format: CodeFormat): ProofOptionsObject {
  const hmacFormat = format.profile === 'custom' ? format : null;
  return { maxMemory: KDF_MEMORY_MAX_BYTES, maxWork: Infinity, hmacFormat };
}
