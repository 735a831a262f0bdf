/**
 * How the entry moves from one phase to the next. Nothing here touches the page, the
 * network or a worker: `reduce` answers an event with the next state and with effects,
 * which effects.ts carries out. Their results come back as events.
 *
 *     (start) ---> loading -- no answer ----------> error
 *                   |   \---- no active set ------> no-codes
 *         challenge v
 *                  ready <-------------- another code is typed --+
 *                   |  ^                                         |
 *            submit v  | not sent, or time is up                 |
 *                  sending -- refused --> wrong, retired, used --+
 *                   |    \-- throttled -> throttled -- time is up --> ready
 *                   |     \- suspended -> suspended
 *                   v
 *                  accepted
 *
 * `start` leads back to loading from everywhere. In a page's form, the page sends the
 * proofs; its answer then leads from ready to the same phases.
 */

import type {
  ChallengeAnswer,
  Explanation,
  RedeemAnswer,
  RedeemRequest,
  RetiredSet,
  SetProof,
} from '../../protocol/index.js';
import type { Problem } from '../problems.js';
import {
  INITIAL_STATE,
  takesCode,
  type EntryAnswer,
  type EntryPhase,
  type EntryState,
} from './state.js';

/** The relying party's answer, or why there is none. */
export type Reply<Answer> = { ok: true; value: Answer } | { ok: false; error: Problem };

/** What can happen to the entry. A ticket says which earlier effect an event answers. */
export type EntryEvent =
  | {
      type: 'start';
      sendsItself: boolean;
      /** The page's form would send proofs to where others can see them. */
      isFormUnsafe: boolean;
      /** The challenge that the page set as a property. */
      challenge: ChallengeAnswer | undefined;
    }
  | { type: 'end' }
  | { type: 'challenged'; ticket: number; reply: Reply<ChallengeAnswer> }
  /** The person typed something else; `code` is missing while it isn't a whole code. */
  | { type: 'typed'; code: string | undefined }
  | { type: 'derived'; ticket: number; proofs: readonly SetProof[] }
  | { type: 'not-derived'; ticket: number; problem: Problem }
  | { type: 'submit' }
  | { type: 'redeemed'; ticket: number; reply: Reply<RedeemAnswer> }
  /** The page's form was sent, and then the page set the answer that came back. */
  | { type: 'form-sent' }
  | { type: 'page-answered'; answer: EntryAnswer }
  /** `match` is `null` if the wrong code belongs to no set of this account. */
  | { type: 'explained'; ticket: number; match: Explanation | null }
  | { type: 'second-passed'; secondsLeft: number };

/** What to do after an event. */
export type EntryEffect =
  | { type: 'fetch-challenge'; ticket: number }
  | { type: 'derive'; typed: { code: string; ticket: number } }
  | { type: 'cancel-derivation' }
  | { type: 'redeem'; ticket: number; request: RedeemRequest }
  | {
      type: 'explain';
      typed: { code: string; ticket: number };
      signIn: string;
      retired: readonly RetiredSet[];
    }
  | { type: 'start-countdown'; seconds: number }
  | { type: 'stop-countdown' }
  | { type: 'end-workers' }
  /** Tells the page that a code was accepted. */
  | { type: 'announce'; answer: RedeemAnswer }
  /** Tells the page's developers that the form is unsafe. */
  | { type: 'warn-of-form' };

/** The next state, and what to do. */
export interface Step {
  state: EntryState;
  effects: EntryEffect[];
}

/** Ends everything that runs. */
const RELEASE: readonly EntryEffect[] = [
  { type: 'cancel-derivation' },
  { type: 'stop-countdown' },
  { type: 'end-workers' },
];

