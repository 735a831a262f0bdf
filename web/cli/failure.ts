import { GENERATOR_ERRORS } from '../generator/errors.js';
import { BackupCodesError, type Fault } from '../protocol/errors.js';
import { DOCUMENT_ERRORS } from '../protocol/scheme.js';
import { PEPPER_ERRORS, PepperError } from '../server/pepper.js';
import { STORE_ERRORS } from '../server/store/store.js';
import { ConfigurationError } from '../service/settings/setting.js';

/** Why a command failed, in words for the person at the terminal. */
export class Failure extends Error {}

const SENTENCES: Record<string, string> = {
  ...DOCUMENT_ERRORS,
  ...GENERATOR_ERRORS,
  ...STORE_ERRORS,
  ...PEPPER_ERRORS,
};

/** Says what went wrong, without a capital letter, a full stop or a secret. */
export function explain(error: unknown): string {
  // The message of a PepperError lists the sets that need the key.
  if (error instanceof Failure || error instanceof PepperError) return error.message;
  if (error instanceof ConfigurationError) return `${error.field}: ${error.detail}`;
  if (error instanceof BackupCodesError) return explainFault(error);
  if (isSystemError(error)) return `${error.code}: ${error.syscall} ${error.path ?? ''}`;
  // Any other message may quote its input.
  return error instanceof Error ? `unexpected ${error.name}` : 'unexpected error';
}

/** A fault in words: the field, the code, its sentence, and the limit. */
export function explainFault({ error, field = '', limit }: Fault): string {
  const sentence = (SENTENCES[error] ?? error)
    .replace(/^[A-Z]/, (letter) => letter.toLowerCase())
    .replace(/\. ([A-Z])/g, (_, letter: string) => `; ${letter.toLowerCase()}`)
    .replace(/\.$/, '')
    .replace('`limit`', String(limit));
  const bound =
    limit === undefined || sentence.includes(String(limit)) ? '' : ` (${limit})`;
  return `${field === '' ? '' : `${field}: `}${error}: ${sentence}${bound}`;
}

interface SystemError extends Error {
  code: string;
  syscall: string;
  path?: string;
}

function isSystemError(error: unknown): error is SystemError {
  return error instanceof Error && 'code' in error && 'syscall' in error;
}
