/**
 * enrol: hands a new set to the server, where it stays unusable until it is confirmed.
 * Who may: the signed-in account, stepped up.
 */

import * as v from '../schemas/valibot.js';

import type { Enrolment } from '../enrolment.js';
import { documentError, type Result } from '../errors.js';
import { ANSWER_MAX_BYTES, ENROL_REQUEST_MAX_BYTES } from '../limits.js';
import { holder, setId, time, token } from '../schemas/fields.js';
import { parseText, parseValue } from '../schemas/parse.js';
import { enrolmentSchema } from '../schemas/sets.js';
import { atLeast, only, rule, schemaOf } from '../schemas/shape.js';
import type { SetId } from '../set-id.js';

/** A set to store, and the one that it is to replace. */
export interface EnrolRequest {
  enrolment: Enrolment;
  /** The active set that dies when this one is confirmed; `null` adds a set. */
  replaces: SetId | null;
  /**
   * From the status that the person was shown: whose codes these are. Where the session
   * is of another account, they are not stored. Left out by clients that know otherwise.
   */
  holder?: string;
  /**
   * A pending set that another session has begun, from its `pending_elsewhere`: it may go,
   * with a notice to the holder.
   */
  discards?: SetId;
}

/**
 * The answer, with HTTP status 201. A second enrol of the session before confirm takes its
 * place.
 */
export interface EnrolAnswer {
  set: SetId;
  state: 'pending';
  /** Opaque, 22 to 1024 unreserved characters; bound to this session and this set. */
  confirmToken: string;
  /** When the pending set and its token are gone: 24 h after it was stored. */
  expires: string;
}

const requestSchema = schemaOf<EnrolRequest>()(
  v.pipe(
    only({
      enrolment: enrolmentSchema,
      replaces: v.nullable(setId),
      holder: v.exactOptional(holder),
      discards: v.exactOptional(setId),
    }),
    rule(({ enrolment, replaces }) =>
      enrolment.set === replaces ? documentError('not_distinct', 'replaces') : undefined,
    ),
  ),
);

const answerSchema = schemaOf<EnrolAnswer>()(
  atLeast({
    set: setId,
    state: v.literal('pending'),
    confirmToken: token,
    expires: time,
  }),
);

/** Parses an enrol request; fields are named like `enrolment.kdf.m` and `replaces`. */
export function parseEnrolRequest(text: string): Result<EnrolRequest> {
  return parseText(requestSchema, text, ENROL_REQUEST_MAX_BYTES);
}

/** Checks an enrol request parsed already; duplicate keys and size are not seen. */
export function parseEnrolRequestValue(value: unknown): Result<EnrolRequest> {
  return parseValue(requestSchema, value);
}

/**
 * Parses the answer. Refusals instead of it: `unauthorized`, `another_account`,
 * `step_up_required`, `pending_elsewhere`, `throttled`, `already_enrolled`, `too_many_sets`, `not_found` and `not_active`
 * for `replaces`, and a document error where the relying party's policy is stricter than
 * the scheme.
 */
export function parseEnrolAnswer(text: string): Result<EnrolAnswer> {
  return parseText(answerSchema, text, ANSWER_MAX_BYTES);
}
