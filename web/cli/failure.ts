import { BackupCodesError } from '../generator/errors.js';
import { DOCUMENT_ERRORS } from '../protocol/errors.js';
import { GENERATOR_ERRORS } from '../generator/errors.js';
import { PepperError } from '../server/pepper.js';
import { STORE_ERRORS, StoreError } from '../server/store/store.js';

/** Something that could not be done, in words for the person at the terminal. */
export class Failure extends Error {}

const SENTENCES: Record<string, string> = {
  ...DOCUMENT_ERRORS,
  ...GENERATOR_ERRORS,
  ...STORE_ERRORS,
};

/** What went wrong, without a capital and a full stop, and without any secret. */
export function explain(error: unknown): string {
  if (error instanceof Failure) return error.message;
  if (error instanceof BackupCodesError) {
    return explainCode(error.code, error.field, error.limit);
  }
  if (error instanceof StoreError) return explainCode(error.code, error.field);
  if (error instanceof PepperError) return error.message;
  if (isSystemError(error)) return `${error.code}: ${error.syscall} ${error.path ?? ''}`;
  // Any other message may quote what it was about.
  return error instanceof Error ? `unexpected ${error.name}` : 'unexpected error';
}

/** An error of the protocol or the generator in words. */
export function explainCode(code: string, field: string, limit?: number): string {
  const sentence = (SENTENCES[code] ?? code)
    .replace(/^[A-Z]/, (letter) => letter.toLowerCase())
    .replace(/\.$/, '')
    .replace('`limit`', String(limit));
  const bound =
    limit === undefined || sentence.includes(String(limit)) ? '' : ` (${limit})`;
  return `${field === '' ? '' : `${field}: `}${code}: ${sentence}${bound}`;
}

interface SystemError extends Error {
  code: string;
  syscall: string;
  path?: string;
}

function isSystemError(error: unknown): error is SystemError {
  return error instanceof Error && 'code' in error && 'syscall' in error;
}