/** Answers an event with the next state. Results with an old ticket change nothing. */
export function reduce(state: EntryState, event: EntryEvent): Step {
  switch (event.type) {
    case 'start':
      return start(state, event);
    case 'end': {
      const { lastTicket } = state;
      return { state: { ...INITIAL_STATE, lastTicket }, effects: [...RELEASE] };
    }
    case 'challenged':
      return challenged(state, event);
    case 'typed':
      return typed(state, event.code);
    case 'derived':
      return derived(state, event);
    case 'not-derived':
      return notDerived(state, event);
    case 'submit':
      return submit(state);
    case 'redeemed':
      return redeemed(state, event);
    case 'form-sent':
      return withoutEffects({ ...state, sentTicket: state.typed?.ticket });
    case 'page-answered':
      return pageAnswered(state, event.answer);
    case 'explained':
      return explained(state, event);
    case 'second-passed':
      return secondPassed(state, event.secondsLeft);
  }
}

type EventOf<Type extends EntryEvent['type']> = Extract<EntryEvent, { type: Type }>;

function withoutEffects(state: EntryState): Step {
  return { state, effects: [] };
}

function to(phase: EntryPhase, state: EntryState, effects: EntryEffect[] = []): Step {
  return { state: { ...state, phase }, effects };
}

function start({ lastTicket }: EntryState, event: EventOf<'start'>): Step {
  const { sendsItself, isFormUnsafe, challenge } = event;
  const effects: EntryEffect[] = [...RELEASE];
  const fresh = { ...INITIAL_STATE, sendsItself, lastTicket };
  if (isFormUnsafe) {
    const phase = { kind: 'error', problem: { error: 'unsafe_form' } } as const;
    return to(phase, fresh, [...effects, { type: 'warn-of-form' }]);
  }
  if (challenge !== undefined) return withChallenge(fresh, challenge, effects);
  if (!sendsItself) return { state: fresh, effects };
  const ticket = lastTicket + 1;
  return {
    state: { ...fresh, challengeTicket: ticket, lastTicket: ticket },
    effects: [...effects, { type: 'fetch-challenge', ticket }],
  };
}

function withChallenge(
  state: EntryState,
  challenge: ChallengeAnswer,
  effects: EntryEffect[] = [],
): Step {
  const kind = challenge.sets.length === 0 ? 'no-codes' : 'ready';
  return to({ kind }, { ...state, challenge }, effects);
}

function challenged(state: EntryState, { ticket, reply }: EventOf<'challenged'>): Step {
  if (ticket !== state.challengeTicket) return withoutEffects(state);
  if (reply.ok) return withChallenge(state, reply.value);
  return refused(state, reply.error, 'error');
}

function typed(state: EntryState, code: string | undefined): Step {
  const { phase, lastTicket } = state;
  // A code that is being sent can't be called back, and its answer counts.
  if (!takesCode(phase)) return withoutEffects(state);
  if (code !== undefined && code === state.typed?.code) return withoutEffects(state);
  const next: EntryPhase = phase.kind === 'throttled' ? phase : { kind: 'ready' };
  const effects: EntryEffect[] = [{ type: 'cancel-derivation' }];
  if (code === undefined) return to(next, { ...state, typed: undefined }, effects);
  const ticket = lastTicket + 1;
  const typed = { code, ticket, proofs: undefined };
  effects.push({ type: 'derive', typed: { code, ticket } });
  return to(next, { ...state, typed, lastTicket: ticket }, effects);
}

function derived(state: EntryState, { ticket, proofs }: EventOf<'derived'>): Step {
  if (ticket !== state.typed?.ticket) return withoutEffects(state);
  const next = { ...state, typed: { ...state.typed, proofs } };
  // The person pressed the button before the proofs were ready.
  return { state: next, effects: state.phase.kind === 'sending' ? redeem(next) : [] };
}

function notDerived(
  state: EntryState,
  { ticket, problem }: EventOf<'not-derived'>,
): Step {
  if (ticket !== state.typed?.ticket) return withoutEffects(state);
  // Without the code, the person can type the same one again.
  const next = { ...state, typed: undefined };
  if (next.phase.kind === 'throttled') return withoutEffects(next);
  return to({ kind: 'ready', problem }, next);
}

