/** States and events of an entry, which the tests of its reducer start from. */

import type {
  ChallengeAnswer,
  Explanation,
  RedeemAnswer,
  WrongCode,
} from 'backup-codes/protocol';

import type * as Reducer from '../../../web/elements/entry/reducer.js';
import type * as States from '../../../web/elements/entry/state.js';

// The package does not export these modules, so the test imports the built files.
const built = (name: string): Promise<unknown> =>
  import(
    new URL(`../../../../../dist/web/elements/entry/${name}.js`, import.meta.url).href
  );
export const { reduce } = (await built('reducer')) as typeof Reducer;
export const { INITIAL_STATE } = (await built('state')) as typeof States;

export type State = States.EntryState;
export type Phase = States.EntryPhase;
export type Event = Reducer.EntryEvent;

export const SET = {
  set: 'K7Q29M3D',
  created: '2026-11-24T10:00:00Z',
  format: {
    profile: 'standard',
    alphabet: 'crockford32',
    symbols: 14,
    check: 2,
    group: 4,
  },
  kdf: { name: 'argon2id', m: 19_456, t: 2, p: 1 },
  salt: 'A'.repeat(22),
} as const;
export const CHALLENGE: ChallengeAnswer = { signIn: 'sign-in', sets: [SET] };
export const RETIRED = { ...SET, set: 'W4H83D9R', retiredOn: '2026-11-25T10:00:00Z' };
export const CODE = 'Q3SVYMNSAK67Z82X';
export const OTHER_CODE = '9Y6NT1FWM9116V48';
export const PROOFS = [{ set: SET.set, proof: 'A'.repeat(43) }];
export const ACCEPTED: RedeemAnswer = {
  set: SET.set,
  position: 2,
  remaining: 7,
  total: 10,
};
export const MATCH: Explanation = {
  set: RETIRED.set,
  created: RETIRED.created,
  retiredOn: RETIRED.retiredOn,
  reason: 'replaced',
};
export const RELEASE = ['cancel-derivation', 'stop-countdown', 'end-workers'];

export const START: Extract<Event, { type: 'start' }> = {
  type: 'start',
  sendsItself: true,
  isFormUnsafe: false,
  challenge: undefined,
};
export const WRONG: WrongCode = { error: 'wrong_code', retired: [] };
export const USED = {
  error: 'already_used',
  set: SET.set,
  position: 2,
  usedOn: '2026-12-01T08:00:00Z',
} as const;
export const THROTTLED = { error: 'throttled', retryAfter: 30 } as const;
export const SUSPENDED = { error: 'suspended' } as const;
export const UNREACHABLE = { error: 'unreachable' } as const;

export const READY: State = {
  ...INITIAL_STATE,
  phase: { kind: 'ready' },
  sendsItself: true,
  challenge: CHALLENGE,
  challengeTicket: 1,
  lastTicket: 1,
};
export const TYPED: State = {
  ...READY,
  typed: { code: CODE, ticket: 2, proofs: undefined },
  lastTicket: 2,
};
export const DERIVED: State = {
  ...TYPED,
  typed: { code: CODE, ticket: 2, proofs: PROOFS },
};
export const SENDING: State = { ...DERIVED, phase: { kind: 'sending' } };
/** In a form of the page, which sent the proofs. */
export const FORM_SENT: State = { ...DERIVED, sendsItself: false, sentTicket: 2 };

export const inPhase = (state: State, phase: Phase): State => ({ ...state, phase });
const redeemed = (error: Reducer.Reply<never>): Event => ({
  type: 'redeemed',
  ticket: 2,
  reply: error,
});
export const refused = (
  error: Extract<Reducer.Reply<never>, { ok: false }>['error'],
): Event => redeemed({ ok: false, error });
