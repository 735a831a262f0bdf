import type { ProofLimits } from '../../generator/proof-options.js';
import { openPool } from '../../generator/worker-pool.js';
import type {
  ChallengeAnswer,
  ErrorAnswer,
  RedeemAnswer,
  SetProof,
  WrongCode,
} from '../../protocol/index.js';
import type { RelyingPartyClient, Reply } from '../client.js';
import { problemOf, type Problem } from '../problems.js';
import { warmPool } from '../warm-pool.js';
import { startCountdown } from './countdown.js';
import { tellOfUnsafeForm } from './form-safety.js';
import { costliestOf, deriveProofs } from './proofs.js';
import { isOver, isRefused, type EntryState } from './state.js';

/** The element, as far as its story needs it. */
export interface EntryHost {
  state: () => EntryState;
  show: (state: EntryState) => void;
  /** `undefined` where the page's own form does the sending. */
  client: () => RelyingPartyClient | undefined;
  /** Loads the module from where the page has it. */
  load: () => Promise<void>;
  /** The challenge that the page has given, where it does so. */
  challenge: () => ChallengeAnswer | undefined;
  /** What a derivation may take. */
  proofLimits: () => ProofLimits;
  /** Whether the form that is to send would put a proof where others see it. */
  isFormUnsafe: () => boolean;
  redeemed: (answer: RedeemAnswer) => void;
}

/** What a person and the page can do. Nothing here rejects. */
export interface EntryFlow {
  /** Begins with the challenge of the page, or asks for one where the entry does so. */
  start: () => Promise<void>;
  /** What codes are tried with now. */
  challenge: () => ChallengeAnswer | undefined;
  /** Gets ready to derive. */
  warm: () => void;
  /** Another code is typed now; `undefined` where it is none. */
  typed: (code: string | undefined) => void;
  /** The proofs of what is typed, where they are there and were not refused. */
  proofs: () => readonly SetProof[] | undefined;
  /** Whether a code is typed whose proofs are not there yet. */
  isDeriving: () => boolean;
  /** The page sends the proofs of what is typed now. */
  sent: () => void;
  /** Sends the proofs of the code that was typed last. */
  redeem: () => Promise<void>;
  /** Shows what the relying party answered to proofs that the page has sent. */
  answered: (answer: EntryAnswer) => Promise<void>;
  end: () => void;
}

/** What a page sets as the answer to proofs that it has sent itself. */
export type EntryAnswer = RedeemAnswer | ErrorAnswer;

/** Refusals that are of one code only. */
const OF_CODE = ['wrong_code', 'already_used'];

/** A code that was typed, and the proofs that are derived of it. */
interface Typed {
  code: string;
  deriving: Promise<SetProof[]>;
  derived?: SetProof[];
}

