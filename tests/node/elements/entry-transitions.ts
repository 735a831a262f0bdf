/** How an entry moves: a state, an event, and what has to follow. */

import {
  ACCEPTED,
  CHALLENGE,
  CODE,
  DERIVED,
  type Event,
  FORM_SENT,
  INITIAL_STATE,
  MATCH,
  OTHER_CODE,
  PROOFS,
  type Phase,
  READY,
  RELEASE,
  RETIRED,
  SENDING,
  START,
  SUSPENDED,
  type State,
  THROTTLED,
  TYPED,
  UNREACHABLE,
  USED,
  WRONG,
  inPhase,
  refused,
} from './entry-states.js';

export interface Transition {
  name: string;
  from: State;
  event: Event;
  /** The phase that follows; the same one if it is left out. */
  phase?: Phase;
  /** The types of the effects, in order. */
  effects?: string[];
}

export const TRANSITIONS: Transition[] = [
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
