import type {
  CodeFormat,
  Kdf,
  SetId,
  SetStatus,
  StatusAnswer,
} from '../../protocol/index.js';
import { generateCodeSet, type CodeSet } from '../../generator/code-set.js';
import { toEnrolment } from '../../generator/enrolment.js';
import { load } from '../../generator/module.js';
import { openPool, type WorkerPool } from '../../generator/worker-pool.js';
import type { RelyingPartyClient, Reply } from '../client.js';
import { problemOf, type Problem } from '../problems.js';
import { ownVerifierFor, verifierFor } from './proving.js';
import {
  draftOf,
  stateOf,
  type Draft,
  type OverviewTask,
  type PanelState,
} from './state.js';

/** What a set is to be like. */
export interface DraftOptions {
  format: CodeFormat;
  kdf: Kdf;
  count: number;
}

/** The element, as far as its story needs it. */
export interface FlowHost {
  state: () => PanelState;
  show: (state: PanelState) => void;
  client: () => RelyingPartyClient;
  files: () => { wasmUrl?: string; workerUrl?: string };
  draftOptions: () => DraftOptions;
  lowMark: () => number;
  /** Asks the page for a second factor; `undefined` where it does not take part. */
  stepUp: () => Promise<boolean> | undefined;
  changed: (change: 'confirmed' | 'revoked', set: SetId) => void;
}

/** What a person can do, whatever shows the buttons. Nothing here rejects. */
export interface Flow {
  refresh: () => Promise<void>;
  /** Gets ready to make codes, while the person makes up their mind. */
  warm: () => void;
  generate: (label: string, replaces: SetId | null) => Promise<void>;
  cancel: () => void;
  /** Something was done that keeps the codes. */
  saved: () => void;
  /** The person says whether they wrote the codes down. */
  written: (isWritten: boolean) => void;
  toProof: () => void;
  toCodes: () => void;
  confirm: (code: string) => Promise<void>;
  confirmPending: (code: string) => Promise<void>;
  open: (task: OverviewTask | undefined) => void;
  check: (code: string) => Promise<void>;
  remove: () => Promise<void>;
  /** Ends all that runs and wipes the codes. */
  end: () => void;
}

