import { recoveryToken } from '../schemas/recovery.js';
import { atLeast, only, schemaOf, yes } from '../schemas/shape.js';
import { message } from './message.js';

/** The token of a link that stops a recovery. */
export interface StopRequest {
  token: string;
}

/** The recovery has ended. If it was used already, the account is frozen. */
export interface StopAnswer {
  stopped: true;
}

const stopRequest = schemaOf<StopRequest>()(only({ token: recoveryToken }));

const stopAnswer = schemaOf<StopAnswer>()(atLeast({ stopped: yes }));

/**
 * Stops a recovery, or freezes an account that was recovered a short time ago.
 *
 * Who may: anybody who has the link. It signs nobody in.
 */
export const stop = message({
  sender: 'anybody',
  request: stopRequest,
  answer: stopAnswer,
  refusals: ['recovery_off', 'link_expired'],
});
