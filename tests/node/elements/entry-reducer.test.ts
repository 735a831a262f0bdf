import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

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
const { reduce } = (await built('reducer')) as typeof Reducer;
const { INITIAL_STATE } = (await built('state')) as typeof States;

type State = States.EntryState;
type Phase = States.EntryPhase;
type Event = Reducer.EntryEvent;

const SET = {
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
const CHALLENGE: ChallengeAnswer = { signIn: 'sign-in', sets: [SET] };
const RETIRED = { ...SET, set: 'W4H83D9R', retiredOn: '2026-11-25T10:00:00Z' };
const CODE = 'Q3SVYMNSAK67Z82X';
const OTHER_CODE = '9Y6NT1FWM9116V48';
const PROOFS = [{ set: SET.set, proof: 'A'.repeat(43) }];
const ACCEPTED: RedeemAnswer = { set: SET.set, position: 2, remaining: 7, total: 10 };
const MATCH: Explanation = {
  set: RETIRED.set,
  created: RETIRED.created,
  retiredOn: RETIRED.retiredOn,
  reason: 'replaced',
};
const RELEASE = ['cancel-derivation', 'stop-countdown', 'end-workers'];

const START: Event = {
  type: 'start',
  sendsItself: true,
  isFormUnsafe: false,
  challenge: undefined,
};
const WRONG: WrongCode = { error: 'wrong_code', retired: [] };
const USED = {
  error: 'already_used',
  set: SET.set,
  position: 2,
  usedOn: '2026-12-01T08:00:00Z',
} as const;
const THROTTLED = { error: 'throttled', retryAfter: 30 } as const;
const SUSPENDED = { error: 'suspended' } as const;
const UNREACHABLE = { error: 'unreachable' } as const;

const READY: State = {
  ...INITIAL_STATE,
  phase: { kind: 'ready' },
  sendsItself: true,
  challenge: CHALLENGE,
  challengeTicket: 1,
  lastTicket: 1,
};
const TYPED: State = {
  ...READY,
  typed: { code: CODE, ticket: 2, proofs: undefined },
  lastTicket: 2,
};
const DERIVED: State = { ...TYPED, typed: { code: CODE, ticket: 2, proofs: PROOFS } };
const SENDING: State = { ...DERIVED, phase: { kind: 'sending' } };
/** In a form of the page, which sent the proofs. */
const FORM_SENT: State = { ...DERIVED, sendsItself: false, sentTicket: 2 };

const inPhase = (state: State, phase: Phase): State => ({ ...state, phase });
const redeemed = (error: Reducer.Reply<never>): Event => ({
  type: 'redeemed',
  ticket: 2,
  reply: error,
});
const refused = (error: Extract<Reducer.Reply<never>, { ok: false }>['error']): Event =>
  redeemed({ ok: false, error });

interface Transition {
  name: string;
  from: State;
  event: Event;
  /** The phase that follows; the same one if it is left out. */
  phase?: Phase;
  /** The types of the effects, in order. */
  effects?: string[];
}

const TRANSITIONS: Transition[] = [
  {
    name: 'an entry that sends by itself asks for a challenge',
    from: INITIAL_STATE,
    event: START,
    phase: { kind: 'loading' },
    effects: [...RELEASE, 'fetch-challenge'],
  },
  {
    name: 'a challenge from the page needs no request',
    from: INITIAL_STATE,
    event: { ...START, challenge: CHALLENGE },
    phase: { kind: 'ready' },
    effects: RELEASE,
  },
  {
    name: "an entry in the page's form waits for the page's challenge",
    from: INITIAL_STATE,
    event: { ...START, sendsItself: false },
    effects: RELEASE,
  },
  {
    name: 'an unsafe form ends in an error, even with a challenge',
    from: INITIAL_STATE,
    event: { ...START, sendsItself: false, isFormUnsafe: true, challenge: CHALLENGE },
    phase: { kind: 'error', problem: { error: 'unsafe_form' } },
    effects: [...RELEASE, 'warn-of-form'],
  },
  {
    name: 'an account without active sets has no codes',
    from: INITIAL_STATE,
    event: { ...START, challenge: { ...CHALLENGE, sets: [] } },
    phase: { kind: 'no-codes' },
    effects: RELEASE,
  },
  {
    name: 'the challenge arrives',
    from: { ...INITIAL_STATE, sendsItself: true, challengeTicket: 1, lastTicket: 1 },
    event: { type: 'challenged', ticket: 1, reply: { ok: true, value: CHALLENGE } },
    phase: { kind: 'ready' },
  },
  {
    name: 'no challenge arrives',
    from: { ...INITIAL_STATE, sendsItself: true, challengeTicket: 1, lastTicket: 1 },
    event: { type: 'challenged', ticket: 1, reply: { ok: false, error: UNREACHABLE } },
    phase: { kind: 'error', problem: UNREACHABLE },
    effects: ['stop-countdown'],
  },
  {
    name: 'a challenge for an earlier start is ignored',
    from: { ...INITIAL_STATE, sendsItself: true, challengeTicket: 5, lastTicket: 5 },
    event: { type: 'challenged', ticket: 1, reply: { ok: true, value: CHALLENGE } },
  },
  {
    name: 'a typed code is derived at once',
    from: READY,
    event: { type: 'typed', code: CODE },
    effects: ['cancel-derivation', 'derive'],
  },
  {
    name: 'the same code again is not derived again',
    from: DERIVED,
    event: { type: 'typed', code: CODE },
  },
  {
    name: 'another code takes away what was said of the last one',
    from: inPhase(DERIVED, { kind: 'wrong' }),
    event: { type: 'typed', code: OTHER_CODE },
    phase: { kind: 'ready' },
    effects: ['cancel-derivation', 'derive'],
  },
  {
    name: 'half a code has no proofs',
    from: DERIVED,
    event: { type: 'typed', code: undefined },
    effects: ['cancel-derivation'],
  },
  {
    name: 'typing does not shorten a wait',
    from: inPhase(DERIVED, { kind: 'throttled', secondsLeft: 7 }),
    event: { type: 'typed', code: OTHER_CODE },
    phase: { kind: 'throttled', secondsLeft: 7 },
    effects: ['cancel-derivation', 'derive'],
  },
  ...(['loading', 'sending', 'suspended', 'no-codes'] as const).map(
    (kind): Transition => ({
      name: `typing changes nothing in the phase ${kind}`,
      from: inPhase(DERIVED, { kind }),
      event: { type: 'typed', code: undefined },
    }),
  ),
  {
    name: 'a submitted code is sent when its proofs are there',
    from: DERIVED,
    event: { type: 'submit' },
    phase: { kind: 'sending' },
    effects: ['redeem'],
  },
  {
    name: 'a submitted code waits for its proofs',
    from: TYPED,
    event: { type: 'submit' },
    phase: { kind: 'sending' },
  },
  {
    name: 'and is sent as soon as they are derived',
    from: inPhase(TYPED, { kind: 'sending' }),
    event: { type: 'derived', ticket: 2, proofs: PROOFS },
    phase: { kind: 'sending' },
    effects: ['redeem'],
  },
  {
    name: 'derived proofs alone send nothing',
    from: TYPED,
    event: { type: 'derived', ticket: 2, proofs: PROOFS },
  },
  {
    name: 'proofs of an earlier code are ignored',
    from: TYPED,
    event: { type: 'derived', ticket: 1, proofs: PROOFS },
  },
  {
    name: 'a failed derivation is a problem',
    from: inPhase(TYPED, { kind: 'sending' }),
    event: { type: 'not-derived', ticket: 2, problem: { error: 'cannot_hash' } },
    phase: { kind: 'ready', problem: { error: 'cannot_hash' } },
  },
  {
    name: 'a failed derivation of an earlier code is ignored',
    from: TYPED,
    event: { type: 'not-derived', ticket: 1, problem: { error: 'cannot_hash' } },
  },
  {
    name: 'nothing is submitted before a code is typed',
    from: READY,
    event: { type: 'submit' },
  },
  {
    name: 'a code is not sent twice',
    from: SENDING,
    event: { type: 'submit' },
  },
  {
    name: "the entry sends nothing itself in the page's form",
    from: { ...DERIVED, sendsItself: false },
    event: { type: 'submit' },
  },
  {
    name: 'an accepted code is announced',
    from: SENDING,
    event: { type: 'redeemed', ticket: 2, reply: { ok: true, value: ACCEPTED } },
    phase: { kind: 'accepted', answer: ACCEPTED },
    effects: [...RELEASE, 'announce'],
  },
  {
    name: 'an accepted code is announced even after a new start',
    from: READY,
    event: { type: 'redeemed', ticket: 2, reply: { ok: true, value: ACCEPTED } },
    effects: ['announce'],
  },
  {
    name: 'a refusal after a new start is ignored',
    from: READY,
    event: refused(WRONG),
  },
  {
    name: 'a code of no set is wrong',
    from: SENDING,
    event: refused(WRONG),
    phase: { kind: 'wrong' },
    effects: ['stop-countdown'],
  },
  {
    name: 'a wrong code is compared with retired sets',
    from: SENDING,
    event: refused({ error: 'wrong_code', retired: [RETIRED] }),
    phase: { kind: 'sending' },
    effects: ['stop-countdown', 'explain'],
  },
  {
    name: 'and belongs to one of them',
    from: SENDING,
    event: { type: 'explained', ticket: 2, match: MATCH },
    phase: { kind: 'retired', match: MATCH },
  },
  {
    name: 'or to none',
    from: SENDING,
    event: { type: 'explained', ticket: 2, match: null },
    phase: { kind: 'wrong' },
  },
  {
    name: 'an explanation of an earlier code is ignored',
    from: DERIVED,
    event: { type: 'explained', ticket: 1, match: MATCH },
  },
  {
    name: 'a used code says so',
    from: SENDING,
    event: refused(USED),
    phase: { kind: 'used', used: USED },
    effects: ['stop-countdown'],
  },
  {
    name: 'too many tries start a countdown',
    from: SENDING,
    event: refused(THROTTLED),
    phase: { kind: 'throttled', secondsLeft: 30 },
    effects: ['stop-countdown', 'start-countdown'],
  },
  {
    name: 'the countdown goes on',
    from: inPhase(DERIVED, { kind: 'throttled', secondsLeft: 30 }),
    event: { type: 'second-passed', secondsLeft: 29 },
    phase: { kind: 'throttled', secondsLeft: 29 },
  },
  {
    name: 'the countdown ends',
    from: inPhase(DERIVED, { kind: 'throttled', secondsLeft: 1 }),
    event: { type: 'second-passed', secondsLeft: 0 },
    phase: { kind: 'ready' },
  },
  {
    name: 'a second that passes late changes nothing',
    from: DERIVED,
    event: { type: 'second-passed', secondsLeft: 0 },
  },
  {
    name: 'locked codes end everything',
    from: SENDING,
    event: refused(SUSPENDED),
    phase: { kind: 'suspended' },
    effects: RELEASE,
  },
  {
    name: 'a code that could not be sent can be sent again',
    from: SENDING,
    event: refused(UNREACHABLE),
    phase: { kind: 'ready', problem: UNREACHABLE },
    effects: ['stop-countdown'],
  },
  {
    name: "the page's answer counts like the entry's own",
    from: FORM_SENT,
    event: { type: 'page-answered', answer: ACCEPTED },
    phase: { kind: 'accepted', answer: ACCEPTED },
    effects: [...RELEASE, 'announce'],
  },
  {
    name: "in the page's form a wrong code is not explained",
    from: FORM_SENT,
    event: {
      type: 'page-answered',
      answer: { error: 'wrong_code', retired: [RETIRED] },
    },
    phase: { kind: 'wrong' },
    effects: ['stop-countdown'],
  },
  {
    name: 'a refusal of the sent code is ignored when another one is typed',
    from: { ...FORM_SENT, typed: { code: OTHER_CODE, ticket: 3, proofs: undefined } },
    event: { type: 'page-answered', answer: WRONG },
  },
  {
    name: 'a wait counts for every code',
    from: { ...FORM_SENT, typed: { code: OTHER_CODE, ticket: 3, proofs: undefined } },
    event: { type: 'page-answered', answer: THROTTLED },
    phase: { kind: 'throttled', secondsLeft: 30 },
    effects: ['stop-countdown', 'start-countdown'],
  },
  {
    name: 'leaving the page ends everything',
    from: SENDING,
    event: { type: 'end' },
    phase: { kind: 'loading' },
    effects: RELEASE,
  },
];

describe('the entry moves from phase to phase', () => {
  for (const { name, from, event, phase = from.phase, effects = [] } of TRANSITIONS) {
    test(name, () => {
      const before = structuredClone(from);
      const step = reduce(from, event);
      assert.deepEqual(step.state.phase, phase);
      assert.deepEqual(
        step.effects.map(({ type }) => type),
        effects,
      );
      assert.deepEqual(from, before, 'the state before was changed');
    });
  }
});

test('an ignored event leaves the state as it was', () => {
  const events: Event[] = [
    { type: 'challenged', ticket: 9, reply: { ok: true, value: CHALLENGE } },
    { type: 'derived', ticket: 9, proofs: PROOFS },
    { type: 'not-derived', ticket: 9, problem: { error: 'cannot_hash' } },
    { type: 'explained', ticket: 9, match: MATCH },
    { type: 'redeemed', ticket: 9, reply: { ok: false, error: WRONG } },
    { type: 'second-passed', secondsLeft: 3 },
  ];
  for (const event of events) assert.deepEqual(reduce(DERIVED, event).state, DERIVED);
});

test('a redeem request carries the sign-in and the derived proofs', () => {
  assert.deepEqual(reduce(DERIVED, { type: 'submit' }).effects, [
    { type: 'redeem', ticket: 2, request: { signIn: 'sign-in', proofs: PROOFS } },
  ]);
});

test('no state and no effect keeps a code after it was accepted or the page was left', () => {
  const endings: Event[] = [
    { type: 'redeemed', ticket: 2, reply: { ok: true, value: ACCEPTED } },
    refused(SUSPENDED),
    START,
    { type: 'end' },
  ];
  for (const event of endings) {
    assert.doesNotMatch(JSON.stringify(reduce(SENDING, event)), new RegExp(CODE));
  }
});

test('tickets are never given twice, even after the page was left', () => {
  let state = reduce(INITIAL_STATE, START).state;
  const first = state.lastTicket;
  state = reduce(state, { type: 'end' }).state;
  state = reduce(state, START).state;
  assert.ok(state.lastTicket > first);
  assert.equal(state.challengeTicket, state.lastTicket);
});

test('the form remembers which code it has sent', () => {
  assert.equal(reduce(DERIVED, { type: 'form-sent' }).state.sentTicket, 2);
  assert.equal(reduce(READY, { type: 'form-sent' }).state.sentTicket, undefined);
});
