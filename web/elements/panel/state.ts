/**
 * The states of the panel, and how it moves from one to the next:
 *
 *     (start) ---> loading -- no answer --> error
 *                   |  ^ ^                    |
 *       sets arrive |  | +---- try again -----+
 *                   v  | sets changed
 *                  overview <--> overview with a form open
 *                   |            (add, renew, check, finish, remove, dispute)
 *        make codes v
 *                  generating -- refused or cancelled -----> loading
 *                   |            (first asks for a second factor)
 *          enrolled v
 *                  codes -- discarded ---------------------> loading
 *                   |  ^
 *             saved v  | back to the codes
 *                  prove
 *                   |  ^
 *        code typed v  | wrong code
 *                  confirming -- too late -----------------> loading
 *                   |
 *         turned on v
 *                  done -- the person is done -------------> loading
 *
 * A panel that recovers an account starts with the offer to make codes, and ends at done.
 *
 * Leaving the page leads back to the start from everywhere.
 */

import type {
  Enrolment,
  Review,
  SetId,
  SetStatus,
  StatusAnswer,
} from '../../protocol/index.js';
import { isLow } from '../../protocol/set-policy.js';
import type { CodeSet } from '../../generator/code-set.js';
import type { RelyingPartyClient } from '../client.js';
import type { Problem } from '../problems.js';

/**
 * A set that this page has just made and enrolled. The relying party holds it as pending,
 * and only this page knows its codes.
 */
export interface NewSet {
  /** Keeps the codes in the module's memory until it is wiped. */
  codeSet: CodeSet;
  /** The relying party that the set was enrolled with, and that must confirm it. */
  client: RelyingPartyClient;
  enrolment: Enrolment;
  confirmToken: string;
  /** The active set that is revoked when this one is confirmed. */
  replaces: SetId | null;
}

/** A field for a code that turns a pending set on. */
export interface FinishForm {
  kind: 'finish';
  set: SetStatus;
  isSending: boolean;
  problem?: Problem;
}

/** A field for a code to look up. */
export interface CheckForm {
  kind: 'check';
  /** The sets that the code may belong to, at least one. */
  sets: readonly SetStatus[];
  isSending: boolean;
  problem?: Problem;
  /** The result of a check. */
  found?: { set: SetId; position: number; usedOn: string | null };
}

export type TypedCodeForm = FinishForm | CheckForm;

/** Asks before a set goes. */
export interface RemoveForm {
  kind: 'remove';
  set: SetStatus;
  isSending: boolean;
  /** New codes are made in place of the pending set that goes. */
  startsAgain?: boolean;
  problem?: Problem;
}

/** Asks before a recovery is stopped that somebody else has asked for. */
export interface DisputeForm {
  kind: 'dispute';
  isSending: boolean;
  problem?: Problem;
}

/** The one form that can be open in the overview. */
export type OpenForm = SentForm | { kind: 'renew'; set: SetStatus } | { kind: 'add' };

/** A form that is sent to the relying party. */
export type SentForm = TypedCodeForm | RemoveForm | DisputeForm;

/** The form as it was before the relying party answered. */
export function unanswered(form: SentForm): SentForm {
  switch (form.kind) {
    case 'finish':
      return { kind: 'finish', set: form.set, isSending: false };
    case 'check':
      return { kind: 'check', sets: form.sets, isSending: false };
    case 'remove': {
      const { kind, set, startsAgain = false } = form;
      return { kind, set, startsAgain, isSending: false };
    }
    case 'dispute':
      return { kind: 'dispute', isSending: false };
  }
}

/**
 * Whether the form is sending a change. Nothing else may start until the answer arrives.
 */
export function isSendingChange(form: OpenForm | undefined): boolean {
  return (
    form !== undefined && 'isSending' in form && form.kind !== 'check' && form.isSending
  );
}

/**
 * Whether the account has codes that can be used, and whether the person should do something
 * about them.
 */
export type Availability =
  'none' | 'active' | 'due' | 'overdue' | 'low' | 'exhausted' | 'suspended';

/** What the person has just achieved. */
export type Outcome =
  'switched-on' | 'replaced' | 'removed' | 'unlocked' | 'recovery-stopped';

/** What the overview says above the sets. */
export interface Announcement {
  outcome?: Outcome;
  problem?: Problem;
}

/** A way in which the person has saved the codes. */
export type SaveWay = 'copied' | 'downloaded' | 'printed' | 'written';

/**
 * What happened when the person saved the codes one way. A page never learns whether a
 * download was blocked or a print cancelled, so the panel asks the person.
 */
export type SaveResult =
  'copied' | 'copy-refused' | 'download-begun' | 'print-ended' | 'print-refused';

