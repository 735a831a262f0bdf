/**
 * redeem: spends one code for one sign-in. Who may: somebody in the middle of signing
 * in. Whatever it holds it is one attempt and marks at most one code.
 */

import * as v from '../schemas/valibot.js';

import { documentError, type Result } from '../errors.js';
import {
  ACTIVE_SETS_MAX,
  ANSWER_MAX_BYTES,
  CODES_MAX,
  CODES_MIN,
  REQUEST_MAX_BYTES,
} from '../limits.js';
import { count, setId, token } from '../schemas/fields.js';
import { parseText, parseValue } from '../schemas/parse.js';
import { atLeast, only, rule, schemaOf } from '../schemas/shape.js';
import type { SetId } from '../set-id.js';
import { proofsSchema, type SetProof } from './proofs.js';

/** The typed code, as at most one proof for each set of the challenge. */
export interface RedeemRequest {
  /** From the challenge. */
  signIn: string;
  /** 1 to 5, their sets distinct. */
  proofs: SetProof[];
}

/** The answer; the same sign-in gets it again for the same proof within five minutes. */
export interface RedeemAnswer {
  /** The set that the code was of. */
  set: SetId;
  /** Zero-based place on the sheet, below `total`. */
  position: number;
  /** Codes of that set still unused, below `total`; 0 means that the set is spent. */
  remaining: number;
  /** Codes of that set, 1 to 50. */
  total: number;
}

const requestSchema = schemaOf<RedeemRequest>()(
  only({ signIn: token, proofs: proofsSchema(ACTIVE_SETS_MAX) }),
);

const answerSchema = schemaOf<RedeemAnswer>()(
  v.pipe(
    atLeast({
      set: setId,
      position: count(0, CODES_MAX - 1),
      remaining: count(0, CODES_MAX - 1),
      total: count(CODES_MIN, CODES_MAX),
    }),
    rule(({ position, remaining, total }) => {
      const most = total - 1;
      if (position > most) return documentError('too_high', 'position', most);
      return remaining > most ? documentError('too_high', 'remaining', most) : undefined;
    }),
  ),
);

/** Parses a redeem request; fields are named like `proofs[0].proof`. */
export function parseRedeemRequest(text: string): Result<RedeemRequest> {
  return parseText(requestSchema, text, REQUEST_MAX_BYTES);
}

/** Checks a redeem request parsed already; duplicate keys and size are not seen. */
export function parseRedeemRequestValue(value: unknown): Result<RedeemRequest> {
  return parseValue(requestSchema, value);
}

/**
 * Parses the answer. Refusals instead of it: `unauthorized`, `wrong_code` with the sets
 * that `explain` can try, `already_used`, `throttled`, `suspended`.
 */
export function parseRedeemAnswer(text: string): Result<RedeemAnswer> {
  return parseText(answerSchema, text, ANSWER_MAX_BYTES);
}
