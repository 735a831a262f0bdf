import type { CodeFormat } from '../formats.js';
import type { Kdf } from '../kdf.js';
import { ACTIVE_SETS_MAX } from '../scheme.js';
import { token } from '../schemas/fields.js';
import { challengeSet } from '../schemas/sets.js';
import {
  atLeast,
  distinct,
  list,
  only,
  schemaOf,
  type Schema,
} from '../schemas/shape.js';
import * as v from '../schemas/valibot.js';
import type { SetId } from '../set-id.js';
import { message } from './message.js';

/** Only `{}`, because the pending sign-in identifies the account. */
export type ChallengeRequest = Record<string, never>;

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
}

const challengeRequest: Schema<ChallengeRequest> = only({});

const challengeAnswer = schemaOf<ChallengeAnswer>()(
  atLeast({
    signIn: token,
    sets: v.pipe(
      list(schemaOf<ChallengeSet>()(challengeSet), 0, ACTIVE_SETS_MAX),
      distinct(({ set }) => set),
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
  refusals: ['suspended', 'busy'],
});
