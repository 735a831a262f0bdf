/**
 * check: answers "do my codes still work?" without spending one. A verifier cannot
 * redeem, so neither the message nor a log of it is worth a sign-in. Who may: the
 * signed-in account.
 */

import * as v from '../schemas/valibot.js';

import type { Result } from '../errors.js';
import { ANSWER_MAX_BYTES, CODES_MAX, REQUEST_MAX_BYTES } from '../limits.js';
import { count, setId, time, verifier } from '../schemas/fields.js';
import { parseText, parseValue } from '../schemas/parse.js';
import { atLeast, only, schemaOf } from '../schemas/shape.js';
import type { SetId } from '../set-id.js';

/** The verifier of a typed code and the active set that it should belong to. */
export interface CheckRequest {
  set: SetId;
  /** 32 bytes in base64url. */
  verifier: string;
}

/** The answer where the code is of the set. */
export interface CheckAnswer {
  set: SetId;
  /** Zero-based place on the sheet, 0 to 49. */
  position: number;
  /** When the code was used; `null` while it is good. */
  usedOn: string | null;
}

const requestSchema = schemaOf<CheckRequest>()(only({ set: setId, verifier }));

const answerSchema = schemaOf<CheckAnswer>()(
  atLeast({ set: setId, position: count(0, CODES_MAX - 1), usedOn: v.nullable(time) }),
);

/** Parses a check request. */
export function parseCheckRequest(text: string): Result<CheckRequest> {
  return parseText(requestSchema, text, REQUEST_MAX_BYTES);
}

/** Checks a check request parsed already; duplicate keys and size are not seen. */
export function parseCheckRequestValue(value: unknown): Result<CheckRequest> {
  return parseValue(requestSchema, value);
}

/**
 * Parses the answer. Refusals instead of it: `unauthorized`, `not_found`, `not_active`,
 * `wrong_code` with no `retired`, `throttled`, `suspended`.
 */
export function parseCheckAnswer(text: string): Result<CheckAnswer> {
  return parseText(answerSchema, text, ANSWER_MAX_BYTES);
}
