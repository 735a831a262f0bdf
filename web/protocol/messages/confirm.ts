import { documentError } from '../errors.js';
import { setId, time, token, verifier } from '../schemas/fields.js';
import { atLeast, oneOf, only, rule, schemaOf, yes } from '../schemas/shape.js';
import * as v from '../schemas/valibot.js';
import type { SetId } from '../set-id.js';
import { message } from './message.js';

/** The verifier of one typed code. It redeems nothing, so the code stays usable. */
export interface ConfirmRequest {
  set: SetId;
  /** 32 bytes in base64url. */
  verifier: string;
  /** From the answer to enrol. `null` in a session that is stepped up instead. */
  confirmToken: string | null;
  /** As in the enrol request. Confirming uses up the permission. */
  recovery?: true;
}

/** The set is active. */
export interface ConfirmAnswer {
  set: SetId;
  state: 'active';
  /** When the set became active. */
  confirmed: string;
  /** The set that was revoked in the same transaction, or `null`. Never this set. */
  replaced: SetId | null;
}

const confirmRequest = schemaOf<ConfirmRequest>()(
  only({
    set: setId,
    verifier,
    confirmToken: v.nullable(token),
    recovery: v.exactOptional(yes),
  }),
);

const confirmAnswer = schemaOf<ConfirmAnswer>()(
  v.pipe(
    atLeast({
      set: setId,
      state: oneOf('active'),
      confirmed: time,
      replaced: v.nullable(setId),
    }),
    rule(({ set, replaced }) =>
      set === replaced ? documentError('not_distinct', 'replaced') : undefined,
    ),
  ),
);

/**
 * Proves that a pending set was saved, and makes it active.
 *
 * Who may: a person who is signed in, and who holds the `confirmToken` or is stepped up. A
 * backup code as step-up is enough for a set that the same session has stored.
 * The set that it replaces is revoked in the same transaction. Confirming an active set
 * again gives the same answer.
 *
 * A pending sign-in that may recover the account needs the `confirmToken`. Its set ends all
 * other sets, sessions that began before, and a lock after wrong codes.
 */
export const confirm = message({
  sender: 'session or recovery',
  request: confirmRequest,
  answer: confirmAnswer,
  refusals: [
    'step_up_required',
    'factor_required',
    'suspended',
    'not_found',
    'not_active',
    'too_many_sets',
    'wrong_code',
    'throttled',
    'operator_required',
    'account_frozen',
    'busy',
  ],
});
