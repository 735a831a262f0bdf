import { generateCodeSet, type CodeSet } from '../../generator/code-set.js';
import { toEnrolment } from '../../generator/enrolment.js';
import { checkLabel } from '../../protocol/label.js';
import type { EnrolRequest } from '../../protocol/messages/enrol.js';
import type { SetId } from '../../protocol/set-id.js';
import { isStale, problemOf, type Problem } from '../problems.js';
import type { AccountSession } from './account-session.js';
import {
  isSendingChange,
  type NewSet,
  type Outcome,
  type SaveResult,
  type StateOf,
} from './state.js';
import { verifierInEnrolment } from './verifiers.js';

/** The way to a new set in four steps: make, save, check, done. */
export interface EnrolmentWizard {
  /** Starts workers while the person makes up their mind. */
  prepare: () => void;
  /**
   * Step 1, make. Shows the codes, or the overview with a problem.
   *
   * @param discards a pending set to give up for this one, perhaps from another session
   */
  make: (label: string, replaces: SetId | null, discards?: SetId) => Promise<void>;
  /**
   * Step 2, save. Notes the result of one way to save; `undefined` until there is one.
   */
  noteSaveResult: (saveResult: SaveResult | undefined) => void;
  /** Step 2, save. The person says whether they have the codes. */
  tickSaved: (isTicked: boolean) => void;
  toCheck: () => void;
  backToCodes: () => void;
  /** Step 3, check. Compares a typed code with the new set; if it matches, all is done. */
  confirm: (code: string) => Promise<void>;
}

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
    const details = { replaces, holder, ...(discards && { discards }) };
    const making = makeAndShow(label, details);
    session.finishing = making.then(() => undefined);
    const problem = await making;
    if (problem !== undefined) await session.refresh({ problem });
  }

  /** Makes and enrols a set, then shows its codes. Resolves to a problem if there is one. */
  async function makeAndShow(
    label: string,
    details: Omit<EnrolRequest, 'enrolment'>,
  ): Promise<Problem | undefined> {
    const { replaces } = details;
    const signal = session.signal();
    const client = host.client();
    const showProgress = (done: number, total: number) => {
      if (!signal.aborted) host.show({ kind: 'generating', replaces, done, total });
    };
    let codeSet: CodeSet | undefined;
    try {
      const options = host.newSetOptions();
      showProgress(0, options.count);
      const workers = await pool.ready();
      codeSet = await generateCodeSet({ ...options, label });
      const hashing = { signal, onProgress: showProgress, pool: workers };
      const enrolment = await toEnrolment(codeSet, hashing);
      pool.end();
      const enrolled = await send(() => client.enrol({ enrolment, ...details }));
      if (enrolled.ok && !signal.aborted) {
        const { confirmToken } = enrolled.value;
        showCodes({ codeSet, client, enrolment, confirmToken, replaces }, false);
        return undefined;
      }
      codeSet.wipe();
      if (!enrolled.ok) return signal.aborted ? undefined : enrolled.error;
      // The person cancelled meanwhile, and nobody will ever see these codes.
      await client.revoke({ set: codeSet.id });
    } catch (error) {
      codeSet?.wipe();
      if (!signal.aborted) return problemOf(error);
    }
    return undefined;
  }

  function showCodes(newSet: NewSet, isSaved: boolean): void {
    const codes = newSet.codeSet.codes();
    host.show({ kind: 'codes', newSet, codes, isSaved, isTicked: false });
  }

  function updateCodes(update: (state: StateOf<'codes'>) => StateOf<'codes'>): void {
    const state = host.state();
    if (state.kind === 'codes') host.show(update(state));
  }

  async function confirm(code: string): Promise<void> {
    const state = host.state();
    if (state.kind !== 'prove') return;
    const { newSet } = state;
    const signal = session.signal();
    host.show({ kind: 'confirming', newSet });
    const problem = await sendConfirm(code, newSet).catch(problemOf);
    if (problem === undefined) host.changed('confirmed', newSet.enrolment.set);
    if (signal.aborted) return;
    if (problem === undefined) await session.refresh({ outcome: outcomeOf(newSet) });
    else if (isStale(problem)) await session.refresh({ problem });
    else host.show({ kind: 'prove', newSet, problem });
  }

  async function sendConfirm(code: string, newSet: NewSet): Promise<Problem | undefined> {
    const { client, enrolment, confirmToken } = newSet;
    const verifier = await verifierInEnrolment(code, enrolment);
    if (verifier === undefined) return { error: 'not_of_this_set' };
    const { set } = enrolment;
    const reply = await send(() => client.confirm({ set, verifier, confirmToken }));
    return reply.ok ? undefined : reply.error;
  }

  return {
    make,
    confirm,
    prepare() {
      // The step that needs the workers reports a failure.
      pool.ready().catch(() => undefined);
    },
    noteSaveResult(saveResult) {
      updateCodes(({ kind, newSet, codes, isSaved, isTicked }) => ({
        kind,
        newSet,
        codes,
        isSaved: isSaved || saveResult === 'copied',
        isTicked,
        ...(saveResult && { saveResult }),
      }));
    },
    tickSaved(isTicked) {
      updateCodes((state) => ({ ...state, isTicked }));
    },
    toCheck() {
      const state = host.state();
      if (state.kind !== 'codes' || !(state.isSaved || state.isTicked)) return;
      host.show({ kind: 'prove', newSet: state.newSet });
    },
    backToCodes() {
      const state = host.state();
      if (state.kind === 'prove') showCodes(state.newSet, true);
    },
  };
}

/** What the person achieves when a set becomes active. */
export function outcomeOf({ replaces }: { replaces: SetId | null }): Outcome {
  return replaces === null ? 'switched-on' : 'replaced';
}