/** Every state of the panel. */
export type PanelState =
  | { kind: 'loading' }
  /** The status did not arrive. `outcome` is what the person achieved just before. */
  | { kind: 'error'; problem: Problem; outcome: Outcome | undefined }
  /** The account's sets, or the offer to make the first. */
  | ({
      kind: 'overview';
      availability: Availability;
      status: StatusAnswer;
      form?: OpenForm;
    } & Announcement)
  | {
      kind: 'generating';
      replaces: SetId | null;
      /** The page is asking for a second factor. */
      isSteppingUp: boolean;
      done: number;
      total: number;
    }
  | {
      kind: 'codes';
      newSet: NewSet;
      /** Strings cannot be wiped, so they exist only while they are shown. */
      codes: readonly string[];
      saved: ReadonlySet<SaveWay>;
      /** The result of the latest way of saving. */
      saveResult?: SaveResult;
      /** The person wanted to continue before anything was saved. */
      isUnsavedTold?: boolean;
      /** The panel asks whether to discard the codes. */
      isLeaving?: boolean;
    }
  | { kind: 'prove'; newSet: NewSet; saved: ReadonlySet<SaveWay>; problem?: Problem }
  | { kind: 'confirming'; newSet: NewSet; saved: ReadonlySet<SaveWay> }
  /** The set is on. Its codes stay in memory for second copies until the person is done. */
  | { kind: 'done'; newSet: NewSet };

/** The state of one kind. */
export type StateOf<Kind extends PanelState['kind']> = Extract<
  PanelState,
  { kind: Kind }
>;

/** The names that CSS sees, for example `:state(codes)`. */
export type PanelStateName =
  | Exclude<PanelState['kind'], 'overview'>
  | Availability
  | 'renewing'
  | 'pending'
  | 'disputing';

/** The name of a state. An overview is named after its form or the codes' availability. */
export function nameOf(state: PanelState): PanelStateName {
  if (state.kind !== 'overview') return state.kind;
  switch (state.form?.kind) {
    case 'renew':
      return 'renewing';
    case 'finish':
      return 'pending';
    case 'dispute':
      return 'disputing';
    default:
      return state.availability;
  }
}

/**
 * The start of a panel that recovers an account. Its sets stay unknown: a person who has
 * only asked for recovery may not see them.
 */
export function recoveryStart(problem?: Problem): StateOf<'overview'> {
  const status = { holder: '', sets: [], suspendedOn: null };
  return {
    kind: 'overview',
    availability: 'none',
    status,
    ...(problem && { problem }),
  };
}

/**
 * The overview for a status. A pending set, perhaps from before a reload, starts with its
 * form open. When codes are locked, the field that unlocks them is open.
 *
 * @param lowMark a set with this many codes left, or fewer, is low
 */
export function overviewOf(
  status: StatusAnswer,
  lowMark: number,
  announcement: Announcement = {},
): StateOf<'overview'> {
  const availability = availabilityOf(status, lowMark);
  const form = firstForm(status);
  return {
    kind: 'overview',
    availability,
    status,
    ...(form && { form }),
    ...announcement,
  };
}

function firstForm(status: StatusAnswer): OpenForm | undefined {
  const { suspendedOn } = status;
  const [pending] = setsIn(status, 'pending');
  if (pending !== undefined) return { kind: 'finish', set: pending, isSending: false };
  const active = setsIn(status, 'active');
  return suspendedOn === null || active.length === 0
    ? undefined
    : { kind: 'check', sets: checkableWith(status, active), isSending: false };
}

/**
 * The sets that one typed code is looked up in. Servers that don't tell about the step-up
 * look in one set at a time, and each look counts as an attempt.
 */
export function checkableWith(
  { steppedUp }: StatusAnswer,
  sets: readonly SetStatus[],
): readonly SetStatus[] {
  return steppedUp === undefined ? sets.slice(0, 1) : sets;
}

export function setsIn(
  { sets }: StatusAnswer,
  wanted: SetStatus['state'],
): readonly SetStatus[] {
  return sets.filter(({ state }) => state === wanted);
}

/**
 * Sets without a code left that no later set with the same label stands in for: somebody who
 * shares the account may have no other. Times are whole seconds, so one of the same second
 * counts as later.
 */
export function usedUpIn(status: StatusAnswer): readonly SetStatus[] {
  const live = [...setsIn(status, 'active'), ...setsIn(status, 'pending')];
  const labels = new Set<string>();
  return setsIn(status, 'spent').filter(({ label, created }) => {
    const isLatest = !labels.has(label);
    labels.add(label);
    const isLater = (other: SetStatus) =>
      other.label === label && Date.parse(other.created) >= Date.parse(created);
    return isLatest && !live.some(isLater);
  });
}

function availabilityOf(status: StatusAnswer, lowMark: number): Availability {
  if (status.suspendedOn !== null) return 'suspended';
  const active = setsIn(status, 'active');
  if (active.length === 0) {
    return setsIn(status, 'spent').length > 0 ? 'exhausted' : 'none';
  }
  if (active.some((set) => isLow(set, lowMark))) return 'low';
  const reviews = active.map(reviewOf);
  if (reviews.includes('overdue')) return 'overdue';
  return reviews.includes('due') ? 'due' : 'active';
}

/** Whether the person should look for the sheet again. Older servers only tell the day. */
export function reviewOf({ review, reviewBy }: SetStatus): Review {
  if (review !== undefined) return review;
  return reviewBy !== null && Date.parse(reviewBy) <= Date.now() ? 'due' : 'none';
}

/** The new set whose codes the page holds in this state. */
export function newSetIn(state: PanelState): NewSet | undefined {
  return 'newSet' in state ? state.newSet : undefined;
}

/** Whether leaving the page now would lose a set that isn't turned on yet. */
export function isUnfinished({ kind }: PanelState): boolean {
  return kind === 'codes' || kind === 'prove' || kind === 'confirming';
}
