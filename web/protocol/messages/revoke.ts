import { setId } from '../schemas/fields.js';
import { atLeast, oneOf, only, schemaOf } from '../schemas/shape.js';
import type { SetId } from '../set-id.js';
import { message } from './message.js';

/** The set to withdraw. */
export interface RevokeRequest {
  set: SetId;
}

/** The set is revoked. A pending set is gone. */
export interface RevokeAnswer {
  set: SetId;
  state: 'revoked';
}

const revokeRequest = schemaOf<RevokeRequest>()(only({ set: setId }));

const revokeAnswer = schemaOf<RevokeAnswer>()(
  atLeast({ set: setId, state: oneOf('revoked') }),
);

/**
 * Withdraws a pending or active set.
 *
 * Who may: a person who is signed in and stepped up, or the session that stored the pending
 * set. A backup code as step-up is enough for the code's own set. Revoking a revoked set gives the same answer. Only
 * pending sets can be `throttled`, and this message is never `busy`: a person who
 * withdraws an active set may be in a hurry.
 */
export const revoke = message({
  sender: 'session',
  request: revokeRequest,
  answer: revokeAnswer,
  refusals: [
    'step_up_required',
    'factor_required',
    'not_found',
    'not_active',
    'throttled',
  ],
});
