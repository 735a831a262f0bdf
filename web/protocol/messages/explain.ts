/**
 * explain: tells a person whose code failed that the sheet is an old one. Who may:
 * somebody in the middle of signing in. Counts no attempt and redeems nothing, and a
 * sign-in gets at most ten of them.
 */

import * as v from '../schemas/valibot.js';

import type { Result } from '../errors.js';
import { ANSWER_MAX_BYTES, REQUEST_MAX_BYTES, RETIRED_SETS_MAX } from '../limits.js';
import { setId, time, token } from '../schemas/fields.js';
import { parseText, parseValue } from '../schemas/parse.js';
import { atLeast, only, schemaOf } from '../schemas/shape.js';
import type { SetId } from '../set-id.js';
import { proofsSchema, type SetProof } from './proofs.js';

/** The typed code, as at most one proof for each set that `wrong_code` listed. */
export interface ExplainRequest {
  /** From the challenge. */
  signIn: string;
  /** 1 or 2, their sets distinct. */
  proofs: SetProof[];
}

/** Why a set is dead. */
export type RetiredReason = 'replaced' | 'withdrawn' | 'spent';

/** A dead set that the code is of: "from the set of 3 May, which was replaced". */
export interface Explanation {
  set: SetId;
  created: string;
  retiredOn: string;
  reason: RetiredReason;
}

/** The answer; `match` is `null` where the code is of none of the sets. */
export interface ExplainAnswer {
  match: Explanation | null;
}

const requestSchema = schemaOf<ExplainRequest>()(
  only({ signIn: token, proofs: proofsSchema(RETIRED_SETS_MAX) }),
);

const answerSchema = schemaOf<ExplainAnswer>()(
  atLeast({
    match: v.nullable(
      atLeast({
        set: setId,
        created: time,
        retiredOn: time,
        reason: v.picklist(['replaced', 'withdrawn', 'spent']),
      }),
    ),
  }),
);

/** Parses an explain request. */
export function parseExplainRequest(text: string): Result<ExplainRequest> {
  return parseText(requestSchema, text, REQUEST_MAX_BYTES);
}

/** Checks an explain request parsed already; duplicate keys and size are not seen. */
export function parseExplainRequestValue(value: unknown): Result<ExplainRequest> {
  return parseValue(requestSchema, value);
}

/** Parses the answer. Refusals instead of it: `unauthorized`, `explain_limit`. */
export function parseExplainAnswer(text: string): Result<ExplainAnswer> {
  return parseText(answerSchema, text, ANSWER_MAX_BYTES);
}
