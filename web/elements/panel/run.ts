import type { CodeFormat, Kdf, SetId } from '../../protocol/index.js';
import type { ProofLimits } from '../../generator/proof-options.js';
import { openPool } from '../../generator/worker-pool.js';
import type { RelyingPartyClient, Reply } from '../client.js';
import { warmPool, type WarmPool } from '../warm-pool.js';
import { draftOf, overviewOf, type PanelState, type Told } from './state.js';

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
  /** Loads the module from where the page has it. */
  load: () => Promise<void>;
  draftOptions: () => DraftOptions;
  /** What a derivation may take, for sets that the relying party describes. */
  proofLimits: () => ProofLimits;
  lowMark: () => number;
  /** Asks the page for a second factor; `undefined` where it does not take part. */
  stepUp: () => Promise<boolean> | undefined;
  changed: (change: 'confirmed' | 'revoked', set: SetId) => void;
}

/** What all parts of the story share: what runs now, how it ends, and what comes then. */
export interface Run {
  host: FlowHost;
  /** For the codes of a new set. */
  pool: WarmPool;
  /** Aborted as soon as what runs now is given up. */
  signal: () => AbortSignal;
  /** Asks the page for a second factor, and gives whether there was one. */
  stepUp: () => Promise<boolean>;
  /** Sends a message, and once more when the person has stepped up. */
  send: <Answer>(message: () => Promise<Reply<Answer>>) => Promise<Reply<Answer>>;
  /** Gives up what runs and shows the list of sets as the relying party has it now. */
  refresh: (told?: Told) => Promise<void>;
  /** Gives up what runs, and wipes the codes. */
  giveUp: () => void;
  /** Another relying party is asked from now on, where the person has another name. */
  release: () => void;
  /** What has to come to its end before the relying party is asked. */
  finishing: Promise<void>;
}

export function createRun(host: FlowHost): Run {
  let running = new AbortController();
  /** Whom the page is for: who was signed in when it was first told of sets. */
  let holder: string | undefined;

  const pool = warmPool(async () => {
    await host.load();
    const { format, kdf, count } = host.draftOptions();
    return openPool({ format, kdf, codes: count });
  });

  function giveUp(): void {
    running.abort();
    running = new AbortController();
    pool.end();
    draftOf(host.state())?.set.wipe();
  }

  async function refresh(told?: Told): Promise<void> {
    giveUp();
    host.show({ kind: 'loading' });
    const { signal } = running;
    await run.finishing;
    const status = await host.client().status();
    if (signal.aborted) return;
    if (!status.ok) {
      host.show({ kind: 'error', problem: status.error, outcome: told?.outcome });
      return;
    }
    holder ??= status.value.holder;
    if (status.value.holder === holder) {
      host.show(overviewOf(status.value, host.lowMark(), told));
    } else {
      // What was done was done for somebody else.
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

  /** A page's dialog that fails, or is given up with all else, has not stepped up. */
  async function stepUp(): Promise<boolean> {
    const { signal } = running;
    const answer = await Promise.race([
      Promise.resolve(host.stepUp()).catch(() => false),
      aborted(signal),
    ]);
    return answer === true && !signal.aborted;
  }

  const run: Run = {
    host,
    pool,
    signal: () => running.signal,
    stepUp,
    send,
    refresh,
    giveUp,
    release() {
      holder = undefined;
    },
    finishing: Promise.resolve(),
  };
  return run;
}

function aborted(signal: AbortSignal): Promise<false> {
  return new Promise((resolve) => {
    signal.addEventListener('abort', () => {
      resolve(false);
    });
  });
}
