import { generateCodeSet, type CodeSet } from '../../generator/code-set.js';
import { toEnrolment } from '../../generator/enrolment.js';
import { checkLabel } from '../../protocol/label.js';
import type { EnrolRequest } from '../../protocol/messages/enrol.js';
import type { SetId } from '../../protocol/set-id.js';
import type { RelyingPartyClient } from '../client.js';
import type { StepUpReason } from '../events.js';
import { isStale, problemOf, type Problem } from '../problems.js';
import type { AccountSession } from './account-session.js';
import { forgetPending, rememberPending } from './pending-memory.js';
import {
  isSendingChange,
  type NewSet,
  type Outcome,
  type SaveResult,
  type SaveWay,
  type StateOf,
} from './state.js';
import { verifierInEnrolment } from './verifiers.js';

/** The way to a new set: make, save, check, done. */
export interface EnrolmentWizard {
  /** Starts workers while the person makes up their mind. */
  prepare: () => void;
  /**
   * Makes codes, after a step-up. Shows the codes, or the overview with a problem.
   *
   * @param discards a pending set to give up for this one, perhaps from another session
   */
  make: (label: string, replaces: SetId | null, discards?: SetId) => Promise<void>;
  /**
   * Step 1, save. Notes the result of one way to save; `undefined` until there is one.
   */
  noteSaveResult: (saveResult: SaveResult | undefined) => void;
  /** Step 1, save. The person says that they have the codes. */
  noteSaved: (way: SaveWay) => void;
  /** Leads to step 2 if the codes are saved one way, or else says that they aren't. */
  toCheck: () => void;
  backToCodes: () => void;
  /** Asks whether to discard the new codes, or stops asking. */
  askToDiscard: (isLeaving: boolean) => void;
  /** Withdraws the new set, so that it leaves nothing behind. */
  discard: () => Promise<void>;
  /** Step 2, check. Compares a typed code with the new set; if it matches, it is on. */
  confirm: (code: string) => Promise<void>;
  /**
   * Step 3, done. Drops the codes and shows the overview. After a recovery, the page goes on
   * instead, because nobody is signed in.
   */
  close: () => Promise<void>;
}

type EnrolDetails = Omit<EnrolRequest, 'enrolment'>;

