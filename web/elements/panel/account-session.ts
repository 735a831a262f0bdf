import type {
  CodeFormat,
  Kdf,
  SetId,
  StatusAnswer,
  SteppedUp,
} from '../../protocol/index.js';
import type { ProofLimits } from '../../generator/proof-options.js';
import { openPool } from '../../generator/worker-pool.js';
import type { RelyingPartyClient, Reply } from '../client.js';
import type { StepUpReason } from '../events.js';
import { lazyPool, type LazyPool } from '../lazy-pool.js';
import type { Problem } from '../problems.js';
import {
  newSetIn,
  overviewOf,
  recoveryStart,
  type Announcement,
  type PanelState,
} from './state.js';

/** How to make a new set. */
export interface NewSetOptions {
  format: CodeFormat;
  kdf: Kdf;
  count: number;
}

/** What the actions need from the element. */
export interface PanelHost {
  state: () => PanelState;
  show: (state: PanelState) => void;
  client: () => RelyingPartyClient;
  /** Loads the module from the address that the page chose. */
  load: () => Promise<void>;
  newSetOptions: () => NewSetOptions;
  /** The limits for deriving proofs with parameters that the relying party sent. */
  proofLimits: () => ProofLimits;
  lowMark: () => number;
  /** Asks the page for a second factor; `undefined` if the page doesn't handle that. */
  stepUp: (reason: StepUpReason) => Promise<boolean> | undefined;
  changed: (change: 'confirmed' | 'revoked', set: SetId) => void;
  /** Whether the panel recovers an account for somebody who isn't signed in. */
  isRecovering: () => boolean;
  /** The person is done, and the page takes over. */
  goOn: () => void;
}

/** An answer, or what got in its way. */
export type Sent<Answer> = { ok: true; value: Answer } | { ok: false; error: Problem };

/**
 * The panel's session with one account at the relying party. It owns all running work,
 * which one abort signal ends. It remembers whose sets it shows, and asks for a second
 * factor when a message needs one.
 */
export interface AccountSession {
  host: PanelHost;
  /** Workers for the codes of a new set. */
  pool: LazyPool;
  /** Aborts when the current work is abandoned. */
  signal: () => AbortSignal;
  /**
   * Asks the page for a second factor. Resolves to `undefined` if the person gave one, or
   * else to what got in the way.
   */
  stepUp: (reason: StepUpReason) => Promise<Problem | undefined>;
  /**
   * Asks for a second factor before the person does any work, if the relying party has told
   * that the session has none. Resolves as `stepUp`.
   */
  stepUpFirst: (reason: StepUpReason) => Promise<Problem | undefined>;
  /** Sends a message, and sends it again after a step-up if it needs one. */
  send: <Answer>(
    message: () => Promise<Reply<Answer>>,
    reason: StepUpReason,
  ) => Promise<Sent<Answer>>;
  /** Abandons the current work, asks for the status and shows the overview. */
  refresh: (announcement?: Announcement) => Promise<void>;
  /** Aborts the current work and wipes the codes of a new set. */
  abandon: () => void;
  /** Forgets whose sets it shows, because another relying party answers from now on. */
  forgetHolder: () => void;
  /** Work that must end before `refresh` asks for the status. */
  finishing: Promise<void>;
}

/** Answers that mean: not with what this session has proven. */
const STEP_UP_ERRORS = ['step_up_required', 'factor_required'];

export function openAccountSession(host: PanelHost): AccountSession {
  let running = new AbortController();
  /** The account that the first status was for. The panel shows no other. */
  let holder: string | undefined;
  /** What the relying party last told; `undefined` if it doesn't tell. */
  let steppedUp: SteppedUp | undefined;

  const pool = lazyPool(async () => {
    await host.load();
    const { format, kdf, count } = host.newSetOptions();
    return openPool({ format, kdf, codes: count });
  });

  function abandon(): void {
    running.abort();
    running = new AbortController();
    pool.end();
    newSetIn(host.state())?.codeSet.wipe();
  }

  async function refresh(announcement?: Announcement): Promise<void> {
    abandon();
    host.show({ kind: 'loading' });
    const { signal } = running;
    await session.finishing;
    if (host.isRecovering()) {
      if (!signal.aborted) host.show(recoveryStart(announcement?.problem));
      return;
    }
    const status = await askStatus();
    if (signal.aborted) return;
    if (status.ok) {
      host.show(overviewOf(status.value, host.lowMark(), announcement));
    } else {
      // The outcome belongs to the account that the panel shows.
      const isOurs = status.error.error !== 'another_account';
      const outcome = isOurs ? announcement?.outcome : undefined;
      host.show({ kind: 'error', problem: status.error, outcome });
    }
  }

  /** The status, if it is still that of the account that the panel shows. */
  async function askStatus(): Promise<Sent<StatusAnswer>> {
    const status = await host.client().status();
    if (!status.ok) return status;
    holder ??= status.value.holder;
    if (status.value.holder !== holder) {
      return { ok: false, error: { error: 'another_account' } };
    }
    ({ steppedUp } = status.value);
    return status;
  }

  async function stepUpFirst(reason: StepUpReason): Promise<Problem | undefined> {
    if (steppedUp !== false) return undefined;
    // The person may have stepped up, or signed out, in another tab.
    const status = await askStatus();
    if (!status.ok) return status.error;
    return status.value.steppedUp === false ? stepUp(reason) : undefined;
  }

  async function send<Answer>(
    message: () => Promise<Reply<Answer>>,
    reason: StepUpReason,
  ): Promise<Sent<Answer>> {
    const { signal } = running;
    const first = await message();
    if (!first.ok && host.isRecovering()) {
      // The permission has ended with the sign-in that it belonged to.
      const isOver = first.error.error === 'unauthorized';
      return { ok: false, error: isOver ? { error: 'link_expired' } : first.error };
    }
    if (first.ok || !STEP_UP_ERRORS.includes(first.error.error)) return first;
    // The person has cancelled, and a dialog would come out of nowhere.
    if (signal.aborted) return first;
    const problem = await stepUp(reason);
    return problem === undefined ? message() : { ok: false, error: problem };
  }

  async function stepUp(reason: StepUpReason): Promise<Problem | undefined> {
    const { signal } = running;
    const asked = host.stepUp(reason);
    if (asked === undefined) return { error: 'step_up_required' };
    const answer = await Promise.race([asked.catch(() => undefined), aborted(signal)]);
    // A dialog that fails is the page's fault. A dialog that is closed is nobody's.
    if (answer === undefined) return { error: 'step_up_required' };
    if (!answer || signal.aborted) return { error: 'step_up_declined' };
    steppedUp = 'factor';
    return undefined;
  }

  const session: AccountSession = {
    host,
    pool,
    signal: () => running.signal,
    stepUp,
    stepUpFirst,
    send,
    refresh,
    abandon,
    forgetHolder() {
      holder = undefined;
      steppedUp = undefined;
    },
    finishing: Promise.resolve(),
  };
  return session;
}

function aborted(signal: AbortSignal): Promise<false> {
  return new Promise((resolve) => {
    signal.addEventListener('abort', () => {
      resolve(false);
    });
  });
}