function submit(state: EntryState): Step {
  const { phase, sendsItself, challenge, typed } = state;
  if (!sendsItself || challenge === undefined || typed === undefined)
    return withoutEffects(state);
  if (phase.kind !== 'ready') return withoutEffects(state);
  return to({ kind: 'sending' }, state, redeem(state));
}

/** The effect that sends the proofs; none until they are derived. */
function redeem({ challenge, typed }: EntryState): EntryEffect[] {
  if (challenge === undefined || typed?.proofs === undefined) return [];
  const { ticket, proofs } = typed;
  const request = { signIn: challenge.signIn, proofs: [...proofs] };
  return [{ type: 'redeem', ticket, request }];
}

function redeemed(state: EntryState, { ticket, reply }: EventOf<'redeemed'>): Step {
  if (ticket === state.typed?.ticket) return answered(state, reply);
  // The element was reset meanwhile, but the person is signed in all the same.
  return {
    state,
    effects: reply.ok ? [{ type: 'announce', answer: reply.value }] : [],
  };
}

/** Refusals that only concern the code that was sent. */
const CODE_ERRORS = ['wrong_code', 'already_used'];

function pageAnswered(state: EntryState, answer: EntryAnswer): Step {
  if (!('error' in answer)) return answered(state, { ok: true, value: answer });
  const { sentTicket, typed } = state;
  const isAboutOtherCode = sentTicket !== undefined && sentTicket !== typed?.ticket;
  if (isAboutOtherCode && CODE_ERRORS.includes(answer.error))
    return withoutEffects(state);
  return answered(state, { ok: false, error: answer });
}

function answered(state: EntryState, reply: Reply<RedeemAnswer>): Step {
  if (!reply.ok) return refused(state, reply.error, 'ready');
  const { value: answer } = reply;
  return to({ kind: 'accepted', answer }, { ...state, typed: undefined }, [
    ...RELEASE,
    { type: 'announce', answer },
  ]);
}

/**
 * @param otherwise the phase that shows a problem if the problem has no phase of its own
 */
function refused(state: EntryState, error: Problem, otherwise: 'error' | 'ready'): Step {
  const effects: EntryEffect[] = [{ type: 'stop-countdown' }];
  switch (error.error) {
    case 'wrong_code':
      return wrong(state, error.retired, effects);
    case 'already_used':
      return to({ kind: 'used', used: error }, state, effects);
    case 'throttled': {
      const seconds = error.retryAfter;
      effects.push({ type: 'start-countdown', seconds });
      return to({ kind: 'throttled', secondsLeft: seconds }, state, effects);
    }
    case 'suspended':
      return to({ kind: 'suspended' }, { ...state, typed: undefined }, [...RELEASE]);
    default:
      return to({ kind: otherwise, problem: error }, state, effects);
  }
}

/** A wrong code may belong to a retired set. The relying party can say which. */
function wrong(
  state: EntryState,
  retired: readonly RetiredSet[],
  effects: EntryEffect[],
): Step {
  const { sendsItself, challenge, typed } = state;
  const canExplain = sendsItself && challenge !== undefined && typed !== undefined;
  if (!canExplain || retired.length === 0) return to({ kind: 'wrong' }, state, effects);
  const { code, ticket } = typed;
  const { signIn } = challenge;
  effects.push({ type: 'explain', typed: { code, ticket }, signIn, retired });
  return { state, effects };
}

function explained(state: EntryState, { ticket, match }: EventOf<'explained'>): Step {
  if (ticket !== state.typed?.ticket) return withoutEffects(state);
  return to(match === null ? { kind: 'wrong' } : { kind: 'retired', match }, state);
}

function secondPassed(state: EntryState, secondsLeft: number): Step {
  if (state.phase.kind !== 'throttled') return withoutEffects(state);
  return to(
    secondsLeft > 0 ? { kind: 'throttled', secondsLeft } : { kind: 'ready' },
    state,
  );
}
