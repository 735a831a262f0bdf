import { encodeBase64url } from '../protocol/base64url.js';
import type { Enrolment } from '../protocol/enrolment.js';
import { VERSION } from '../protocol/limits.js';
import { moduleSetOf, type CodeSet } from './code-set.js';
import { valueOf } from './errors.js';
import { hashEach, type HashingOptions } from './hashing.js';

/**
 * Hashes the codes of a set into the document that a relying party stores. It holds
 * nothing that a code can be read from or redeemed with. Takes one derivation a code.
 *
 * @throws BackupCodesError `already_exported` after `toPhc`; `wiped`; `out_of_memory`
 */
export async function toEnrolment(
  set: CodeSet,
  options: HashingOptions = {},
): Promise<Enrolment> {
  const moduleSet = moduleSetOf(set);
  const verifiers = await hashEach(
    set.count,
    (index) => encodeBase64url(valueOf(moduleSet.verifier(index))),
    options,
  );
  return {
    version: VERSION,
    set: set.id,
    label: set.label,
    created: set.created,
    format: set.format,
    kdf: set.kdf,
    salt: encodeBase64url(moduleSet.salt()),
    verifiers,
  };
}
