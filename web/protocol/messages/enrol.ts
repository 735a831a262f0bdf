import type { Enrolment } from '../enrolment.js';
import { documentError } from '../errors.js';
import { ENROL_REQUEST_MAX_BYTES } from '../scheme.js';
import { enrolment } from '../schemas/enrolment.js';
import { holder, setId, time, token } from '../schemas/fields.js';
import { atLeast, oneOf, only, rule, schemaOf, yes } from '../schemas/shape.js';
import * as v from '../schemas/valibot.js';
import type { SetId } from '../set-id.js';
import { message } from './message.js';

/** A set to store, and the set that it will replace. */
export interface EnrolRequest {
  enrolment: Enrolment;
  /**
   * The active set to revoke when this one is confirmed, never this one. `null` adds a
   * set.
   */
  replaces: SetId | null;
  /**
   * The account for which the codes were made, from the status that the person saw. If
   * the session belongs to another account, the codes are not stored. Clients that know
   * the account in another way omit it.
   */
  holder?: string;
  /**
   * The other session's pending set, from `pending_elsewhere`. It may be discarded, and
   * the holder is notified.
   */
  discards?: SetId;
  /**
   * The sender is the pending sign-in that `finish` gave its permission, not a session.
   * Confirming the set then ends all others, whatever `replaces` says.
   */
  recovery?: true;
}

/** The set is pending. */
export interface EnrolAnswer {
  set: SetId;
  state: 'pending';
  /** Opaque, unreserved characters. Valid for this session and this set. */
  confirmToken: string;
  /** When the pending set and its token expire, by the policy of the relying party. */
  expires: string;
}

const enrolRequest = schemaOf<EnrolRequest>()(
  v.pipe(
    only({
      enrolment,
      replaces: v.nullable(setId),
      holder: v.exactOptional(holder),
      discards: v.exactOptional(setId),
      recovery: v.exactOptional(yes),
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
 * Stores a new set, which cannot be used until it is confirmed.
 *
 * Who may: a person who is signed in and stepped up, or a pending sign-in that may recover
 * the account. A backup code as step-up is enough to
 * replace the code's own set. A second set from the session
 * replaces the first one if that is still pending. The same set again gets a new token.
 * If a relying party's policy is stricter than the scheme, it answers with the fault of
 * the enrolment.
 */
export const enrol = message({
  sender: 'session or recovery',
  request: enrolRequest,
  maxBytes: ENROL_REQUEST_MAX_BYTES,
  answer: enrolAnswer,
  status: 201,
  refusals: [
    'step_up_required',
    'factor_required',
    'not_found',
    'another_account',
    'already_enrolled',
    'not_active',
    'too_many_sets',
    'pending_elsewhere',
    'account_frozen',
    'throttled',
    'busy',
  ],
});
