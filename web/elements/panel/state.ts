/**
 * The states of the panel, and how it moves from one to the next:
 *
 *     (start) ---> loading -- no answer --> error
 *                   |  ^ ^                    |
 *       sets arrive |  | +---- try again -----+
 *                   v  | sets changed
 *                  overview <--> overview with a form open
 *                   |            (add, renew, check, finish, remove)
 *        make codes v
 *                  generating -- refused or cancelled -----> loading
 *                   |
 *          enrolled v
 *                  codes -- cancelled ---------------------> loading
 *                   |  ^
 *             saved v  | show the codes again
 *                  prove
 *                   |  ^
 *        code typed v  | wrong code
 *                  confirming -- turned on, or too late ---> loading
 *
 * Leaving the page leads back to the start from everywhere.
 */

import type { Enrolment, SetId, SetStatus, StatusAnswer } from '../../protocol/index.js';
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

/** A field for one code of a set: `finish` turns the set on, `check` looks the code up. */
export interface TypedCodeForm {
  kind: 'finish' | 'check';
  set: SetStatus;
  isSending: boolean;
  problem?: Problem;
  /** The result of a check. */
  found?: { position: number; usedOn: string | null };
}

/** The one form that can be open in the overview. */
export type OpenForm =
  | TypedCodeForm
  | { kind: 'renew'; set: SetStatus }
  | { kind: 'remove'; set: SetStatus; isSending: boolean }
  | { kind: 'add' };

/**
 * Whether the form is sending a change. Nothing else may start until the answer arrives.
 */
export function isSendingChange(form: OpenForm | undefined): boolean {
  return (form?.kind === 'finish' || form?.kind === 'remove') && form.isSending;
}

/** Whether the account has codes that can be used. */
export type Availability = 'none' | 'active' | 'low' | 'exhausted' | 'suspended';

/** What the person has just achieved. */
export type Outcome = 'switched-on' | 'replaced' | 'removed' | 'unlocked';

/** What the overview says above the sets. */
export interface Announcement {
  outcome?: Outcome;
  problem?: Problem;
}

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
  | { kind: 'generating'; replaces: SetId | null; done: number; total: number }
  | {
      kind: 'codes';
      newSet: NewSet;
      /** Strings cannot be wiped, so they exist only while they are shown. */
      codes: readonly string[];
      /** The page knows that the codes are saved, because they were copied. */
      isSaved: boolean;
      /** The person ticked that they saved the codes: as a file, on paper or by hand. */
      isTicked: boolean;
      /** The result of the latest way of saving. */
      saveResult?: SaveResult;
    }
  | { kind: 'prove'; newSet: NewSet; problem?: Problem }
  | { kind: 'confirming'; newSet: NewSet };

/** The state of one kind. */
export type StateOf<Kind extends PanelState['kind']> = Extract<
  PanelState,
  { kind: Kind }
>;

/** The names that CSS sees, for example `:state(codes)`. */
export type PanelStateName =
  Exclude<PanelState['kind'], 'overview'> | Availability | 'renewing' | 'pending';

/** The name of a state. An overview is named after its form or the codes' availability. */
export function nameOf(state: PanelState): PanelStateName {
  if (state.kind !== 'overview') return state.kind;
  switch (state.form?.kind) {
    case 'renew':
      return 'renewing';
    case 'finish':
      return 'pending';
    default:
      return state.availability;
  }
}

/**
 * The overview for a status. A pending set, perhaps from before a reload, starts with its
 * form open. When codes are locked, the first active set starts with its form open, since
 * one of its codes unlocks them.
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

function firstForm({ sets, suspendedOn }: StatusAnswer): OpenForm | undefined {
  const first = (wanted: SetStatus['state']) =>
    sets.find(({ state }) => state === wanted);
  const pending = first('pending');
  if (pending !== undefined) return { kind: 'finish', set: pending, isSending: false };
  const active = first('active');
  return suspendedOn === null || active === undefined
    ? undefined
    : { kind: 'check', set: active, isSending: false };
}

function availabilityOf(
  { sets, suspendedOn }: StatusAnswer,
  lowMark: number,
): Availability {
  if (suspendedOn !== null) return 'suspended';
  const active = sets.filter(({ state }) => state === 'active');
  if (active.length === 0) {
    return sets.some(({ state }) => state === 'spent') ? 'exhausted' : 'none';
  }
  return active.some((set) => isLow(set, lowMark)) ? 'low' : 'active';
}

/** The new set whose codes the page holds in this state. */
export function newSetIn(state: PanelState): NewSet | undefined {
  return 'newSet' in state ? state.newSet : undefined;
}