/** The story of the panel: from one state to the next, by what the relying party says. */
export function createFlow(host: FlowHost): Flow {
  let pool: Promise<WorkerPool> | undefined;
  let running = new AbortController();

  function warm(): void {
    if (pool !== undefined) return;
    pool = load(host.files()).then(() => {
      const { format, kdf, count } = host.draftOptions();
      return openPool({ format, kdf, codes: count });
    });
    // Whoever needs it hears of it.
    pool.catch(() => {
      pool = undefined;
    });
  }

  function endPool(): void {
    void pool?.then(
      (opened) => {
        opened.end();
      },
      () => undefined,
    );
    pool = undefined;
  }

  function giveUp(): void {
    running.abort();
    running = new AbortController();
    endPool();
    draftOf(host.state())?.set.wipe();
  }

  async function refresh(): Promise<void> {
    giveUp();
    host.show({ kind: 'loading' });
    const { signal } = running;
    const status = await host.client().status();
    if (signal.aborted) return;
    if (status.ok) host.show(stateOf(status.value, host.lowMark()));
    else host.show({ kind: 'error', problem: status.error });
  }

  /** Sends a message, and once more when the person has stepped up. */
  async function send<Answer>(
    message: () => Promise<Reply<Answer>>,
  ): Promise<Reply<Answer>> {
    const { signal } = running;
    const first = await message();
    if (first.ok || first.error.error !== 'step_up_required') return first;
    // A page's dialog that fails or is closed has not stepped up.
    const isSteppedUp = await Promise.resolve(host.stepUp()).catch(() => false);
    return isSteppedUp === true && !signal.aborted ? message() : first;
  }

  async function generate(label: string, replaces: SetId | null): Promise<void> {
    const state = host.state();
    if (state.kind !== 'overview' && state.kind !== 'pending') return;
    if (state.kind === 'pending' && state.isSending) return;
    const { status } = state;
    warm();
    const { signal } = running;
    const show = (done: number, total: number) => {
      host.show({ kind: 'generating', status, replaces, done, total });
    };
    let set: CodeSet | undefined;
    try {
      const options = host.draftOptions();
      show(0, options.count);
      const ready = await pool;
      set = await generateCodeSet({ ...options, label });
      const enrolment = await toEnrolment(set, {
        signal,
        onProgress: show,
        ...(ready && { pool: ready }),
      });
      endPool();
      const enrolled = await send(() => host.client().enrol({ enrolment, replaces }));
      if (signal.aborted) {
        set.wipe();
        // Nobody will ever see its codes.
        if (enrolled.ok) await host.client().revoke({ set: set.id });
      } else if (enrolled.ok) {
        const { confirmToken } = enrolled.value;
        const draft = { set, enrolment, confirmToken, replaces };
        showCodes(status, draft, false);
      } else {
        set.wipe();
        backTo(status, enrolled.error);
      }
    } catch (error) {
      set?.wipe();
      if (signal.aborted) return;
      endPool();
      backTo(status, problemOf(error));
    }
  }

  function showCodes(status: StatusAnswer, draft: Draft, isSaved: boolean): void {
    const codes = draft.set.codes();
    host.show({ kind: 'codes', status, draft, codes, isSaved, isWritten: false });
  }

  function backTo(status: StatusAnswer, problem?: Problem): void {
    const state = stateOf(status, host.lowMark());
    host.show(problem === undefined ? state : ({ ...state, problem } as PanelState));
  }

  async function confirm(code: string): Promise<void> {
    const state = host.state();
    if (state.kind !== 'prove') return;
    const { status, draft } = state;
    const { signal } = running;
    host.show({ kind: 'confirming', status, draft });
    const problem = await confirmDraft(code, draft).catch(problemOf);
    if (signal.aborted) return;
    if (problem !== undefined) {
      host.show({ kind: 'prove', status, draft, problem });
      return;
    }
    host.changed('confirmed', draft.enrolment.set);
    await refresh();
  }

  async function confirmDraft(code: string, draft: Draft): Promise<Problem | undefined> {
    const { enrolment, confirmToken } = draft;
    const verifier = await ownVerifierFor(code, enrolment);
    if (verifier === undefined) return { error: 'not_of_this_set' };
    const { set } = enrolment;
    const sent = await send(() => host.client().confirm({ set, verifier, confirmToken }));
    return sent.ok ? undefined : sent.error;
  }

  async function confirmPending(code: string): Promise<void> {
    const state = host.state();
    if (state.kind !== 'pending' || state.isSending) return;
    const { status, set } = state;
    const { signal } = running;
    host.show({ kind: 'pending', status, set, isSending: true });
    const problem = await confirmStored(code, set).catch(problemOf);
    if (signal.aborted) return;
    if (problem !== undefined) {
      host.show({ kind: 'pending', status, set, isSending: false, problem });
      return;
    }
    host.changed('confirmed', set.set);
    await refresh();
  }

  async function confirmStored(
    code: string,
    set: SetStatus,
  ): Promise<Problem | undefined> {
    const verifier = await verifierFor(code, set);
    const request = { set: set.set, verifier, confirmToken: null };
    const sent = await send(() => host.client().confirm(request));
    return sent.ok ? undefined : sent.error;
  }

  async function check(code: string): Promise<void> {
    const state = host.state();
    if (state.kind !== 'overview' || state.task?.kind !== 'check') return;
    const { set, isSending } = state.task;
    if (isSending) return;
    const { signal } = running;
    const show = (task: OverviewTask) => {
      if (!signal.aborted && host.state().kind === 'overview')
        host.show({ ...state, task });
    };
    show({ kind: 'check', set, isSending: true });
    const result = await checkStored(code, set).catch((error: unknown) => ({
      problem: problemOf(error),
    }));
    show({ kind: 'check', set, isSending: false, result });
  }

  async function checkStored(code: string, set: SetStatus) {
    const verifier = await verifierFor(code, set);
    const sent = await host.client().check({ set: set.set, verifier });
    return sent.ok ? sent.value : { problem: sent.error };
  }

  async function remove(): Promise<void> {
    const state = host.state();
    if (state.kind !== 'overview' || state.task?.kind !== 'remove') return;
    const { set, isSending } = state.task;
    if (isSending) return;
    const { signal } = running;
    host.show({ ...state, task: { kind: 'remove', set, isSending: true } });
    const sent = await send(() => host.client().revoke({ set: set.set }));
    if (signal.aborted) return;
    if (sent.ok) {
      host.changed('revoked', set.set);
      await refresh();
    } else {
      backTo(state.status, sent.error);
    }
  }

  return {
    refresh,
    warm,
    generate,
    confirm,
    confirmPending,
    check,
    remove,
    cancel() {
      const state = host.state();
      giveUp();
      if ('status' in state) backTo(state.status);
    },
    saved() {
      const state = host.state();
      if (state.kind === 'codes') host.show({ ...state, isSaved: true });
    },
    written(isWritten) {
      const state = host.state();
      if (state.kind === 'codes') host.show({ ...state, isWritten });
    },
    toProof() {
      const state = host.state();
      if (state.kind !== 'codes' || !(state.isSaved || state.isWritten)) return;
      host.show({ kind: 'prove', status: state.status, draft: state.draft });
    },
    toCodes() {
      const state = host.state();
      if (state.kind === 'prove') showCodes(state.status, state.draft, true);
    },
    open(task) {
      const state = host.state();
      if (state.kind !== 'overview') return;
      // What has been sent to be removed is not to be called back by closing it.
      if (state.task?.kind === 'remove' && state.task.isSending) return;
      const { standing, status } = state;
      host.show({ kind: 'overview', standing, status, ...(task && { task }) });
    },
    end: giveUp,
  };
}
