import { load } from '../../generator/module.js';
import type { WorkerPool } from '../../generator/worker-pool.js';
import type {
  ChallengeAnswer,
  ErrorAnswer,
  RedeemAnswer,
  SetProof,
  WrongCode,
} from '../../protocol/index.js';
import type { RelyingPartyClient, Reply } from '../client.js';
import { problemOf } from '../problems.js';
import { deriveProofs, openPoolFor } from './proofs.js';
import type { EntryState } from './state.js';

/** The element, as far as its story needs it. */
export interface EntryHost {
  state: () => EntryState;
  show: (state: EntryState) => void;
  /** `undefined` where the page's own form does the sending. */
  client: () => RelyingPartyClient | undefined;
  files: () => { wasmUrl?: string; workerUrl?: string };
  challenge: () => ChallengeAnswer | undefined;
  challenged: (challenge: ChallengeAnswer) => void;
  /** The proofs of what is typed are there, or are not any more. */
  proven: (proofs: readonly SetProof[] | undefined) => void;
  redeemed: (answer: RedeemAnswer) => void;
}

/** What a person and the page can do. Nothing here rejects. */
export interface EntryFlow {
  /** Asks for a challenge where the entry does so itself. */
  start: () => Promise<void>;
  /** Gets ready to derive. */
  warm: () => void;
  /** Another code is typed now; `undefined` where it is none. */
  typed: (code: string | undefined) => void;
  /** Sends the proofs of the code that was typed last. */
  redeem: () => Promise<void>;
  /** Shows what the relying party answered to proofs that the page has sent. */
  answered: (reply: Reply<RedeemAnswer>) => Promise<void>;
  end: () => void;
}

/** The story of the entry: from a challenge and a typed code to what became of it. */
export function createEntryFlow(host: EntryHost): EntryFlow {
  let pool: Promise<WorkerPool> | undefined;
  let typing = new AbortController();
  let code: string | undefined;
  let proofs: Promise<SetProof[]> | undefined;
  let countdown: ReturnType<typeof setInterval> | undefined;

  const isOver = () => ['accepted', 'suspended', 'no-codes'].includes(host.state().kind);

  async function start(): Promise<void> {
    const given = host.challenge();
    const client = host.client();
    if (given !== undefined) {
      host.show(given.sets.length === 0 ? { kind: 'no-codes' } : { kind: 'ready' });
      return;
    }
    host.show({ kind: 'loading' });
    if (client === undefined) return;
    const reply = await client.challenge();
    if (reply.ok) {
      host.challenged(reply.value);
      await start();
    } else if (reply.error.error === 'suspended') {
      host.show({ kind: 'suspended' });
    } else {
      host.show({ kind: 'error', problem: reply.error });
    }
  }

  function warm(): void {
    void ready();
  }

  function ready(): Promise<WorkerPool> {
    const { sets = [] } = host.challenge() ?? {};
    pool ??= load(host.files()).then(() => openPoolFor(sets));
    pool.catch(() => {
      pool = undefined;
    });
    return pool;
  }

  function forget(): void {
    typing.abort();
    typing = new AbortController();
    proofs = undefined;
    code = undefined;
    host.proven(undefined);
  }

  function typed(next: string | undefined): void {
    if (next === code) return;
    forget();
    const { kind } = host.state();
    if (kind === 'wrong' || kind === 'used' || kind === 'retired') {
      host.show({ kind: 'ready' });
    }
    if (next === undefined) return;
    code = next;
    const { signal } = typing;
    const { sets = [] } = host.challenge() ?? {};
    proofs = ready().then((opened) => deriveProofs(next, sets, opened, signal));
    proofs.then(
      (derived) => {
        if (!signal.aborted) host.proven(derived);
      },
      (error: unknown) => {
        if (signal.aborted) return;
        // The same code can be tried again.
        forget();
        host.show({ kind: 'ready', problem: problemOf(error) });
      },
    );
  }

  async function redeem(): Promise<void> {
    const client = host.client();
    const signIn = host.challenge()?.signIn;
    if (client === undefined || signIn === undefined || proofs === undefined) return;
    if (host.state().kind === 'sending' || host.state().kind === 'throttled') return;
    host.show({ kind: 'sending' });
    const { signal } = typing;
    try {
      const reply = await client.redeem({ signIn, proofs: await proofs });
      if (!signal.aborted) await answered(reply);
    } catch (error) {
      if (!signal.aborted) host.show({ kind: 'ready', problem: problemOf(error) });
    }
  }

  async function answered(reply: Reply<RedeemAnswer>): Promise<void> {
    if (reply.ok) {
      end();
      host.show({ kind: 'accepted', answer: reply.value });
      host.redeemed(reply.value);
      return;
    }
    await refused(reply.error);
  }

  async function refused(
    error: Exclude<Reply<never>, { ok: true }>['error'],
  ): Promise<void> {
    switch (error.error) {
      case 'wrong_code':
        host.show(await explained(error));
        return;
      case 'already_used':
        host.show({ kind: 'used', used: error });
        return;
      case 'throttled':
        wait(error.retryAfter);
        return;
      case 'suspended':
        end();
        host.show({ kind: 'suspended' });
        return;
      default:
        host.show({ kind: 'ready', problem: error });
    }
  }

  /** Asks whether a wrong code is of a set that is dead. */
  async function explained({ retired }: WrongCode): Promise<EntryState> {
    const client = host.client();
    const signIn = host.challenge()?.signIn;
    if (client === undefined || signIn === undefined || code === undefined) {
      return { kind: 'wrong' };
    }
    if (retired.length === 0) return { kind: 'wrong' };
    const dead = await deriveProofs(code, retired, await ready(), typing.signal);
    if (dead.length === 0) return { kind: 'wrong' };
    const reply = await client.explain({ signIn, proofs: dead });
    if (!reply.ok || reply.value.match === null) return { kind: 'wrong' };
    return { kind: 'retired', match: reply.value.match };
  }

  function wait(seconds: number): void {
    const until = Date.now() + seconds * 1_000;
    clearInterval(countdown);
    host.show({ kind: 'throttled', secondsLeft: seconds });
    countdown = setInterval(() => {
      const secondsLeft = Math.ceil((until - Date.now()) / 1_000);
      if (secondsLeft > 0) {
        host.show({ kind: 'throttled', secondsLeft });
      } else {
        clearInterval(countdown);
        host.show({ kind: 'ready' });
      }
    }, 1_000);
  }

  function end(): void {
    forget();
    clearInterval(countdown);
    void pool?.then(
      (opened) => {
        opened.end();
      },
      () => undefined,
    );
    pool = undefined;
  }

  return {
    start,
    warm,
    redeem,
    end,
    typed: (next) => {
      if (!isOver()) typed(next);
    },
    answered: (reply) => {
      const { signal } = typing;
      return answered(reply).catch((error: unknown) => {
        if (!signal.aborted) host.show({ kind: 'ready', problem: problemOf(error) });
      });
    },
  };
}

/** What a page sets as the answer to proofs that it has sent itself. */
export type EntryAnswer = RedeemAnswer | ErrorAnswer;
