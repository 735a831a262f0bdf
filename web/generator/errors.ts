import {
  BackupCodesError,
  type DocumentError,
  type DocumentErrorCode,
} from '../protocol/errors.js';
import { CORE_ERRORS, READING_PROBLEMS } from '../protocol/scheme.js';

export { BackupCodesError };

/**
 * The errors that only the core and this package report, in one sentence each. See
 * `DOCUMENT_ERRORS` of `backup-codes/protocol` for the rest.
 */
export const GENERATOR_ERRORS = /* @__PURE__ */ sentences();

/** A function, because bundlers drop an unused call but not an unused spread. */
function sentences() {
  return {
    ...CORE_ERRORS,
    several_codes: READING_PROBLEMS.several_codes,
    authenticator_code: READING_PROBLEMS.authenticator_code,
    module_unavailable: 'The WebAssembly module could not be fetched or compiled.',
    module_mismatch:
      'This file is not the WebAssembly module that this script was built with.',
    module_forbidden: "The page's Content-Security-Policy forbids WebAssembly.",
    pool_ended: 'The worker pool was ended before this work was done.',
    worker_failed:
      'A worker broke down in the middle of its work; trying again may help.',
  } as const;
}

/** Every code that this package's errors can have. The codes are stable, for programs. */
export type GeneratorErrorCode = keyof typeof GENERATOR_ERRORS | DocumentErrorCode;

/** Throws what a check of the protocol found. */
export function refuse(problem: DocumentError | undefined): void {
  if (problem !== undefined) {
    throw new BackupCodesError(problem.error, problem.field, problem.limit);
  }
}