/** The story of the entry: from a challenge and a typed code to what became of it. */
export function createEntryFlow(host: EntryHost): EntryFlow {
  let typing = new AbortController();
  let typed: Typed | undefined;
  /** What the page has sent last. */
  let sent: Typed | undefined;
  /** The challenge that the entry has asked for itself. */
  let asked: ChallengeAnswer | undefined;
  let starts = 0;

  const challenge = () => host.challenge() ?? asked;
  const countdown = startCountdown((secondsLeft) => {
    host.show(secondsLeft > 0 ? { kind: 'throttled', secondsLeft } : { kind: 'ready' });
  });
  const pool = warmPool(async () => {
    await host.load();
    return openPool(costliestOf(challenge()?.sets ?? []));
  });

  async function start(): Promise<void> {
    end();
    const own = ++starts;
    const client = host.client();
    if (host.isFormUnsafe()) {
      tellOfUnsafeForm();
      host.show({ kind: 'error', problem: { error: 'unsafe_form' } });
      return;
    }
    if (host.challenge() === undefined) {
      host.show({ kind: 'loading' });
      if (client === undefined) return;
      const reply = await client.challenge();
      if (own !== starts) return;
      if (!reply.ok) {
        await refused(reply.error, (problem) => ({ kind: 'error', problem }));
        return;
      }
      asked = reply.value;
    }
    const isEmpty = challenge()?.sets.length === 0;
    host.show({ kind: isEmpty ? 'no-codes' : 'ready' });
  }

  function forget(): void {
    typing.abort();
    typing = new AbortController();
    typed = undefined;
  }

  function type(code: string | undefined): void {
    if (isOver(host.state())) return;
    if (code !== undefined && code === typed?.code) return;
    // What is on its way cannot be called back, and its answer counts.
    if (host.state().kind === 'sending') return;
    forget();
    if (code !== undefined) derive(code);
    if (host.state().kind !== 'throttled') host.show({ kind: 'ready' });
  }

  function derive(code: string): void {
    const { signal } = typing;
    const sets = challenge()?.sets ?? [];
    const deriving = pool.ready().then((opened) => {
      return deriveProofs(code, sets, { ...host.proofLimits(), pool: opened, signal });
    });
    const own: Typed = { code, deriving };
    typed = own;
    deriving.then(
      (derived) => {
        own.derived = derived;
        // Whoever waits for the proofs looks at the state.
        if (own === typed) host.show(host.state());
      },
      (error: unknown) => {
        if (own !== typed) return;
        // The same code can be tried again.
        forget();
        const problem = problemOf(error);
        if (host.state().kind !== 'throttled') host.show({ kind: 'ready', problem });
      },
    );
  }

  async function redeem(): Promise<void> {
    const client = host.client();
    const signIn = challenge()?.signIn;
    if (client === undefined || signIn === undefined || typed === undefined) return;
    if (host.state().kind !== 'ready') return;
    const own = typed;
    const { signal } = typing;
    host.show({ kind: 'sending' });
    try {
      const reply = await client.redeem({ signIn, proofs: await own.deriving });
      if (!signal.aborted) await take(reply);
      // The person is signed in, whatever has become of the element.
      else if (reply.ok) host.redeemed(reply.value);
    } catch (error) {
      if (!signal.aborted) host.show({ kind: 'ready', problem: problemOf(error) });
    }
  }

  async function take(reply: Reply<RedeemAnswer>): Promise<void> {
    if (!reply.ok) {
      await refused(reply.error, (problem) => ({ kind: 'ready', problem }));
      return;
    }
    free();
    host.show({ kind: 'accepted', answer: reply.value });
    host.redeemed(reply.value);
  }

  async function refused(
    error: Exclude<Reply<never>, { ok: true }>['error'],
    otherwise: (problem: Problem) => EntryState,
  ): Promise<void> {
    countdown.stop();
    const { signal } = typing;
    switch (error.error) {
      case 'wrong_code': {
        const state = await explained(error);
        if (!signal.aborted) host.show(state);
        return;
      }
      case 'already_used':
        host.show({ kind: 'used', used: error });
        return;
      case 'throttled':
        countdown.from(error.retryAfter);
        return;
      case 'suspended':
        free();
        host.show({ kind: 'suspended' });
        return;
      default:
        host.show(otherwise(error));
    }
  }

  /** Asks whether a wrong code is of a set that is dead. */
  async function explained({ retired }: WrongCode): Promise<EntryState> {
    const wrong: EntryState = { kind: 'wrong' };
    const client = host.client();
    const signIn = challenge()?.signIn;
    if (client === undefined || signIn === undefined || typed === undefined) return wrong;
    if (retired.length === 0) return wrong;
    try {
      const opened = await pool.ready();
      const { signal } = typing;
      const options = { ...host.proofLimits(), pool: opened, signal };
      const dead = await deriveProofs(typed.code, retired, options);
      if (dead.length === 0) return wrong;
      const reply = await client.explain({ signIn, proofs: dead });
      if (!reply.ok || reply.value.match === null) return wrong;
      return { kind: 'retired', match: reply.value.match };
    } catch {
      // That the code is wrong is known all the same.
      return wrong;
    }
  }

  /** Gives back what was held to derive proofs. */
  function free(): void {
    forget();
    countdown.stop();
    pool.end();
  }

  function end(): void {
    starts += 1;
    free();
    asked = undefined;
    sent = undefined;
  }

  return {
    start,
    challenge,
    typed: type,
    redeem,
    end,
    warm() {
      // Whoever needs it hears of a failure.
      pool.ready().catch(() => undefined);
    },
    proofs: () => (isRefused(host.state()) ? undefined : typed?.derived),
    isDeriving: () => typed !== undefined && typed.derived === undefined,
    sent: () => {
      sent = typed;
    },
    async answered(answer) {
      // Another code is typed by now, and nothing is known of that one.
      const isOfCode = 'error' in answer && OF_CODE.includes(answer.error);
      if (isOfCode && sent !== undefined && sent !== typed) return;
      const { signal } = typing;
      try {
        await take(
          'error' in answer ? { ok: false, error: answer } : { ok: true, value: answer },
        );
      } catch (error) {
        if (!signal.aborted) host.show({ kind: 'ready', problem: problemOf(error) });
      }
    },
  };
}