export function enrolmentWizard(session: AccountSession): EnrolmentWizard {
  const { host, pool, send } = session;

  async function make(
    label: string,
    replaces: SetId | null,
    discards?: SetId,
  ): Promise<void> {
    const state = host.state();
    if (state.kind !== 'overview' || isSendingChange(state.form)) return;
    const fault = checkLabel(label);
    if (fault !== undefined) {
      host.show({ ...state, problem: fault });
      return;
    }
    const { holder } = state.status;
    const details: EnrolDetails = host.isRecovering()
      ? { replaces: null, recovery: true }
      : { replaces, holder, ...(discards && { discards }) };
    const signal = session.signal();
    const reason = replaces === null ? 'get-codes' : 'replace';
    host.show({ kind: 'generating', replaces, isSteppingUp: true, done: 0, total: 1 });
    const refused = await session.stepUpFirst(reason);
    if (signal.aborted) return;
    if (refused?.error === 'step_up_declined') {
      pool.end();
      host.show({ ...state, problem: refused });
      return;
    }
    const making =
      refused === undefined
        ? makeAndShow(label, details, reason)
        : Promise.resolve(refused);
    session.finishing = making.then(() => undefined);
    const problem = await making;
    if (problem !== undefined) await session.refresh({ problem });
  }

  /** Makes and enrols a set, then shows its codes. Resolves to a problem if there is one. */
  async function makeAndShow(
    label: string,
    details: EnrolDetails,
    reason: StepUpReason,
  ): Promise<Problem | undefined> {
    const { replaces } = details;
    const signal = session.signal();
    const client = host.client();
    const onProgress = (done: number, total: number) => {
      if (signal.aborted) return;
      host.show({ kind: 'generating', replaces, isSteppingUp: false, done, total });
    };
    let codeSet: CodeSet | undefined;
    try {
      const options = host.newSetOptions();
      onProgress(0, options.count);
      const workers = await pool.ready();
      codeSet = await generateCodeSet({ ...options, label });
      const enrolment = await toEnrolment(codeSet, { signal, onProgress, pool: workers });
      pool.end();
      const enrolled = await send(() => client.enrol({ enrolment, ...details }), reason);
      if (enrolled.ok && !signal.aborted) {
        const { confirmToken } = enrolled.value;
        rememberPending(codeSet.id);
        showCodes({ codeSet, client, enrolment, confirmToken, replaces }, new Set());
        return undefined;
      }
      codeSet.wipe();
      if (!enrolled.ok) return signal.aborted ? undefined : enrolled.error;
      // The person cancelled meanwhile, and nobody will ever see these codes.
      await giveUp(client, codeSet.id);
    } catch (error) {
      codeSet?.wipe();
      if (!signal.aborted) return problemOf(error);
    }
    return undefined;
  }

  /** A recovery may only enrol and confirm. The next set takes the place of this one. */
  async function giveUp(client: RelyingPartyClient, set: SetId): Promise<void> {
    if (!host.isRecovering()) await client.revoke({ set });
  }

  function showCodes(newSet: NewSet, saved: ReadonlySet<SaveWay>): void {
    host.show({ kind: 'codes', newSet, codes: newSet.codeSet.codes(), saved });
  }

  function updateCodes(update: (state: StateOf<'codes'>) => StateOf<'codes'>): void {
    const state = host.state();
    if (state.kind === 'codes') host.show(update(state));
  }

  function noteSaved(way: SaveWay): void {
    updateCodes(({ kind, newSet, codes, saved }) => ({
      kind,
      newSet,
      codes,
      saved: new Set([...saved, way]),
    }));
  }

  async function confirm(code: string): Promise<void> {
    const state = host.state();
    if (state.kind !== 'prove') return;
    const { newSet, saved } = state;
    const signal = session.signal();
    host.show({ kind: 'confirming', newSet, saved });
    const problem = await sendConfirm(code, newSet).catch(problemOf);
    if (problem === undefined) {
      forgetPending();
      host.changed('confirmed', newSet.enrolment.set);
    }
    if (signal.aborted) return;
    if (problem === undefined) host.show({ kind: 'done', newSet });
    else if (isStale(problem)) await session.refresh({ problem });
    else host.show({ kind: 'prove', newSet, saved, problem });
  }

  async function sendConfirm(code: string, newSet: NewSet): Promise<Problem | undefined> {
    const { client, enrolment, confirmToken } = newSet;
    const verifier = await verifierInEnrolment(code, enrolment);
    if (verifier === undefined) return { error: 'not_of_this_set' };
    const { set } = enrolment;
    const recovery = host.isRecovering() && { recovery: true as const };
    const request = { set, verifier, confirmToken, ...recovery };
    const reply = await send(() => client.confirm(request), 'turn-on');
    return reply.ok ? undefined : reply.error;
  }

  return {
    make,
    confirm,
    noteSaved,
    prepare() {
      // The step that needs the workers reports a failure.
      pool.ready().catch(() => undefined);
    },
    noteSaveResult(saveResult) {
      if (saveResult === 'copied') noteSaved('copied');
      updateCodes(({ kind, newSet, codes, saved }) => ({
        kind,
        newSet,
        codes,
        saved,
        ...(saveResult && { saveResult }),
      }));
    },
    toCheck() {
      const state = host.state();
      if (state.kind !== 'codes') return;
      const { newSet, saved } = state;
      if (saved.size > 0) host.show({ kind: 'prove', newSet, saved });
      else host.show({ ...state, isUnsavedTold: true, isLeaving: false });
    },
    backToCodes() {
      const state = host.state();
      if (state.kind === 'prove') showCodes(state.newSet, state.saved);
    },
    askToDiscard(isLeaving) {
      updateCodes((state) => ({ ...state, isLeaving, isUnsavedTold: false }));
    },
    async discard() {
      const state = host.state();
      if (state.kind !== 'codes') return;
      const { client, enrolment } = state.newSet;
      forgetPending();
      session.finishing = giveUp(client, enrolment.set);
      await session.refresh();
    },
    async close() {
      if (host.isRecovering()) host.goOn();
      else await session.refresh();
    },
  };
}

/** What the person achieves when a set becomes active. */
export function outcomeOf({ replaces }: { replaces: SetId | null }): Outcome {
  return replaces === null ? 'switched-on' : 'replaced';
}
