import { documentError } from '../errors.js';
import { ACTIVE_SETS_MAX } from '../scheme.js';
import { position, setId, time, verifier } from '../schemas/fields.js';
import { atLeast, distinct, list, only, rule, schemaOf } from '../schemas/shape.js';
import * as v from '../schemas/valibot.js';
import type { SetId } from '../set-id.js';
import { message } from './message.js';

/** The verifier that a typed code gives with the salt and KDF of one set. */
export interface SetVerifier {
  set: SetId;
  /** 32 bytes in base64url. */
  verifier: string;
}

/** The verifier of a typed code and the active set that it should belong to. */
export interface CheckRequest extends SetVerifier {
  /**
   * The same code for other active sets that it may belong to, at most 4. All set IDs
   * differ. Together they are one attempt.
   */
  others?: SetVerifier[];
}

/** The code belongs to one of the sets. */
export interface CheckAnswer {
  /** The set that the code belongs to. */
  set: SetId;
  /** Position on the sheet, counted from zero, 0 to 49. */
  position: number;
  /** When the code was used. `null` if it still works. */
  usedOn: string | null;
}

const setVerifier = schemaOf<SetVerifier>()(only({ set: setId, verifier }));

const checkRequest = schemaOf<CheckRequest>()(
  v.pipe(
    only({
      set: setId,
      verifier,
      others: v.exactOptional(
        v.pipe(
          list(setVerifier, 0, ACTIVE_SETS_MAX - 1),
          distinct(({ set }) => set),
        ),
      ),
    }),
    rule(({ set, others }) =>
      others?.some((other) => other.set === set) === true
        ? documentError('not_distinct', 'others')
        : undefined,
    ),
  ),
);

const checkAnswer = schemaOf<CheckAnswer>()(
  atLeast({ set: setId, position, usedOn: v.nullable(time) }),
);

/**
 * Says whether a code still works, without spending it.
 *
 * Who may: a person who is signed in. A wrong code counts as an attempt. A verifier
 * cannot redeem a code, so neither the message nor a log of it can be used to sign in.
 */
export const check = message({
  sender: 'session',
  request: checkRequest,
  answer: checkAnswer,
  refusals: ['suspended', 'not_found', 'not_active', 'wrong_code', 'throttled', 'busy'],
});
