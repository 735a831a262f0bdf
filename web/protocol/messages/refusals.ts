/**
 * What a relying party answers when it does not grant a message: `{ "error": "<stable
 * code>", ... }`. A malformed message gets its {@link DocumentError}, any other refusal
 * one of the codes here. No answer holds a value of the request.
 */

import type {
  AnswerErrorCode,
  DocumentError,
  DocumentErrorCode,
  Result,
} from '../errors.js';
import {
  ACTIVE_SETS_MAX,
  ANSWER_MAX_BYTES,
  CODES_WITH_LIMIT,
  DOCUMENT_ERRORS,
  REFUSAL_STATUS,
  RETIRED_SETS_MAX,
  RETRY_AFTER_MAX_SECONDS,
  type REFUSAL_FIELDS,
} from '../scheme.js';
import { fieldOfFault, position, setId, time } from '../schemas/fields.js';
import { parseText } from '../schemas/parse.js';
import { retiredSet } from '../schemas/sets.js';
import {
  count,
  distinct,
  integer,
  list,
  plainObject,
  schemaOf,
  type Schema,
} from '../schemas/shape.js';
import * as v from '../schemas/valibot.js';
import type { SetId } from '../set-id.js';
import type { ChallengeSet } from './challenge.js';

/** A set that was revoked or spent recently, by the relying party's policy. */
export interface RetiredSet extends ChallengeSet {
  retiredOn: string;
}

/** The code belongs to no active set. */
export interface WrongCode {
  error: 'wrong_code';
  /** The sets that died last, for `explain`. Empty when confirming or checking. */
  retired: RetiredSet[];
}

/** Another sign-in used the code. */
export interface AlreadyUsed {
  error: 'already_used';
  set: SetId;
  /** Position on the sheet, counted from zero. */
  position: number;
  usedOn: string;
}

/** No code was checked, and the attempt does not count. */
export interface Throttled {
  error: 'throttled';
  /** Seconds to wait. */
  retryAfter: number;
}

/** No code was checked, because the account has other messages under way. */
export interface Busy {
  error: 'busy';
  /** Seconds to wait. */
  retryAfter: number;
}

/** The account has the most active sets that it may have. */
export interface TooManySets {
  error: 'too_many_sets';
  limit: number;
}

/** Another session is making codes. Send `discards` to replace the set that it stored. */
export interface PendingElsewhere {
  error: 'pending_elsewhere';
  set: SetId;
  /** When the other session stored its set. */
  since: string;
}

/** The refusals that carry only their code. */
export interface PlainRefusal {
  error: Exclude<AnswerErrorCode, keyof typeof REFUSAL_FIELDS>;
}

/** Any error answer. */
export type ErrorAnswer =
  | DocumentError
  | PlainRefusal
  | WrongCode
  | AlreadyUsed
  | Throttled
  | Busy
  | TooManySets
  | PendingElsewhere;

/** The HTTP status of an error answer. */
export function statusOfError(code: ErrorAnswer['error']): number {
  if (code === 'too_large') return 413;
  return isRefusal(code) ? REFUSAL_STATUS[code] : 400;
}

function isRefusal(code: ErrorAnswer['error']): code is AnswerErrorCode {
  return Object.hasOwn(REFUSAL_STATUS, code);
}

const retryAfter = count(1, RETRY_AFTER_MAX_SECONDS);

/** The refusals with more fields than their code. */
const DETAILED = [
  v.object({
    error: v.literal('wrong_code'),
    retired: v.pipe(
      list(schemaOf<RetiredSet>()(retiredSet), 0, RETIRED_SETS_MAX),
      distinct(({ set }) => set),
    ),
  }),
  v.object({ error: v.literal('already_used'), set: setId, position, usedOn: time }),
  v.object({ error: v.literal('throttled'), retryAfter }),
  v.object({ error: v.literal('busy'), retryAfter }),
  v.object({ error: v.literal('too_many_sets'), limit: count(1, ACTIVE_SETS_MAX) }),
  v.object({ error: v.literal('pending_elsewhere'), set: setId, since: time }),
] as const;

const plainCodes = Object.keys(REFUSAL_STATUS).filter(
  (code) => !DETAILED.some(({ entries }) => entries.error.literal === code),
) as PlainRefusal['error'][];

const documentCodes = Object.keys(DOCUMENT_ERRORS) as DocumentErrorCode[];
const codesWithoutLimit = documentCodes.filter(
  (code) => !CODES_WITH_LIMIT.includes(code),
);

const errorAnswer: Schema<ErrorAnswer> = v.pipe(
  plainObject,
  v.variant('error', [
    ...DETAILED,
    v.object({ error: v.picklist(plainCodes) }),
    v.object({
      error: v.picklist(CODES_WITH_LIMIT),
      field: fieldOfFault,
      limit: integer,
    }),
    v.object({ error: v.picklist(codesWithoutLimit), field: fieldOfFault }),
  ]),
);

/** The schema of every error answer, from which the OpenAPI file is made. */
export const ERROR_ANSWER_SCHEMA: object = errorAnswer;

/**
 * Parses an error answer. If that fails, the answer comes from something in between, such
 * as a proxy, and not from a relying party.
 */
export function parseErrorAnswer(text: string): Result<ErrorAnswer> {
  return parseText(errorAnswer, text, ANSWER_MAX_BYTES);
}
