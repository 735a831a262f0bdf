import { hasPhcForm, type PhcStyle } from '../protocol/kdf.js';
import { moduleSetOf, type CodeSet } from './code-set.js';
import { BackupCodesError } from './errors.js';
import { hashEach, type HashingOptions } from './hashing.js';
import { takeText, valueOf } from './module-values.js';

export interface PhcOptions extends HashingOptions {
  /** `django` adds the prefix `argon2`, which Django expects. */
  style?: PhcStyle;
}

/**
 * Hashes the codes of a set into PHC strings, for a server that verifies plaintext codes with
 * an Argon2 or scrypt library. There is one string per code, in the order of the sheet, and
 * each has a different salt.
 *
 * Such a server must canonicalise a typed code before it verifies it: convert to upper case,
 * drop spaces and dashes, and in Crockford alphabets read O as 0, and I and L as 1. Otherwise
 * every code that is typed with dashes fails.
 *
 * A PHC string contains a proof, so a set is exported as PHC strings or as an enrolment,
 * never both. Prefer the enrolment: its verifiers cannot be replayed.
 *
 * @throws BackupCodesError `not_one_of` of `kdf.name` for a KDF other than `argon2id` and
 *   `scrypt`, or other than `argon2id` with Django; `already_exported` after `toEnrolment`;
 *   `wiped`; `out_of_memory`; `worker_failed`; `pool_ended`
 */
export async function toPhc(set: CodeSet, options: PhcOptions = {}): Promise<string[]> {
  const { style = 'phc', ...hashing } = options;
  if (style === 'django' && !hasPhcForm(set.kdf.name, style)) {
    // Django writes scrypt hashes in a different form.
    throw new BackupCodesError('not_one_of', 'kdf.name');
  }
  const { format, kdf } = set;
  const { module, handle } = moduleSetOf(set);
  valueOf(module.claimPhc(handle));
  const strings = await hashEach(
    set,
    (secret) => ({ kind: 'phc', secret, format, kdf }),
    hashing,
  );
  const prefix = style === 'django' ? 'argon2' : '';
  return strings.map((phc) => prefix + takeText(phc));
}
