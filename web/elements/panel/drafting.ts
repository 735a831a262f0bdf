import { generateCodeSet, type CodeSet } from '../../generator/code-set.js';
import { toEnrolment } from '../../generator/enrolment.js';
import { checkLabel } from '../../protocol/label.js';
import type { EnrolRequest } from '../../protocol/messages/enrol.js';
import type { SetId } from '../../protocol/set-id.js';
import { isStale, problemOf, type Problem } from '../problems.js';
import { ownVerifierFor } from './proving.js';
import type { Run } from './run.js';
import { isChanging, type Draft, type Kept, type StateOf } from './state.js';

/** What a person does with new codes: from making them to switching them on. */
export interface Drafting {
  /** Gets ready to make codes, while the person makes up their mind. */
  warm: () => void;
  /** @param discards a set that was begun and may go, also one of another session */
  generate: (label: string, replaces: SetId | null, discards?: SetId) => Promise<void>;
  /** What came of a way of keeping the codes; nothing yet, while it is tried. */
  kept: (kept: Kept | undefined) => void;
  /** The person says whether they have the codes. */
  written: (isWritten: boolean) => void;
  toProof: () => void;
  toCodes: () => void;
  confirm: (code: string) => Promise<void>;
}

export function drafting(run: Run): Drafting {
  const { host, pool, send } = run;

  async function generate(
    label: string,
    replaces: SetId | null,
    discards?: SetId,
  ): Promise<void> {
    const state = host.state();
    if (state.kind !== 'overview' || isChanging(state.task)) return;
    const fault = checkLabel(label);
    if (fault !== undefined) {
      host.show({ ...state, problem: fault });
      return;
    }
    const asked = {
      replaces,
      holder: state.status.holder,
      ...(discards && { discards }),
    };
    const generating = make(label, asked);
    run.finishing = generating.then(() => undefined);
    const problem = await generating;
    if (problem !== undefined) await run.refresh({ problem });
  }

  /** Makes a set and shows its codes; what went wrong, where something did. */
  async function make(
    label: string,
    asked: Pick<EnrolRequest, 'replaces' | 'holder' | 'discards'>,
  ): Promise<Problem | undefined> {
    const { replaces } = asked;
    const signal = run.signal();
    const client = host.client();
    const show = (done: number, total: number) => {
      if (!signal.aborted) host.show({ kind: 'generating', replaces, done, total });
    };
    let set: CodeSet | undefined;
    try {
      const options = host.draftOptions();
      show(0, options.count);
      const ready = await pool.ready();
      set = await generateCodeSet({ ...options, label });
      const hashing = { signal, onProgress: show, pool: ready };
      const enrolment = await toEnrolment(set, hashing);
      pool.end();
      const enrolled = await send(() => client.enrol({ enrolment, ...asked }));
      if (enrolled.ok && !signal.aborted) {
        const { confirmToken } = enrolled.value;
        showCodes({ set, client, enrolment, confirmToken, replaces }, false);
        return undefined;
      }
      set.wipe();
      if (!enrolled.ok) return signal.aborted ? undefined : enrolled.error;
      // Nobody will ever see its codes.
      await client.revoke({ set: set.id });
    } catch (error) {
      set?.wipe();
      if (!signal.aborted) return problemOf(error);
    }
    return undefined;
  }

  function showCodes(draft: Draft, isSaved: boolean): void {
    const codes = draft.set.codes();
    host.show({ kind: 'codes', draft, codes, isSaved, isWritten: false });
  }

  function change(next: (state: StateOf<'codes'>) => StateOf<'codes'>): void {
    const state = host.state();
    if (state.kind === 'codes') host.show(next(state));
  }

  async function confirm(code: string): Promise<void> {
    const state = host.state();
    if (state.kind !== 'prove') return;
    const { draft } = state;
    const signal = run.signal();
    host.show({ kind: 'confirming', draft });
    const problem = await confirmDraft(code, draft).catch(problemOf);
    if (problem === undefined) host.changed('confirmed', draft.enrolment.set);
    if (signal.aborted) return;
    if (problem === undefined) await run.refresh({ outcome: outcomeOf(draft) });
    else if (isStale(problem)) await run.refresh({ problem });
    else host.show({ kind: 'prove', draft, problem });
  }

  async function confirmDraft(code: string, draft: Draft): Promise<Problem | undefined> {
    const { client, enrolment, confirmToken } = draft;
    const verifier = await ownVerifierFor(code, enrolment);
    if (verifier === undefined) return { error: 'not_of_this_set' };
    const { set } = enrolment;
    const sent = await send(() => client.confirm({ set, verifier, confirmToken }));
    return sent.ok ? undefined : sent.error;
  }

  return {
    generate,
    confirm,
    warm() {
      // Whoever needs it hears of a failure.
      pool.ready().catch(() => undefined);
    },
    kept(kept) {
      change(({ kind, draft, codes, isSaved, isWritten }) => ({
        kind,
        draft,
        codes,
        isSaved: isSaved || kept === 'copied',
        isWritten,
        ...(kept && { kept }),
      }));
    },
    written(isWritten) {
      change((state) => ({ ...state, isWritten }));
    },
    toProof() {
      const state = host.state();
      if (state.kind !== 'codes' || !(state.isSaved || state.isWritten)) return;
      host.show({ kind: 'prove', draft: state.draft });
    },
    toCodes() {
      const state = host.state();
      if (state.kind === 'prove') showCodes(state.draft, true);
    },
  };
}

/** What switching a set on has done. */
export function outcomeOf({ replaces }: { replaces: SetId | null }) {
  return replaces === null ? 'switched-on' : 'replaced';
}
