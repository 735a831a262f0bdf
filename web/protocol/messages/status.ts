/** status: what an account-settings page shows. Who may: the signed-in account. */

import * as v from '../schemas/valibot.js';

import { documentError, type DocumentError, type Result } from '../errors.js';
import {
  ANSWER_MAX_BYTES,
  CODES_MAX,
  CODES_MIN,
  REQUEST_MAX_BYTES,
  STATUS_SETS_MAX,
} from '../limits.js';
import { count, holder, setId, shownLabel, time } from '../schemas/fields.js';
import { parseText, parseValue } from '../schemas/parse.js';
import { parameters, soundParameters } from '../schemas/sets.js';
import {
  atLeast,
  distinct,
  list,
  only,
  rule,
  schemaOf,
  type Schema,
} from '../schemas/shape.js';
import type { SetId } from '../set-id.js';
import type { ChallengeSet } from './challenge.js';

/** Nothing but `{}`: the session says whose sets are meant. */
export type StatusRequest = Record<string, never>;

/** Where a set is in its life; a set never goes back. */
export type SetState = 'pending' | 'active' | 'revoked' | 'spent';

/**
 * A set as its owner sees it, never anything of a code; `created` is by the clock of the
 * device that made the codes.
 *
 * It carries what it takes to derive the verifier of a typed code, so that a page can
 * confirm a pending set after a reload and check a code months later. Salt and parameters
 * are no secret from the account's holder: a challenge gives them too.
 */
export interface SetStatus extends ChallengeSet {
  state: SetState;
  label: string;
  /** When the user proved that they are saved; `null` for a set that never was active. */
  confirmed: string | null;
  /** Codes of the set, 1 to 50. */
  total: number;
  /**
   * Codes not used: all while pending, at least 1 while active, 0 when spent. Those of
   * a revoked set are unused and dead.
   */
  remaining: number;
  /** When the user should look at the sheet again; `null` where nothing is asked. */
  reviewBy: string | null;
  /**
   * The active set that dies when this pending one is confirmed: its codes still work.
   * `null` where this one adds a set or is not pending, and where that set died already.
   */
  replaces: SetId | null;
}

/** The answer: pending and active sets, and lately revoked and spent ones; at most 50. */
export interface StatusAnswer {
  /**
   * The account of the session, 16 bytes in base64url: always the same for one account,
   * and another for each. A page that sends it back with enrol makes no codes for
   * somebody else who has signed in meanwhile, in another tab. It is opaque, so that no
   * page comes to know the host's own names of accounts; it is no secret, and opens nothing.
   */
  holder: string;
  sets: SetStatus[];
  /** Since when no code is taken, for too many wrong ones; `null` while they are. */
  suspendedOn: string | null;
}

const STATES = ['pending', 'active', 'revoked', 'spent'] as const;

const setStatus = v.pipe(
  atLeast({
    ...parameters,
    state: v.picklist(STATES),
    label: shownLabel,
    confirmed: v.nullable(time),
    total: count(CODES_MIN, CODES_MAX),
    remaining: count(0, CODES_MAX),
    reviewBy: v.nullable(time),
    replaces: v.nullable(setId),
  }),
  soundParameters(),
  rule(checkState),
);

const requestSchema: Schema<StatusRequest> = only({});

const answerSchema = schemaOf<StatusAnswer>()(
  atLeast({
    holder,
    sets: v.pipe(
      list(setStatus, 0, STATUS_SETS_MAX),
      distinct(({ set }) => set),
    ),
    suspendedOn: v.nullable(time),
  }),
);

/** A set's confirmation, counts and what it replaces must be possible in its state. */
function checkState(status: SetStatus): DocumentError | undefined {
  const { set, state, confirmed, total, remaining, replaces } = status;
  const least = { pending: total, active: 1, revoked: 0, spent: 0 }[state];
  const most = state === 'spent' ? 0 : total;
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

/** Parses a status request. A host that maps status to GET has nothing to parse. */
export function parseStatusRequest(text: string): Result<StatusRequest> {
  return parseText(requestSchema, text, REQUEST_MAX_BYTES);
}

/** Checks a status request parsed already; duplicate keys and size are not seen. */
export function parseStatusRequestValue(value: unknown): Result<StatusRequest> {
  return parseValue(requestSchema, value);
}

/** Parses the answer. Refusals instead of it: `unauthorized`. */
export function parseStatusAnswer(text: string): Result<StatusAnswer> {
  return parseText(answerSchema, text, ANSWER_MAX_BYTES);
}
