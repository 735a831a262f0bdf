import { documentError, type DocumentError } from '../errors.js';
import { CODES_MAX, STATUS_SETS_MAX } from '../scheme.js';
import { holder, setId, shownLabel, time, total } from '../schemas/fields.js';
import { setParameters, soundParameters } from '../schemas/set-parameters.js';
import {
  atLeast,
  count,
  distinct,
  list,
  oneOf,
  only,
  rule,
  schemaOf,
  type Schema,
} from '../schemas/shape.js';
import * as v from '../schemas/valibot.js';
import type { SetId } from '../set-id.js';
import type { ChallengeSet } from './challenge.js';
import { message } from './message.js';

/** Only `{}`, because the session identifies the account. */
export type StatusRequest = Record<string, never>;

/** The state of a set. A set never returns to an earlier state. */
export type SetState = 'pending' | 'active' | 'revoked' | 'spent';

/**
 * A set as its owner sees it. It contains nothing of a code.
 *
 * It contains what a page needs to derive the verifier of a typed code, so that a page
 * can confirm a pending set after a reload and check a code months later. Salt and
 * parameters are no secret from the account's holder, because a challenge contains them
 * too.
 */
export interface SetStatus extends ChallengeSet {
  state: SetState;
  label: string;
  /**
   * When the user proved that the codes are saved. `null` if the set was never active.
   */
  confirmed: string | null;
  /** Codes of the set. */
  total: number;
  /**
   * Unused codes, at most `total`: all while pending, at least 1 while active, 0 when
   * spent. The unused codes of a revoked set no longer work.
   */
  remaining: number;
  /** When the user should look for the sheet again. `null` if never. */
  reviewBy: string | null;
  /**
   * The active set that this pending one will replace. Its codes still work until then.
   * `null` if this set adds to the others or is not pending, or if the other set is dead.
   */
  replaces: SetId | null;
}

/** The sets of the account, with what their owner may see. */
export interface StatusAnswer {
  /**
   * The account of the session, 16 bytes in base64url: always the same for one account,
   * and different for each. A page sends it back with enrol, so that it stores no codes
   * for another account that signed in meanwhile in another tab. It is opaque, so that no
   * page learns the host's own names of accounts. It is not a secret and gives no access.
   */
  holder: string;
  /**
   * Pending and active sets, and recently revoked and spent ones. At most 50, with
   * distinct set IDs.
   */
  sets: SetStatus[];
  /**
   * When the codes were locked after too many wrong ones. `null` if they are not locked.
   */
  suspendedOn: string | null;
}

const statusRequest: Schema<StatusRequest> = only({});

const setStatus = schemaOf<SetStatus>()(
  v.pipe(
    atLeast({
      ...setParameters,
      state: oneOf('pending', 'active', 'revoked', 'spent'),
      label: shownLabel,
      confirmed: v.nullable(time),
      total,
      remaining: count(0, CODES_MAX),
      reviewBy: v.nullable(time),
      replaces: v.nullable(setId),
    }),
    soundParameters(),
    rule(checkState, stateKeywords),
  ),
);

const statusAnswer = schemaOf<StatusAnswer>()(
  atLeast({
    holder,
    sets: v.pipe(
      list(setStatus, 0, STATUS_SETS_MAX),
      distinct(({ set }) => set),
    ),
    suspendedOn: v.nullable(time),
  }),
);

/**
 * Returns what an account-settings page shows.
 *
 * Who may: a person who is signed in. It changes nothing.
 */
export const status = message({
  sender: 'session',
  methods: ['POST', 'GET'],
  request: statusRequest,
  answer: statusAnswer,
  refusals: ['busy'],
});

/**
 * A set's confirmation, its counts and the set it replaces must be possible in its state.
 */
function checkState(of: SetStatus): DocumentError | undefined {
  const { set, state, confirmed, remaining, replaces } = of;
  const least = { pending: of.total, active: 1, revoked: 0, spent: 0 }[state];
  const most = state === 'spent' ? 0 : of.total;
  if (remaining > most) return documentError('too_high', 'remaining', most);
  if (remaining < least) return documentError('too_low', 'remaining', least);
  // A pending set can be withdrawn, so a revoked set may have been confirmed or not.
  const fits = state === 'revoked' || (confirmed === null) === (state === 'pending');
  if (!fits) return documentError('wrong_type', 'confirmed');
  if (replaces !== null && state !== 'pending') {
    return documentError('wrong_type', 'replaces');
  }
  return replaces === set ? documentError('not_distinct', 'replaces') : undefined;
}

/** The part of {@link checkState} that JSON Schema can express. */
function stateKeywords() {
  const NULL = { type: 'null' };
  const TEXT = { type: 'string' };
  const some = { type: 'integer', minimum: 1 };
  const none = { type: 'integer', const: 0 };
  const inState = (state: SetState, fields: object) => ({
    type: 'object',
    properties: { state: { type: 'string', const: state }, ...fields },
  });
  return {
    oneOf: [
      inState('pending', { confirmed: NULL, remaining: some }),
      inState('active', { confirmed: TEXT, remaining: some, replaces: NULL }),
      inState('revoked', { replaces: NULL }),
      inState('spent', { confirmed: TEXT, remaining: none, replaces: NULL }),
    ],
  };
}
