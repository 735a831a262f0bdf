/** revoke: withdraws one set, pending or active. Who may: the account, stepped up. */

import * as v from '../schemas/valibot.js';

import type { Result } from '../errors.js';
import { ANSWER_MAX_BYTES, REQUEST_MAX_BYTES } from '../limits.js';
import { setId } from '../schemas/fields.js';
import { parseText, parseValue } from '../schemas/parse.js';
import { atLeast, only, schemaOf } from '../schemas/shape.js';
import type { SetId } from '../set-id.js';

/** The set to withdraw. */
export interface RevokeRequest {
  set: SetId;
}

/** The answer. Revoking a revoked set gives the same one; a pending set is gone then. */
export interface RevokeAnswer {
  set: SetId;
  state: 'revoked';
}

const requestSchema = schemaOf<RevokeRequest>()(only({ set: setId }));

const answerSchema = schemaOf<RevokeAnswer>()(
  atLeast({ set: setId, state: v.literal('revoked') }),
);

/** Parses a revoke request. */
export function parseRevokeRequest(text: string): Result<RevokeRequest> {
  return parseText(requestSchema, text, REQUEST_MAX_BYTES);
}

/** Checks a revoke request parsed already; duplicate keys and size are not seen. */
export function parseRevokeRequestValue(value: unknown): Result<RevokeRequest> {
  return parseValue(requestSchema, value);
}

/**
 * Parses the answer. Refusals instead of it: `unauthorized`, `step_up_required`,
 * `not_found`, `not_active` for a spent set, `throttled` for a pending one.
 */
export function parseRevokeAnswer(text: string): Result<RevokeAnswer> {
  return parseText(answerSchema, text, ANSWER_MAX_BYTES);
}
