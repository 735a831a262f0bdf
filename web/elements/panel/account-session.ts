import type { CodeFormat, Kdf, SetId } from '../../protocol/index.js';
import type { ProofLimits } from '../../generator/proof-options.js';
import { openPool } from '../../generator/worker-pool.js';
import type { RelyingPartyClient, Reply } from '../client.js';
import { lazyPool, type LazyPool } from '../lazy-pool.js';
import { newSetIn, overviewOf, type Announcement, type PanelState } from './state.js';

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
  stepUp: () => Promise<boolean> | undefined;
  changed: (change: 'confirmed' | 'revoked', set: SetId) => void;
}

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
  /** Asks the page for a second factor. Resolves to whether the person gave one. */
  stepUp: () => Promise<boolean>;
  /** Sends a message, and sends it again after a step-up if it needs one. */
  send: <Answer>(message: () => Promise<Reply<Answer>>) => Promise<Reply<Answer>>;
  /** Abandons the current work, asks for the status and shows the overview. */
  refresh: (announcement?: Announcement) => Promise<void>;
  /** Aborts the current work and wipes the codes of a new set. */
  abandon: () => void;
  /** Forgets whose sets it shows, because another relying party answers from now on. */
  forgetHolder: () => void;
  /** Work that must end before `refresh` asks for the status. */
  finishing: Promise<void>;
}

export function openAccountSession(host: PanelHost): AccountSession {
  let running = new AbortController();
  /** The account that the first status was for. The panel shows no other. */
  let holder: string | undefined;

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
    const status = await host.client().status();
    if (signal.aborted) return;
    if (!status.ok) {
      const outcome = announcement?.outcome;
      host.show({ kind: 'error', problem: status.error, outcome });
      return;
    }
    holder ??= status.value.holder;
    if (status.value.holder === holder) {
      host.show(overviewOf(status.value, host.lowMark(), announcement));
    } else {
      // The outcome belongs to the other account, so it isn't shown.
      const problem = { error: 'another_account' } as const;
      host.show({ kind: 'error', problem, outcome: undefined });
    }
  }

  async function send<Answer>(
    message: () => Promise<Reply<Answer>>,
  ): Promise<Reply<Answer>> {
    const first = await message();
    if (first.ok || first.error.error !== 'step_up_required') return first;
    return (await stepUp()) ? message() : first;
  }

  /** If the dialog fails, or is abandoned with everything else, the step-up failed. */
  async function stepUp(): Promise<boolean> {
    const { signal } = running;
    const answer = await Promise.race([
      Promise.resolve(host.stepUp()).catch(() => false),
      aborted(signal),
    ]);
    return answer === true && !signal.aborted;
  }

  const session: AccountSession = {
    host,
    pool,
    signal: () => running.signal,
    stepUp,
    send,
    refresh,
    abandon,
    forgetHolder() {
      holder = undefined;
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
