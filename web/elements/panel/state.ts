import type { Enrolment, SetId, SetStatus, StatusAnswer } from '../../protocol/index.js';
import type { CodeSet } from '../../generator/code-set.js';
import type { RelyingPartyClient } from '../client.js';
import type { Problem } from '../problems.js';

/** A set on its way from this page to the relying party. */
export interface Draft {
  /** Its codes are in the module's memory until it is confirmed or given up. */
  set: CodeSet;
  /** Who has it, and is the one to confirm it. */
  client: RelyingPartyClient;
  enrolment: Enrolment;
  confirmToken: string;
  /** The active set that dies when this one is confirmed. */
  replaces: SetId | null;
}

/** A code is typed for a set of the list, to switch it on or to look whether it works. */
export interface CodeTask {
  kind: 'finish' | 'check';
  set: SetStatus;
  isSending: boolean;
  problem?: Problem;
  /** Which code it was, of a check. */
  found?: { position: number; usedOn: string | null };
}

/** What is open beside the list of sets. */
export type OverviewTask =
  | CodeTask
  | { kind: 'renew'; set: SetStatus }
  | { kind: 'remove'; set: SetStatus; isSending: boolean }
  | { kind: 'add' };

/** Whether a task is sent that changes sets, so that nothing else may begin. */
export function isChanging(task: OverviewTask | undefined): boolean {
  return (task?.kind === 'finish' || task?.kind === 'remove') && task.isSending;
}

/** How the account stands, where nothing is going on. */
export type Standing = 'none' | 'active' | 'low' | 'exhausted' | 'suspended';

/** What a person has just done, to be told so. */
export type Outcome = 'switched-on' | 'replaced' | 'removed' | 'unlocked';

/** What is said above the list of sets. */
export interface Told {
  outcome?: Outcome;
  problem?: Problem;
}

/**
 * What came of a way of keeping codes. Nobody tells a page whether a download was blocked or
 * a print cancelled, so the person is asked.
 */
export type Kept =
  'copied' | 'copy-refused' | 'download-begun' | 'print-ended' | 'print-refused';

/** Everything that the panel can be in. */
export type PanelState =
  | { kind: 'loading' }
  /** The status could not be had, perhaps after something was done. */
  | { kind: 'error'; problem: Problem; outcome: Outcome | undefined }
  /** The sets of the account, or that there are none. */
  | ({
      kind: 'overview';
      standing: Standing;
      status: StatusAnswer;
      task?: OverviewTask;
    } & Told)
  | { kind: 'generating'; replaces: SetId | null; done: number; total: number }
  | {
      kind: 'codes';
      draft: Draft;
      /** Strings, which cannot be wiped: there only while they are shown. */
      codes: readonly string[];
      /** They were copied, which is all that a browser vouches for. */
      isSaved: boolean;
      /** The person says that they have them: as a file, on paper or in writing. */
      isWritten: boolean;
      /** What came of the last way of keeping them. */
      kept?: Kept;
    }
  | { kind: 'prove'; draft: Draft; problem?: Problem }
  | { kind: 'confirming'; draft: Draft };

/** The state of one kind. */
export type StateOf<Kind extends PanelState['kind']> = Extract<
  PanelState,
  { kind: Kind }
>;

/** The names of the states, as the attribute `state` has them. */
export type PanelStateName =
  Exclude<PanelState['kind'], 'overview'> | Standing | 'renewing' | 'pending';

/** A state's name: of an overview how the account stands, or what is to be finished. */
export function nameOf(state: PanelState): PanelStateName {
  if (state.kind !== 'overview') return state.kind;
  switch (state.task?.kind) {
    case 'renew':
      return 'renewing';
    case 'finish':
      return 'pending';
    default:
      return state.standing;
  }
}

/**
 * The list of sets for a status. One that was enrolled and never confirmed, perhaps before
 * a reload, is open to be finished. Where codes are locked, a set is open for a code that
 * unlocks them.
 */
export function overviewOf(
  status: StatusAnswer,
  lowMark: number,
  told: Told = {},
): StateOf<'overview'> {
  const standing = standingOf(status, lowMark);
  const task = nextTask(status);
  return { kind: 'overview', standing, status, ...(task && { task }), ...told };
}

function nextTask({ sets, suspendedOn }: StatusAnswer): OverviewTask | undefined {
  const first = (wanted: SetStatus['state']) =>
    sets.find(({ state }) => state === wanted);
  const pending = first('pending');
  if (pending !== undefined) return { kind: 'finish', set: pending, isSending: false };
  const active = first('active');
  return suspendedOn === null || active === undefined
    ? undefined
    : { kind: 'check', set: active, isSending: false };
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
