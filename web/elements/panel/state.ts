import type { Enrolment, SetId, SetStatus, StatusAnswer } from '../../protocol/index.js';
import type { CodeSet } from '../../generator/code-set.js';
import type { Problem } from '../problems.js';

/** A set on its way from this page to the relying party. */
export interface Draft {
  /** Its codes are in the module's memory until it is confirmed or given up. */
  set: CodeSet;
  enrolment: Enrolment;
  confirmToken: string;
  /** The active set that dies when this one is confirmed. */
  replaces: SetId | null;
}

/** What the person is told of a set that they asked about. */
export type CheckResult =
  { position: number; usedOn: string | null } | { problem: Problem };

/** What is open beside the list of sets. */
export type OverviewTask =
  | { kind: 'check'; set: SetStatus; result?: CheckResult; isSending: boolean }
  | { kind: 'renew'; set: SetStatus }
  | { kind: 'remove'; set: SetStatus; isSending: boolean }
  | { kind: 'add' };

/** How the account stands, where nothing is going on. */
export type Standing = 'none' | 'active' | 'low' | 'exhausted' | 'suspended';

/** Everything that the panel can be in. */
export type PanelState =
  | { kind: 'loading' }
  /** The status could not be had. */
  | { kind: 'error'; problem: Problem }
  /** The sets of the account, or that there are none. */
  | {
      kind: 'overview';
      standing: Standing;
      status: StatusAnswer;
      task?: OverviewTask;
      problem?: Problem;
    }
  /** A set was enrolled and never confirmed, perhaps before a reload. */
  | {
      kind: 'pending';
      status: StatusAnswer;
      set: SetStatus;
      isSending: boolean;
      problem?: Problem;
    }
  | {
      kind: 'generating';
      status: StatusAnswer;
      replaces: SetId | null;
      done: number;
      total: number;
    }
  | {
      kind: 'codes';
      status: StatusAnswer;
      draft: Draft;
      /** Strings, which cannot be wiped: there only while they are shown. */
      codes: readonly string[];
      /** They were copied, downloaded or printed. */
      isSaved: boolean;
      /** The person says that they wrote them down. */
      isWritten: boolean;
    }
  | { kind: 'prove'; status: StatusAnswer; draft: Draft; problem?: Problem }
  | { kind: 'confirming'; status: StatusAnswer; draft: Draft };

/** The names of the states, as the attribute `state` has them. */
export type PanelStateName =
  Exclude<PanelState['kind'], 'overview'> | Standing | 'renewing';

/** A state's name: of an overview how the account stands, or that a set is renewed. */
export function nameOf(state: PanelState): PanelStateName {
  if (state.kind !== 'overview') return state.kind;
  return state.task?.kind === 'renew' ? 'renewing' : state.standing;
}

/** What to show for a status. */
export function stateOf(status: StatusAnswer, lowMark: number): PanelState {
  const pending = status.sets.find(({ state }) => state === 'pending');
  if (pending !== undefined && status.suspendedOn === null) {
    return { kind: 'pending', status, set: pending, isSending: false };
  }
  return { kind: 'overview', standing: standingOf(status, lowMark), status };
}

function standingOf({ sets, suspendedOn }: StatusAnswer, lowMark: number): Standing {
  if (suspendedOn !== null) return 'suspended';
  const active = sets.filter(({ state }) => state === 'active');
  if (active.length === 0) {
    return sets.some(({ state }) => state === 'spent') ? 'exhausted' : 'none';
  }
  return active.some((set) => isLow(set, lowMark)) ? 'low' : 'active';
}

/** Whether few codes of a set are left; one that has had no use is never low. */
export function isLow({ remaining, total }: SetStatus, lowMark: number): boolean {
  return remaining <= Math.min(lowMark, total - 1);
}

/** The codes that the person holds in this state and the relying party does not know. */
export function draftOf(state: PanelState): Draft | undefined {
  return 'draft' in state ? state.draft : undefined;
}
