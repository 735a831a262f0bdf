/**
 * challenge: gives what a client needs to derive proofs. Who may: somebody in the
 * middle of signing in to the account, with the first factor passed.
 */

import * as v from '../schemas/valibot.js';

import type { Result } from '../errors.js';
import type { CodeFormat } from '../formats.js';
import type { Kdf } from '../kdf.js';
import { ACTIVE_SETS_MAX, ANSWER_MAX_BYTES, REQUEST_MAX_BYTES } from '../limits.js';
import { token } from '../schemas/fields.js';
import { parseText, parseValue } from '../schemas/parse.js';
import { challengeSetSchema } from '../schemas/sets.js';
import {
  atLeast,
  distinct,
  list,
  only,
  schemaOf,
  type Schema,
} from '../schemas/shape.js';
import type { SetId } from '../set-id.js';

/** Nothing but `{}`: the pending sign-in says whose sets are meant. */
export type ChallengeRequest = Record<string, never>;

/** What it takes to derive a proof for a set; no label, which only its owner may see. */
export interface ChallengeSet {
  set: SetId;
  created: string;
  format: CodeFormat;
  /**
   * Between the floors and the core's ceilings; `deriveProof` is stricter on memory and
   * work, and on `hmac-sha256` with a custom format.
   */
  kdf: Kdf;
  /** 16 bytes in base64url. */
  salt: string;
}

/** The answer; an account without codes gets an empty list. */
export interface ChallengeAnswer {
  /** Opaque, 22 to 1024 unreserved characters; names this sign-in in what follows. */
  signIn: string;
  /** The active sets, at most 5, their IDs distinct. */
  sets: ChallengeSet[];
}

const requestSchema: Schema<ChallengeRequest> = only({});

const answerSchema = schemaOf<ChallengeAnswer>()(
  atLeast({
    signIn: token,
    sets: v.pipe(
      list(challengeSetSchema, 0, ACTIVE_SETS_MAX),
      distinct(({ set }) => set),
    ),
  }),
);

/** Parses a challenge request. */
export function parseChallengeRequest(text: string): Result<ChallengeRequest> {
  return parseText(requestSchema, text, REQUEST_MAX_BYTES);
}

/** Checks a challenge request parsed already; duplicate keys and size are not seen. */
export function parseChallengeRequestValue(value: unknown): Result<ChallengeRequest> {
  return parseValue(requestSchema, value);
}

/**
 * Parses the answer; one with KDF parameters below their floor is refused, so that a
 * false server gets no cheap proof. Refusals instead of it: `unauthorized`,
 * `suspended`.
 */
export function parseChallengeAnswer(text: string): Result<ChallengeAnswer> {
  return parseText(answerSchema, text, ANSWER_MAX_BYTES);
}
