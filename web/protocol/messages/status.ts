import { documentError, type DocumentError } from '../errors.js';
import { CODES_MAX, STATUS_SETS_MAX } from '../scheme.js';
import {
  details,
  holder,
  position,
  setId,
  shownLabel,
  shownName,
  time,
  total,
} from '../schemas/fields.js';
import { setParameters, soundParameters } from '../schemas/set-parameters.js';
import {
  atLeast,
  boolean,
  count,
  distinct,
  list,
  falseOr,
  oneOf,
  only,
  rule,
  schemaOf,
} from '../schemas/shape.js';
import * as v from '../schemas/valibot.js';
import type { SetId } from '../set-id.js';
import type { ChallengeSet } from './challenge.js';
import { message } from './message.js';

/** The session identifies the account. */
export interface StatusRequest {
  /** Whether the answer may have the fields that are marked "with `details` only". */
  details?: true;
}

/** The state of a set. A set never returns to an earlier state. */
export type SetState = 'pending' | 'active' | 'revoked' | 'spent';

/** How a set came to be: made in a session, or offline and imported by an operator. */
export type SetOrigin = 'enrolled' | 'imported';

/**
 * Whether the holder should look for the sheet:
 *
 * - `none`: not now
 * - `ask`: the holder last had it in hand five months ago
 * - `due`: `reviewBy` has passed
 * - `overdue`: it passed thirty days ago
 */
export type Review = 'none' | 'ask' | 'due' | 'overdue';

/** A code that was used. */
export interface UsedCode {
  /** Position on the sheet, counted from zero. */
  position: number;
  usedOn: string;
}

/**
 * How a session has authenticated again: not at all, with a factor, or with a backup
 * code. A code may only replace its own set.
 */
export type SteppedUp = false | 'factor' | 'code';

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
  /** Who prepared an imported set, if the site says. With `details` only. */
  preparedBy?: string | null;
  /** With `details` only. */
  origin?: SetOrigin;
  /**
   * The used codes of an active set, in the order of the sheet, with distinct positions.
   * Empty for other sets. With `details` only.
   */
  used?: UsedCode[];
  /** When a code was last checked and worked. With `details` only. */
  lastChecked?: string | null;
  /** `none` for a set that is not active. With `details` only. */
  review?: Review;
  /**
   * Whether this session has stored the set, which is pending. Then it may withdraw the
   * set without authenticating again. With `details` only.
   */
  madeHere?: boolean;
}

/** A recovery of the account that was approved and has not ended. */
export interface RecoveryStatus {
  /** `ready` once the wait is over. */
  state: 'waiting' | 'ready';
  /** When somebody asked for it. */
  asked: string;
  /** Where they were, in the words of the site. `null` if the site does not say. */
  from: string | null;
  /** When the wait ends or ended. */
  ready: string;
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
  /** How this session has authenticated again. With `details` only. */
  steppedUp?: SteppedUp;
  /**
   * The recovery that `dispute` cancels. `null` if none is under way. With `details` only.
   */
  recovery?: RecoveryStatus | null;
  /**
   * Until when the account counts as recovered a short time ago. `null` if it does not.
   * With `details` only.
   */
  recentlyRecovered?: string | null;
}

const statusRequest = schemaOf<StatusRequest>()(
  only({ details: v.exactOptional(details) }),
);

const usedCodes = v.pipe(
  list(schemaOf<UsedCode>()(atLeast({ position, usedOn: time })), 0, CODES_MAX),
  distinct((code) => String(code.position)),
);

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
      preparedBy: v.exactOptional(v.nullable(shownName)),
      origin: v.exactOptional(oneOf('enrolled', 'imported')),
      used: v.exactOptional(usedCodes),
      lastChecked: v.exactOptional(v.nullable(time)),
      review: v.exactOptional(oneOf('none', 'ask', 'due', 'overdue')),
      madeHere: v.exactOptional(boolean),
    }),
    soundParameters(),
    rule(checkState, stateKeywords),
  ),
);

const recoveryStatus = schemaOf<RecoveryStatus>()(
  atLeast({
    state: oneOf('waiting', 'ready'),
    asked: time,
    from: v.nullable(shownName),
    ready: time,
  }),
);

const statusAnswer = schemaOf<StatusAnswer>()(
  atLeast({
    holder,
    sets: v.pipe(
      list(setStatus, 0, STATUS_SETS_MAX),
      distinct(({ set }) => set),
    ),
    suspendedOn: v.nullable(time),
    steppedUp: v.exactOptional(falseOr('factor', 'code')),
    recovery: v.exactOptional(v.nullable(recoveryStatus)),
    recentlyRecovered: v.exactOptional(v.nullable(time)),
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
