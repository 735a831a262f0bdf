import { RETIRED_SETS_MAX } from '../scheme.js';
import { setId, time, token } from '../schemas/fields.js';
import { proofs } from '../schemas/sets.js';
import { atLeast, oneOf, only, schemaOf } from '../schemas/shape.js';
import * as v from '../schemas/valibot.js';
import type { SetId } from '../set-id.js';
import { message } from './message.js';
import type { SetProof } from './redeem.js';

/** The typed code, tried on the sets that `wrong_code` listed. */
export interface ExplainRequest {
  /** From the challenge. */
  signIn: string;
  /** The typed code, as at most one proof for each set: 1 or 2, their set IDs distinct. */
  proofs: SetProof[];
}

/** Why a set is dead. */
export type RetiredReason = 'replaced' | 'withdrawn' | 'spent';

/** The dead set that the code belongs to: "from the set of 3 May, which was replaced". */
export interface Explanation {
  set: SetId;
  /** When the codes were made, by the clock of the device that made them. */
  created: string;
  retiredOn: string;
  /** Why the set is dead. */
  reason: RetiredReason;
}

/** The dead set that the code belongs to, if there is one. */
export interface ExplainAnswer {
  /** `null` if the code belongs to none of the sets. */
  match: Explanation | null;
}

const explainRequest = schemaOf<ExplainRequest>()(
  only({ signIn: token, proofs: proofs(RETIRED_SETS_MAX) }),
);

const explainAnswer = schemaOf<ExplainAnswer>()(
  atLeast({
    match: v.nullable(
      atLeast({
        set: setId,
        created: time,
        retiredOn: time,
        reason: oneOf('replaced', 'withdrawn', 'spent'),
      }),
    ),
  }),
);

/**
 * Says whether a code that failed belongs to a dead set.
 *
 * Who may: a person who is in the middle of signing in, at most ten times per sign-in. It
 * counts as no attempt and redeems nothing.
 */
export const explain = message({
  sender: 'pending sign-in',
  request: explainRequest,
  answer: explainAnswer,
  refusals: ['explain_limit', 'busy'],
});
