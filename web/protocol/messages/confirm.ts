/**
 * confirm: proves that a pending set is saved, by a code typed from it, and makes it
 * active. Who may: the signed-in account that holds the `confirmToken`, or stepped up.
 */

import * as v from '../schemas/valibot.js';

import { documentError, type Result } from '../errors.js';
import { ANSWER_MAX_BYTES, REQUEST_MAX_BYTES } from '../limits.js';
import { setId, time, token, verifier } from '../schemas/fields.js';
import { parseText, parseValue } from '../schemas/parse.js';
import { atLeast, only, rule, schemaOf } from '../schemas/shape.js';
import type { SetId } from '../set-id.js';

/** The verifier of one typed code; it redeems nothing, so the code stays good. */
export interface ConfirmRequest {
  set: SetId;
  /** 32 bytes in base64url. */
  verifier: string;
  /** From the answer to enrol; `null` in a session that is stepped up instead. */
  confirmToken: string | null;
}

/** The answer. Confirming an active set again gives the same one. */
export interface ConfirmAnswer {
  set: SetId;
  state: 'active';
  /** When the set became active. */
  confirmed: string;
  /** The set that was revoked in the same transaction; `null` where none was. */
  replaced: SetId | null;
}

const requestSchema = schemaOf<ConfirmRequest>()(
  only({ set: setId, verifier, confirmToken: v.nullable(token) }),
);

const answerSchema = schemaOf<ConfirmAnswer>()(
  v.pipe(
    atLeast({
      set: setId,
      state: v.literal('active'),
      confirmed: time,
      replaced: v.nullable(setId),
    }),
    rule(({ set, replaced }) =>
      set === replaced ? documentError('not_distinct', 'replaced') : undefined,
    ),
  ),
);

/** Parses a confirm request. */
export function parseConfirmRequest(text: string): Result<ConfirmRequest> {
  return parseText(requestSchema, text, REQUEST_MAX_BYTES);
}

/** Checks a confirm request parsed already; duplicate keys and size are not seen. */
export function parseConfirmRequestValue(value: unknown): Result<ConfirmRequest> {
  return parseValue(requestSchema, value);
}

/**
 * Parses the answer. Refusals instead of it: `unauthorized`, `step_up_required`,
 * `not_found`, `not_active` for a set that is revoked or spent, `wrong_code` with no
 * `retired`, `too_many_sets`, `throttled`, `suspended`.
 */
export function parseConfirmAnswer(text: string): Result<ConfirmAnswer> {
  return parseText(answerSchema, text, ANSWER_MAX_BYTES);
}
