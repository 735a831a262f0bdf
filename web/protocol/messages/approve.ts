import { time } from '../schemas/fields.js';
import { recoveryToken } from '../schemas/recovery.js';
import { atLeast, only, schemaOf } from '../schemas/shape.js';
import { message } from './message.js';

/** The token of the link that an address got. */
export interface ApproveRequest {
  token: string;
}

/** The wait has begun. Every address of the account is told. */
export interface ApproveAnswer {
  /** When the wait ends. */
  ready: string;
}

const approveRequest = schemaOf<ApproveRequest>()(only({ token: recoveryToken }));

const approveAnswer = schemaOf<ApproveAnswer>()(atLeast({ ready: time }));

/**
 * Approves a requested recovery, which begins the wait.
 *
 * Who may: anybody who has the link. It signs nobody in.
 */
export const approve = message({
  sender: 'anybody',
  request: approveRequest,
  answer: approveAnswer,
  refusals: ['recovery_off', 'operator_required', 'account_frozen', 'link_expired'],
});
