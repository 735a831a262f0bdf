import { time } from '../schemas/fields.js';
import { recoveryToken } from '../schemas/recovery.js';
import { atLeast, only, schemaOf } from '../schemas/shape.js';
import { message } from './message.js';

/** The token of the link that an address got after the wait. */
export interface FinishRequest {
  token: string;
}

/** This sign-in may now enrol and confirm one set of codes. Nothing has changed yet. */
export interface FinishAnswer {
  /** Until when. */
  until: string;
}

const finishRequest = schemaOf<FinishRequest>()(only({ token: recoveryToken }));

const finishAnswer = schemaOf<FinishAnswer>()(atLeast({ until: time }));

/**
 * Gives this sign-in the permission to set up new codes.
 *
 * Who may: a person who is in the middle of signing in to the link's account. The
 * permission belongs to the sign-in that sends this, not to the one that asked. Otherwise
 * a thief could ask and get the holder to click. It is no session.
 */
export const finish = message({
  sender: 'pending sign-in',
  request: finishRequest,
  answer: finishAnswer,
  refusals: [
    'recovery_off',
    'operator_required',
    'account_frozen',
    'link_expired',
    'busy',
  ],
});
