import { atLeast, only, schemaOf, yes } from '../schemas/shape.js';
import { message } from './message.js';

/** The session identifies the account. */
export type DisputeRequest = object;

/** No recovery is under way. */
export interface DisputeAnswer {
  stopped: true;
}

const disputeRequest = schemaOf<DisputeRequest>()(only({}));

const disputeAnswer = schemaOf<DisputeAnswer>()(atLeast({ stopped: yes }));

/**
 * Says "This wasn't me" and cancels the recovery that `status` shows.
 *
 * Who may: a person who is signed in. It needs no step-up, because it only cancels.
 */
export const dispute = message({
  sender: 'session',
  request: disputeRequest,
  answer: disputeAnswer,
  refusals: ['recovery_off', 'busy'],
});
