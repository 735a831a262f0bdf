import { position, setId, time, verifier } from '../schemas/fields.js';
import { atLeast, only, schemaOf } from '../schemas/shape.js';
import * as v from '../schemas/valibot.js';
import type { SetId } from '../set-id.js';
import { message } from './message.js';

/** The verifier of a typed code and the active set that it should belong to. */
export interface CheckRequest {
  set: SetId;
  /** 32 bytes in base64url. */
  verifier: string;
}

/** The code belongs to the set. */
export interface CheckAnswer {
  set: SetId;
  /** Position on the sheet, counted from zero, 0 to 49. */
  position: number;
  /** When the code was used. `null` if it still works. */
  usedOn: string | null;
}

const checkRequest = schemaOf<CheckRequest>()(only({ set: setId, verifier }));

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
