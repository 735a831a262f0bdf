import type { CodeFormat } from '../formats.js';
import type { Kdf } from '../kdf.js';
import { ACTIVE_SETS_MAX, NEVER_TURNED_ON_MAX } from '../scheme.js';
import { details, setId, time, token } from '../schemas/fields.js';
import { challengeSet } from '../schemas/sets.js';
import { atLeast, distinct, list, only, schemaOf } from '../schemas/shape.js';
import * as v from '../schemas/valibot.js';
import type { SetId } from '../set-id.js';
import { message } from './message.js';

/** The pending sign-in identifies the account. */
export interface ChallengeRequest {
  /** Whether the answer may have `neverTurnedOn`. */
  details?: true;
}

/**
 * What a client needs to derive a proof for a set. It has no label, which only the owner
 * may see.
 */
export interface ChallengeSet {
  set: SetId;
  /** When the codes were made, by the clock of the device that made them. */
  created: string;
  format: CodeFormat;
  /**
   * Between the floors and the core's ceilings. `deriveProof` has stricter limits on
   * memory and work, and on `hmac-sha256` with a custom format.
   */
  kdf: Kdf;
  /** 16 bytes in base64url. */
  salt: string;
}

/** The active sets of the account. Empty for an account without codes. */
export interface ChallengeAnswer {
  /**
   * Opaque, 22 to 1024 unreserved characters. Identifies this sign-in in later messages.
   */
  signIn: string;
  /** The active sets, with distinct set IDs. */
  sets: ChallengeSet[];
  /**
   * Sets that were stored but never turned on, newest first: those that still can be, and
   * the last three that no longer can. Their codes sign nobody in. With `details` only.
   */
  neverTurnedOn?: NeverTurnedOn[];
}

/** A set that was stored, and that nobody turned on. */
export interface NeverTurnedOn {
  set: SetId;
  /** When the codes were made, by the clock of the device that made them. */
  created: string;
}

const challengeRequest = schemaOf<ChallengeRequest>()(
  only({ details: v.exactOptional(details) }),
);

const challengeAnswer = schemaOf<ChallengeAnswer>()(
  atLeast({
    signIn: token,
    sets: v.pipe(
      list(schemaOf<ChallengeSet>()(challengeSet), 0, ACTIVE_SETS_MAX),
      distinct(({ set }) => set),
    ),
    neverTurnedOn: v.exactOptional(
      v.pipe(
        list(
          schemaOf<NeverTurnedOn>()(atLeast({ set: setId, created: time })),
          0,
          NEVER_TURNED_ON_MAX,
        ),
        distinct(({ set }) => set),
      ),
    ),
  }),
);

/**
 * Returns what a client needs to derive proofs.
 *
 * Who may: a person who is in the middle of signing in.
 */
export const challenge = message({
  sender: 'pending sign-in',
  request: challengeRequest,
  answer: challengeAnswer,
  refusals: ['suspended', 'account_frozen', 'busy'],
});
