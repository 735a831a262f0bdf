import { RECOVERY_WAIT_MAX_HOURS, RECOVERY_WAIT_MIN_HOURS } from '../scheme.js';
import { time } from '../schemas/fields.js';
import { recoveryDigits } from '../schemas/recovery.js';
import { atLeast, count, only, schemaOf } from '../schemas/shape.js';
import * as v from '../schemas/valibot.js';
import { message } from './message.js';

/** Asks for the next step of account recovery. */
export interface RecoverRequest {
  /**
   * The digits from a text message or a contact, which this sign-in has asked for. `null`
   * asks for letters: to begin, or to finish when the wait is over.
   */
  digits: string | null;
}

/**
 * Without `digits`, the answer is always the same. It reveals neither an address nor
 * whether a recovery is under way.
 */
export interface RecoverAnswer {
  /** The usual wait between approval and the end, in hours. It may be longer. */
  waitHours: number;
  /** When the wait ends. Only after correct `digits`. */
  ready?: string;
}

const recoverRequest = schemaOf<RecoverRequest>()(
  only({ digits: v.nullable(recoveryDigits) }),
);

const recoverAnswer = schemaOf<RecoverAnswer>()(
  atLeast({
    waitHours: count(RECOVERY_WAIT_MIN_HOURS, RECOVERY_WAIT_MAX_HOURS),
    ready: v.exactOptional(time),
  }),
);

/**
 * Asks the site to recover the account of somebody who has lost all codes and factors.
 *
 * Who may: a person who is in the middle of signing in, if the site says how they passed
 * the first factor. The host then sends letters to the account's addresses. Once the wait
 * is over, the same message asks for the letter with the link that finishes. Wrong digits
 * answer `link_expired`, and five of them end the request.
 */
export const recover = message({
  sender: 'pending sign-in',
  request: recoverRequest,
  answer: recoverAnswer,
  refusals: [
    'recovery_off',
    'operator_required',
    'account_frozen',
    'link_expired',
    'throttled',
    'busy',
  ],
});
