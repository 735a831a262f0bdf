import { moduleSetOf, type CodeSet } from './code-set.js';
import { BackupCodesError } from './errors.js';
import { hashEach, type HashingOptions } from './hashing.js';
import { takeText, valueOf } from './module-values.js';

export interface PhcOptions extends HashingOptions {
  /** `django` puts Django's `argon2` before each string. */
  style?: 'phc' | 'django';
}

/**
 * Hashes the codes of a set into PHC strings, one a code in the order of the sheet, for
 * a server that verifies plaintext codes with an Argon2 or scrypt library. Each has a
 * salt of its own.
 *
 * Such a server must canonicalise what was typed before it verifies: upper-case, drop
 * spaces and dashes, and in Crockford alphabets O to 0, I and L to 1. Otherwise every
 * code with its dashes fails.
 *
 * A PHC string contains a proof, so a set is exported as these or as an enrolment,
 * never both. The best way is the enrolment: its verifiers cannot be replayed.
 *
 * @throws BackupCodesError `not_one_of` of `kdf.name` for a KDF other than `argon2id` and
 *   `scrypt`, or other than `argon2id` with Django; `already_exported` after `toEnrolment`;
 *   `wiped`; `out_of_memory`; `worker_failed`; `pool_ended`
 */
export async function toPhc(set: CodeSet, options: PhcOptions = {}): Promise<string[]> {
  const { style = 'phc', ...hashing } = options;
  if (style === 'django' && set.kdf.name !== 'argon2id') {
    // Django spells scrypt in a way of its own.
    throw new BackupCodesError('not_one_of', 'kdf.name');
  }
  const { format, kdf } = set;
  const { module, handle } = moduleSetOf(set);
  valueOf(module.claimPhc(handle));
  const strings = await hashEach(
    set,
    (code) => ({ kind: 'phc', code, format, kdf }),
    hashing,
  );
  const prefix = style === 'django' ? 'argon2' : '';
  return strings.map((phc) => prefix + takeText(phc));
}
