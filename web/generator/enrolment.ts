import { encodeBase64url } from '../protocol/base64url.js';
import type { Enrolment } from '../protocol/enrolment.js';
import { VERSION } from '../protocol/scheme.js';
import { moduleSetOf, type CodeSet } from './code-set.js';
import { hashEach, type HashingOptions } from './hashing.js';
import { valueOf } from './module-values.js';

/**
 * Hashes the codes of a set into the document that a relying party stores. Nobody can read or
 * redeem a code with it. Derives once per code, in all workers of the pool.
 *
 * @throws BackupCodesError `already_exported` after `toPhc`; `wiped`; `out_of_memory`;
 *   `worker_failed`; `pool_ended`
 */
export async function toEnrolment(
  set: CodeSet,
  options: HashingOptions = {},
): Promise<Enrolment> {
  const { format, kdf } = set;
  const { module, handle, salt } = moduleSetOf(set);
  valueOf(module.claimEnrolment(handle));
  const verifiers = await hashEach(
    set,
    (secret) => ({ kind: 'verifier', secret, format, kdf, salt }),
    options,
  );
  return {
    version: VERSION,
    set: set.id,
    label: set.label,
    created: set.created,
    format,
    kdf,
    salt: encodeBase64url(salt),
    verifiers: verifiers.map(encodeBase64url),
  };
}
