import {
  BackupCodesError,
  type DocumentError,
  type DocumentErrorCode,
} from '../protocol/errors.js';

export { BackupCodesError };

/**
 * What only the core and this package can report, one sentence each; see
 * `DOCUMENT_ERRORS` of `backup-codes/protocol` for the rest.
 */
export const GENERATOR_ERRORS = {
  check_failed: 'The check symbols do not fit the code: something was mistyped.',
  several_codes: 'The text holds several codes, and only one can be meant.',
  authenticator_code: 'These six digits look like the code of an authenticator.',
  format_not_named:
    'Only the caller may name a custom format for `hmac-sha256`, and did not.',
  already_exported: 'This set was exported the other way: PHC strings or enrolment.',
  wiped: 'The codes of this set have been wiped.',
  random_failed: 'The platform gave no random bytes; nothing was generated.',
  out_of_memory: 'There is no memory for this derivation; its parameters ask too much.',
  self_test_failed: 'A primitive does not give its published result; trust no output.',
  module_unavailable: 'The WebAssembly module could not be fetched or compiled.',
  module_mismatch:
    'This file is not the WebAssembly module that this script was built with.',
  module_forbidden: "The page's Content-Security-Policy forbids WebAssembly.",
  pool_ended: 'The worker pool was ended before this work was done.',
  worker_failed: 'A worker broke down in the middle of its work; trying again may help.',
  internal: 'A defect of this package; please report it.',
} as const;

/** Every code that this package's errors carry; stable, for programs. */
export type GeneratorErrorCode = keyof typeof GENERATOR_ERRORS | DocumentErrorCode;

/** Throws where a check of the protocol found something. */
export function refuse(problem: DocumentError | undefined): void {
  if (problem !== undefined) {
    throw new BackupCodesError(problem.error, problem.field, problem.limit);
  }
}
