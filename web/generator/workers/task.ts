import type { BackupCodesModule, Result } from '../../../wasm/backup-codes.mjs';
import type { CodeFormat } from '../../protocol/formats.js';
import type { Kdf } from '../../protocol/kdf.js';
import { KDF_MEMORY_MAX_BYTES } from '../../protocol/limits.js';

interface Derivation {
  /** The code in canonical form, ASCII. Filled with zeros once the task is done. */
  code: Uint8Array<ArrayBuffer>;
  format: CodeFormat;
  kdf: Kdf;
}

/** A derivation, as it goes to whatever thread performs it. */
export type Task =
  | (Derivation & { kind: 'verifier'; salt: Uint8Array })
  | (Derivation & { kind: 'proof'; salt: Uint8Array; maxMemory: number })
  | (Derivation & { kind: 'phc' });

/** Performs a task; the result's bytes belong to the caller. */
export function perform(module: BackupCodesModule, task: Task): Result<Uint8Array> {
  try {
    return derive(module, task);
  } finally {
    task.code.fill(0);
  }
}

function derive(module: BackupCodesModule, task: Task): Result<Uint8Array> {
  const { code, format, kdf } = task;
  switch (task.kind) {
    case 'proof':
      return module.deriveProof(code, format, task.salt, kdf, task.maxMemory);
    case 'phc':
      return module.encodePhc(code, format, kdf);
    case 'verifier': {
      const proof = module.deriveProof(
        code,
        format,
        task.salt,
        kdf,
        KDF_MEMORY_MAX_BYTES,
      );
      if (proof.error !== undefined) return proof;
      const verifier = module.verifierOf(proof.value);
      proof.value.fill(0);
      return verifier;
    }
  }
}
