/**
 * The error codes of every document and message, and the shape of every error.
 *
 * Codes are for programs and never change. Their sentences, in `scheme.ts`, are for
 * developers. An error names a field and a limit and never holds a value of the input: a
 * document may carry proofs and labels, and errors end up in logs.
 */

import type { ANSWER_ERRORS, DOCUMENT_ERRORS } from './scheme.js';

/** The code of a fault in a document. */
export type DocumentErrorCode = keyof typeof DOCUMENT_ERRORS;

/** The code of a refusal by the relying party. */
export type AnswerErrorCode = keyof typeof ANSWER_ERRORS;

/** Any stable code that can stand in `error`. */
export type ErrorCode = DocumentErrorCode | AnswerErrorCode;

/**
 * A fault as a value. Every error in this package has this shape, including those on the
 * wire. A relying party's refusal may have more fields.
 */
export interface Fault<Code extends string = string> {
  /** The stable code. */
  error: Code;
  /** What the fault is about: a path from the root, e.g. `kdf.m`. */
  field?: string | undefined;
  /** The limit that was exceeded, in the unit of the field. */
  limit?: number | undefined;
}

/** Why a document was refused. Only the first fault is reported. */
export interface DocumentError extends Fault<DocumentErrorCode> {
  /** Path from the root, e.g. `kdf.m` or `verifiers[3]`. `""` is the document. */
  field: string;
  /** The limit that was exceeded. Present exactly for `CODES_WITH_LIMIT`. */
  limit?: number;
}

/** The result of every parser. Parsers never throw. */
export type Result<T> = { ok: true; value: T } | { ok: false; error: DocumentError };

/** Builds a {@link DocumentError}. Omits `limit` if there is none. */
export function documentError(
  error: DocumentErrorCode,
  field: string,
  limit?: number,
): DocumentError {
  return limit === undefined ? { error, field } : { error, field, limit };
}

/**
 * A {@link Fault} that is thrown. This package throws nothing else on purpose, except a
 * `RangeError` or `TypeError` that tells a developer about a wrong argument. It contains
 * no backup code, no proof and no other input.
 */
export class BackupCodesError extends Error implements Fault {
  override name = 'BackupCodesError';

  /**
   * @param error the stable code, e.g. `too_low`
   * @param field what the fault is about, e.g. `kdf.m`; `""` if there is no single field
   * @param limit the limit that was exceeded, in the unit of the field
   * @param options `cause`, and a `detail` for developers that ends the message
   */
  constructor(
    readonly error: string,
    readonly field: string,
    readonly limit?: number,
    { detail, ...options }: ErrorOptions & { detail?: string } = {},
  ) {
    const bound = limit === undefined ? '' : ` (limit ${limit})`;
    const subject = `${field}${bound}`.trim();
    const parts = [error, subject, detail ?? ''].filter((part) => part !== '');
    super(parts.join(': '), options);
  }

  /** The same as `error`, under the name that errors of Node.js use. */
  get code(): this['error'] {
    return this.error;
  }
}
