import type { Enrolment } from '../enrolment.js';
import { documentError } from '../errors.js';
import { ENROL_REQUEST_MAX_BYTES } from '../scheme.js';
import { enrolment } from '../schemas/enrolment.js';
import { holder, setId, time, token } from '../schemas/fields.js';
import { atLeast, oneOf, only, rule, schemaOf } from '../schemas/shape.js';
import * as v from '../schemas/valibot.js';
import type { SetId } from '../set-id.js';
import { message } from './message.js';

/** A set to store, and the set that it will replace. */
export interface EnrolRequest {
  enrolment: Enrolment;
  /** The active set that dies when this one is confirmed, never this one; `null` adds a set. */
  replaces: SetId | null;
  /**
   * From the status that the person was shown: whose codes these are. If the session belongs
   * to another account, they are not stored. Clients that know it in another way leave it out.
   */
  holder?: string;
  /**
   * The pending set of another session, from its `pending_elsewhere`: it may go, and the
   * holder is notified.
   */
  discards?: SetId;
}

/** The set is pending. */
export interface EnrolAnswer {
  set: SetId;
  state: 'pending';
  /** Opaque, 22 to 1024 unreserved characters; bound to this session and this set. */
  confirmToken: string;
  /** When the pending set and its token are gone: 24 h after it was stored. */
  expires: string;
}

const enrolRequest = schemaOf<EnrolRequest>()(
  v.pipe(
    only({
      enrolment,
      replaces: v.nullable(setId),
      holder: v.exactOptional(holder),
      discards: v.exactOptional(setId),
    }),
    rule(({ enrolment: { set }, replaces }) =>
      set === replaces ? documentError('not_distinct', 'replaces') : undefined,
    ),
  ),
);

const enrolAnswer = schemaOf<EnrolAnswer>()(
  atLeast({
    set: setId,
    state: oneOf('pending'),
    confirmToken: token,
    expires: time,
  }),
);

/**
 * Stores a new set, which stays unusable until it is confirmed.
 *
 * Who may: signed in, stepped up. A second set of the session takes the place of the first
 * one if that is still pending; the same set again gets a new token. A relying party whose
 * policy is stricter than the scheme answers what is wrong with the enrolment.
 */
export const enrol = message({
  sender: 'session',
  request: enrolRequest,
  maxBytes: ENROL_REQUEST_MAX_BYTES,
  answer: enrolAnswer,
  status: 201,
  refusals: [
    'step_up_required',
    'not_found',
    'another_account',
    'already_enrolled',
    'not_active',
    'too_many_sets',
    'pending_elsewhere',
    'throttled',
    'busy',
  ],
});
