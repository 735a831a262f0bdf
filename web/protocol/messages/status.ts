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

/** Nothing but `{}`: the session says whose sets are meant. */
export type StatusRequest = Record<string, never>;

/** Where a set is in its life; a set never goes back. */
export type SetState = 'pending' | 'active' | 'revoked' | 'spent';

/**
 * A set as its owner sees it, never anything of a code.
 *
 * It carries what it takes to derive the verifier of a typed code, so that a page can
 * confirm a pending set after a reload and check a code months later. Salt and parameters
 * are no secret from the account's holder: a challenge gives them too.
 */
export interface SetStatus extends ChallengeSet {
  state: SetState;
  label: string;
  /** When the user proved that the codes are saved; `null` if the set never was active. */
  confirmed: string | null;
  /** Codes of the set, 1 to 50. */
  total: number;
  /**
   * Codes not used, at most `total`: all while pending, at least 1 while active, 0 when
   * spent. Those of a revoked set are unused and dead.
   */
  remaining: number;
  /** When the user should look at the sheet again; `null` if nothing is asked. */
  reviewBy: string | null;
  /**
   * The active set that dies when this pending one is confirmed, never this one: its codes
   * still work. `null` if this one adds a set or is not pending, or if that set is dead.
   */
  replaces: SetId | null;
}

/** The sets of the account, with what their owner may see. */
export interface StatusAnswer {
  /**
   * The account of the session, 16 bytes in base64url: always the same for one account, and
   * different for each. A page sends it back with enrol, so that it makes no codes for
   * another account that was signed in to meanwhile, in another tab. It is opaque, so that
   * no page learns the host's own names of accounts; it is no secret, and opens nothing.
   */
  holder: string;
  /**
   * Pending and active sets, and lately revoked and spent ones; at most 50, and their set
   * IDs are distinct.
   */
  sets: SetStatus[];
  /** Since when no code is taken, after too many wrong ones; `null` while they are taken. */
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
 * Gives what an account-settings page shows.
 *
 * Who may: signed in. It changes nothing.
 */
export const status = message({
  sender: 'session',
  methods: ['POST', 'GET'],
  request: statusRequest,
  answer: statusAnswer,
  refusals: ['busy'],
});

/** A set's confirmation, counts and what it replaces must be possible in its state. */
function checkState(of: SetStatus): DocumentError | undefined {
  const { set, state, confirmed, remaining, replaces } = of;
  const least = { pending: of.total, active: 1, revoked: 0, spent: 0 }[state];
  const most = state === 'spent' ? 0 : of.total;
  if (remaining > most) return documentError('too_high', 'remaining', most);
  if (remaining < least) return documentError('too_low', 'remaining', least);
  // A set can be withdrawn while it is pending, so a revoked one has either.
  const fits = state === 'revoked' || (confirmed === null) === (state === 'pending');
  if (!fits) return documentError('wrong_type', 'confirmed');
  if (replaces !== null && state !== 'pending') {
    return documentError('wrong_type', 'replaces');
  }
  return replaces === set ? documentError('not_distinct', 'replaces') : undefined;
}

/** {@link checkState}, as far as JSON Schema can say it. */
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
