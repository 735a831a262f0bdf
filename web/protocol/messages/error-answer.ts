/**
 * What stands in place of an answer: `{ "error": "<stable code>", ... }`. A message
 * that is no message gets its {@link DocumentError}; one that is not granted gets one of
 * the codes here. No answer holds a value of the request.
 */

import * as v from '../schemas/valibot.js';

import {
  CODES_WITH_LIMIT,
  DOCUMENT_ERRORS,
  type AnswerErrorCode,
  type DocumentError,
  type DocumentErrorCode,
  type Result,
} from '../errors.js';
import {
  ACTIVE_SETS_MAX,
  ANSWER_MAX_BYTES,
  CODES_MAX,
  FIELD_PATH_MAX,
  RETIRED_SETS_MAX,
  RETRY_AFTER_MAX_SECONDS,
} from '../limits.js';
import { count, integer, setId, time } from '../schemas/fields.js';
import { parseText } from '../schemas/parse.js';
import { retiredSetSchema } from '../schemas/sets.js';
import { distinct, list, plainObject } from '../schemas/shape.js';
import type { SetId } from '../set-id.js';
import type { ChallengeSet } from './challenge.js';

/** A set that was revoked or spent in the last 90 days. */
export interface RetiredSet extends ChallengeSet {
  retiredOn: string;
}

/** The code is of no active set. */
export interface WrongCode {
  error: 'wrong_code';
  /** The last dead sets, at most 2, for `explain`; empty when confirming or checking. */
  retired: RetiredSet[];
}

/** The code was used by another sign-in. */
export interface AlreadyUsed {
  error: 'already_used';
  set: SetId;
  /** Zero-based place on the sheet, 0 to 49. */
  position: number;
  usedOn: string;
}

/** Nothing was looked at; the attempt does not count. */
export interface Throttled {
  error: 'throttled';
  /** Seconds to wait, 1 to 900. */
  retryAfter: number;
}

/** Nothing was looked at: other messages of the account are under way. */
export interface Busy {
  error: 'busy';
  /** Seconds to wait, 1 to 900. */
  retryAfter: number;
}

/** The account has as many active sets as it may. */
export interface TooManySets {
  error: 'too_many_sets';
  limit: number;
}

/** Another session is making codes; `discards` takes the place of what it has begun. */
export interface PendingElsewhere {
  error: 'pending_elsewhere';
  set: SetId;
  /** When the other session stored its set. */
  since: string;
}

/** The refusals that are nothing but their code. */
export interface PlainRefusal {
  error: Exclude<
    AnswerErrorCode,
    | 'wrong_code'
    | 'already_used'
    | 'throttled'
    | 'busy'
    | 'too_many_sets'
    | 'pending_elsewhere'
  >;
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

const documentCodes = Object.keys(DOCUMENT_ERRORS) as DocumentErrorCode[];

const fieldOfFault = v.pipe(
  v.string(),
  v.maxLength(FIELD_PATH_MAX, 'too_long'),
  v.regex(/^[ -~]*$/, 'not_printable'),
);

const answerSchema = v.pipe(
  plainObject,
  v.variant('error', [
    v.object({
      error: v.literal('wrong_code'),
      retired: v.pipe(
        list(retiredSetSchema, 0, RETIRED_SETS_MAX),
        distinct(({ set }) => set),
      ),
    }),
    v.object({
      error: v.literal('already_used'),
      set: setId,
      position: count(0, CODES_MAX - 1),
      usedOn: time,
    }),
    v.object({
      error: v.literal('throttled'),
      retryAfter: count(1, RETRY_AFTER_MAX_SECONDS),
    }),
    v.object({
      error: v.literal('busy'),
      retryAfter: count(1, RETRY_AFTER_MAX_SECONDS),
    }),
    v.object({
      error: v.literal('too_many_sets'),
      limit: count(1, ACTIVE_SETS_MAX),
    }),
    v.object({ error: v.literal('pending_elsewhere'), set: setId, since: time }),
    v.object({
      error: v.picklist([
        'unauthorized',
        'step_up_required',
        'another_account',
        'not_found',
        'not_active',
        'already_enrolled',
        'suspended',
        'explain_limit',
        'wrong_origin',
        'no_such_message',
        'method_not_allowed',
        'wrong_content_type',
        'unavailable',
        'internal',
      ]),
    }),
    v.object({
      error: v.picklist(CODES_WITH_LIMIT),
      field: fieldOfFault,
      limit: integer,
    }),
    v.object({
      error: v.picklist(documentCodes.filter((code) => !CODES_WITH_LIMIT.includes(code))),
      field: fieldOfFault,
    }),
  ]),
);

/**
 * Parses an error answer. One that cannot be parsed is no answer of a relying party, but
 * of something in between, such as a proxy.
 */
export function parseErrorAnswer(text: string): Result<ErrorAnswer> {
  return parseText(answerSchema, text, ANSWER_MAX_BYTES);
}
