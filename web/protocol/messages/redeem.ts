import { documentError } from '../errors.js';
import { ACTIVE_SETS_MAX, CODES_MAX } from '../scheme.js';
import { details, position, setId, shownLabel, token, total } from '../schemas/fields.js';
import { proofs } from '../schemas/sets.js';
import { atLeast, count, only, rule, schemaOf } from '../schemas/shape.js';
import * as v from '../schemas/valibot.js';
import type { SetId } from '../set-id.js';
import { message } from './message.js';

/** The proof that the typed code gives with the salt and KDF of one set. */
export interface SetProof {
  set: SetId;
  /** 32 bytes in base64url. It is secret until it is spent, and it is sent only here. */
  proof: string;
}

/** One attempt. It spends at most one code. */
export interface RedeemRequest {
  /** From the challenge. */
  signIn: string;
  /** The typed code, as one proof for each set that it may belong to. The IDs differ. */
  proofs: SetProof[];
  /** Whether the answer may have `label`. */
  details?: true;
}

/** The code was correct and is now spent. The host signs the person in. */
export interface RedeemAnswer {
  /** The set that the code belonged to. */
  set: SetId;
  /** Position on the sheet, counted from zero, below `total`. */
  position: number;
  /** Unused codes of that set, below `total`. 0 means that the set is spent. */
  remaining: number;
  /** Codes in that set. */
  total: number;
  /** What the holder calls that set. With `details` only. */
  label?: string;
}

const redeemRequest = schemaOf<RedeemRequest>()(
  only({
    signIn: token,
    proofs: proofs(ACTIVE_SETS_MAX),
    details: v.exactOptional(details),
  }),
);

const redeemAnswer = schemaOf<RedeemAnswer>()(
  v.pipe(
    atLeast({
      set: setId,
      position,
      remaining: count(0, CODES_MAX - 1),
      total,
      label: v.exactOptional(shownLabel),
    }),
    rule((answer) => {
      const most = answer.total - 1;
      if (answer.position > most) return documentError('too_high', 'position', most);
      if (answer.remaining > most) return documentError('too_high', 'remaining', most);
      return undefined;
    }),
  ),
);

/**
 * Spends one code for one sign-in.
 *
 * Who may: a person who is in the middle of signing in. Within five minutes, the same
 * sign-in may send the same proof again and gets the same answer.
 */
export const redeem = message({
  sender: 'pending sign-in',
  request: redeemRequest,
  answer: redeemAnswer,
  refusals: [
    'suspended',
    'account_frozen',
    'already_used',
    'wrong_code',
    'throttled',
    'busy',
  ],
});
