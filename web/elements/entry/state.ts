import type {
  AlreadyUsed,
  ChallengeAnswer,
  ErrorAnswer,
  Explanation,
  RedeemAnswer,
  SetProof,
} from '../../protocol/index.js';
import type { CodeFormat } from '../../protocol/formats.js';
import type { Problem } from '../problems.js';
import type { LostPhase } from './lost/state.js';

/** What the entry shows. */
export type EntryPhase =
  | { kind: 'loading' }
  /** There is no challenge, so codes can't be used. */
  | { kind: 'error'; problem: Problem }
  /** The account has no active set. */
  | { kind: 'no-codes' }
  /** A code can be typed. `problem` says why the last one wasn't sent. */
  | { kind: 'ready'; problem?: Problem }
  | { kind: 'sending' }
  | { kind: 'wrong' }
  /** The code belongs to a set that was replaced, removed or used up. */
  | { kind: 'retired'; match: Explanation }
  | { kind: 'used'; used: AlreadyUsed }
  | { kind: 'throttled'; secondsLeft: number }
  | { kind: 'suspended' }
  | { kind: 'accepted'; answer: RedeemAnswer };

/** The names that CSS sees, for example `:state(ready)`. */
export type EntryStateName = EntryPhase['kind'] | LostPhase['kind'];

/** A typed code. Its proofs are missing until they are derived. */
export interface TypedCode {
  /** The canonical form. */
  code: string;
  /** Tells this code from earlier ones, so that a late result is recognised. */
  ticket: number;
  proofs: readonly SetProof[] | undefined;
}

/** Everything that the entry knows. */
export interface EntryState {
  phase: EntryPhase;
  /** Whether the entry sends the proofs itself; otherwise the page's form does. */
  sendsItself: boolean;
  /** The sets that typed codes are tried on. */
  challenge: ChallengeAnswer | undefined;
  /** The ticket of the running request for a challenge. */
  challengeTicket: number | undefined;
  typed: TypedCode | undefined;
  /** The ticket of the code that the page's form sent last. */
  sentTicket: number | undefined;
  /** The last ticket that was given out. */
  lastTicket: number;
}

/** What a page sets as the answer to proofs that it sent itself. */
export type EntryAnswer = RedeemAnswer | ErrorAnswer;

export const INITIAL_STATE: EntryState = {
  phase: { kind: 'loading' },
  sendsItself: false,
  challenge: undefined,
  challengeTicket: undefined,
  typed: undefined,
  sentTicket: undefined,
  lastTicket: 0,
};

/** Whether no further code can be tried. */
export function isOver({ kind }: EntryPhase): boolean {
  return kind === 'accepted' || kind === 'suspended' || kind === 'no-codes';
}

export type LoadingPhase = Extract<EntryPhase, { kind: 'loading' }>;

/** The phases in which a code can be typed. */
export type OpenPhase = Exclude<
  EntryPhase,
  { kind: 'loading' | 'error' | 'no-codes' | 'suspended' | 'accepted' }
>;

export function hasField(phase: EntryPhase): phase is OpenPhase {
  return !isOver(phase) && phase.kind !== 'loading' && phase.kind !== 'error';
}

/** Whether another code can take the place of the typed one. */
export function takesCode(phase: EntryPhase): boolean {
  return hasField(phase) && phase.kind !== 'sending';
}

/** Whether the relying party refused the typed code, so that sending it again is useless. */
export function isRefused({ kind }: EntryPhase): boolean {
  return ['wrong', 'retired', 'used', 'throttled'].includes(kind);
}

/** The proofs that can be sent now, if they are derived and not refused. */
export function sendableProofs({
  phase,
  typed,
}: EntryState): readonly SetProof[] | undefined {
  return isRefused(phase) ? undefined : typed?.proofs;
}

/**
 * The value of the entry in the page's form: a redeem request with the typed code's proofs.
 * `undefined` if the entry sends them itself, or has none to send.
 */
export function formValueOf(state: EntryState): string | undefined {
  const { phase, challenge, sendsItself } = state;
  const proofs = sendableProofs(state);
  if (sendsItself || isOver(phase)) return undefined;
  if (challenge === undefined || proofs === undefined) return undefined;
  return JSON.stringify({ signIn: challenge.signIn, proofs });
}

/** Whether a code is typed and its proofs are still being derived. */
export function isDeriving({ typed }: EntryState): boolean {
  return typed !== undefined && typed.proofs === undefined;
}

/** When a set of the challenge was created. */
export function createdOf(
  challenge: ChallengeAnswer | undefined,
  set: string,
): string | undefined {
  return challenge?.sets.find((one) => one.set === set)?.created;
}

/** The formats that a code of a challenge can have. */
export function formatsOf(challenge: ChallengeAnswer | undefined): CodeFormat[] {
  return (challenge?.sets ?? []).map(({ format }) => format);
}

/** The formats of a scanned code; none while no code can take the place of the typed one. */
export function scannableFormats({ phase, challenge }: EntryState): CodeFormat[] {
  return takesCode(phase) ? formatsOf(challenge) : [];
}
