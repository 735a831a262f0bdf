/**
 * The error codes of every document and message, and the shape of a parser's answer.
 *
 * Codes are for programs and stay what they are; the sentences are for developers.
 * An error names a field and a limit, and never holds a value of the input: a
 * document may carry proofs and labels, and errors end up in logs.
 */

/** What can be wrong with a document, whoever reads it. */
export const DOCUMENT_ERRORS = {
  not_json: 'The text is not one JSON value (RFC 8259).',
  too_large: 'The document is longer than `limit` bytes of UTF-8.',
  duplicate_key: 'An object names this field twice.',
  unknown_field: 'This field is not part of the document.',
  missing_field: 'This field is required.',
  wrong_type: 'This field has another JSON type, or is a number that is no integer.',
  not_one_of: 'This field is none of the values it may have.',
  too_low: 'This number is below `limit`.',
  too_high: 'This number is above `limit`.',
  too_few: 'This list has fewer than `limit` entries.',
  too_many: 'This list has more than `limit` entries.',
  too_short: 'This string has fewer than `limit` characters (code points).',
  too_long: 'This string has more than `limit` characters (code points).',
  wrong_length: 'These bytes are not `limit` bytes long.',
  bad_encoding: 'This is not canonical base64url, or not a set ID, token or PHC string.',
  bad_symbol: 'This alphabet holds a character that it must not.',
  not_distinct: 'Entries that must differ are equal.',
  not_printable:
    'This text holds a control, line, direction-changing or invisible character.',
  not_power_of_two: 'This number must be a power of two.',
  bad_time: 'This is not an existing moment written YYYY-MM-DDTHH:MM:SSZ.',
  wrong_clock: "This moment is more than a day from the relying party's clock.",
  entropy_too_low: 'A code of this format has fewer than `limit` bits of entropy.',
} as const;

/** The code of something wrong with a document. */
export type DocumentErrorCode = keyof typeof DOCUMENT_ERRORS;

/**
 * What a relying party answers when a message is well-formed but not granted. The
 * number in brackets is the HTTP status it goes with; a document error goes with 400,
 * `too_large` with 413.
 */
export const ANSWER_ERRORS = {
  unauthorized:
    'No session or pending sign-in, or `signIn` is another one (401); always the same.',
  step_up_required: 'The session must be authenticated again before this (403).',
  another_account: 'The session is of another account than `holder` names (409).',
  not_found: 'The account has no such set, or it was pending and is gone (404).',
  not_active: 'The set is in a state in which this cannot be done (409).',
  already_enrolled: 'This set was enrolled before, and a set never comes back (409).',
  pending_elsewhere:
    'Another session has begun a set, `set`, at `since`, and not turned it on (409).',
  too_many_sets: 'The account has `limit` active sets already (409).',
  wrong_code: 'No code of an active set matches (422); `retired` lists what to try.',
  already_used: 'The code was used before, at `usedOn` (409).',
  throttled:
    'Too many failures, or too many new sets: try again after `retryAfter` seconds (429).',
  busy: 'Too much of this account is under way: try again after `retryAfter` seconds (429).',
  suspended:
    'Too many wrong codes at this door. It opens when a code is typed in a stepped-up session, or by an administrator (403).',
  explain_limit: 'This sign-in has had all the explanations it gets (429).',
  wrong_origin: 'The message comes from a page of another origin (403).',
  no_such_message: 'There is no message of this name (404).',
  method_not_allowed: 'Messages are posted; status may also be got (405).',
  wrong_content_type: 'A message is application/json (415).',
  unavailable: 'The store could not answer; the same message may be sent again (503).',
  internal: 'The relying party failed; nothing can be said about the outcome (500).',
} as const;

/** The code of a refusal by the relying party. */
export type AnswerErrorCode = keyof typeof ANSWER_ERRORS;

/** Any stable code that can stand in `error`. */
export type ErrorCode = DocumentErrorCode | AnswerErrorCode;

/** The codes that come with a `limit`, in the unit of the field that is named. */
export const CODES_WITH_LIMIT: readonly DocumentErrorCode[] = [
  'too_large',
  'too_low',
  'too_high',
  'too_few',
  'too_many',
  'too_short',
  'too_long',
  'wrong_length',
  'entropy_too_low',
];

/**
 * What is wrong, as a value: the shape of every error in this package, on the wire as well.
 * A refusal of the relying party may carry more fields beside these.
 */
export interface Fault<Code extends string = string> {
  /** The stable code. */
  error: Code;
  /** What the fault is about: a path from the root, e.g. `kdf.m`. */
  field?: string | undefined;
  /** The bound that was broken, in the unit of the field. */
  limit?: number | undefined;
}

/** Why a document was refused; one fault, the first that was found. */
export interface DocumentError extends Fault<DocumentErrorCode> {
  /** Path from the root, e.g. `kdf.m` or `verifiers[3]`; `""` is the document. */
  field: string;
  /** The bound that was broken; there exactly for {@link CODES_WITH_LIMIT}. */
  limit?: number;
}

/** What every parser returns; it never throws. */
export type Result<T> = { ok: true; value: T } | { ok: false; error: DocumentError };

/** Builds a {@link DocumentError}, leaving `limit` out where there is none. */
export function documentError(
  error: DocumentErrorCode,
  field: string,
  limit?: number,
): DocumentError {
  return limit === undefined ? { error, field } : { error, field, limit };
}

/**
 * A {@link Fault} that is thrown. Everything that this package throws on purpose is one of
 * these, but for a `RangeError` or `TypeError` that tells a developer of a wrong argument.
 * It holds no code, no proof and no other input.
 */
export class BackupCodesError extends Error implements Fault {
  override name = 'BackupCodesError';

  /**
   * @param error the stable code, e.g. `too_low`
   * @param field what the fault is about, e.g. `kdf.m`; `""` where nothing can be named
   * @param limit the bound that was broken, in the unit of the field
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
