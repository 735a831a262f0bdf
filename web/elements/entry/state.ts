import type {
  AlreadyUsed,
  ChallengeAnswer,
  Explanation,
  RedeemAnswer,
} from '../../protocol/index.js';
import type { Problem } from '../problems.js';

/** Everything that the entry can be in. */
export type EntryState =
  | { kind: 'loading' }
  /** The challenge could not be had. */
  | { kind: 'error'; problem: Problem }
  /** The account has no active set. */
  | { kind: 'no-codes' }
  /** A code can be typed; the last one could not be sent where there is a problem. */
  | { kind: 'ready'; problem?: Problem }
  | { kind: 'sending' }
  | { kind: 'wrong' }
  /** The code is of a set that is dead. */
  | { kind: 'retired'; match: Explanation }
  | { kind: 'used'; used: AlreadyUsed }
  | { kind: 'throttled'; secondsLeft: number }
  | { kind: 'suspended' }
  | { kind: 'accepted'; answer: RedeemAnswer };

export type EntryStateName = EntryState['kind'];

/** Whether no code is taken any more, whatever is typed. */
export function isOver({ kind }: EntryState): boolean {
  return kind === 'accepted' || kind === 'suspended' || kind === 'no-codes';
}

/** The states in which there is a field to type a code into. */
export type OpenState = Exclude<
  EntryState,
  { kind: 'loading' | 'error' | 'no-codes' | 'suspended' | 'accepted' }
>;

export function hasField(state: EntryState): state is OpenState {
  return !isOver(state) && state.kind !== 'loading' && state.kind !== 'error';
}

/** Whether the code that is typed need not be sent again, as it stands, at this time. */
export function isRefused({ kind }: EntryState): boolean {
  return ['wrong', 'retired', 'used', 'throttled'].includes(kind);
}

/** When a set of the challenge was made. */
export function createdOf(
  challenge: ChallengeAnswer | undefined,
  set: string,
): string | undefined {
  return challenge?.sets.find((one) => one.set === set)?.created;
}
