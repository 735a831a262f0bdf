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

/** Nothing but `{}`: the pending sign-in says whose sets are meant. */
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
   * Between the floors and the core's ceilings; `deriveProof` is stricter on memory and
   * work, and on `hmac-sha256` with a custom format.
   */
  kdf: Kdf;
  /** 16 bytes in base64url. */
  salt: string;
}

/** The active sets of the account; an account without codes gets an empty list. */
export interface ChallengeAnswer {
  /** Opaque, 22 to 1024 unreserved characters; names this sign-in in what follows. */
  signIn: string;
  /** The active sets, at most 5; their set IDs are distinct. */
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
 * Gives what it takes to derive proofs.
 *
 * Who may: in the middle of signing in.
 */
export const challenge = message({
  sender: 'pending sign-in',
  request: challengeRequest,
  answer: challengeAnswer,
  refusals: ['suspended', 'busy'],
});
