import type { ProofLimits } from '../../generator/proof-options.js';
import { openPool } from '../../generator/worker-pool.js';
import type { Explanation, RedeemAnswer, SetProof } from '../../protocol/index.js';
import type { RelyingPartyClient } from '../client.js';
import { lazyPool } from '../lazy-pool.js';
import { problemOf } from '../problems.js';
import { warnOfUnsafeForm } from './form-safety.js';
import { costliestOf, deriveProofs, type Candidate } from './proofs.js';
import type { EntryEffect, EntryEvent, Reply } from './reducer.js';
import type { EntryState } from './state.js';

/** What the effects need from the element. */
export interface EffectsHost {
  state: () => EntryState;
  /** Receives the event with the result of an effect. */
  dispatch: (event: EntryEvent) => void;
  /** `undefined` if the page's form sends the proofs. */
  client: () => RelyingPartyClient | undefined;
  /** Loads the module from the address that the page chose. */
  load: () => Promise<void>;
  proofLimits: () => ProofLimits;
  announce: (answer: RedeemAnswer) => void;
}

export interface EntryEffects {
  /** Carries out an effect. Resolves when the effect is over, and never rejects. */
  run: (effect: EntryEffect) => Promise<void>;
  /** Starts workers before the first code is typed. */
  prepare: () => void;
}

/** Carries out what the reducer asks for. */
export function entryEffects(host: EffectsHost): EntryEffects {
  const { dispatch } = host;
  let derivation = new AbortController();
  let countdown: ReturnType<typeof setInterval> | undefined;

  const pool = lazyPool(async () => {
    await host.load();
    return openPool(costliestOf(host.state().challenge?.sets ?? []));
  });

  async function derive(code: string, sets: readonly Candidate[]): Promise<SetProof[]> {
    const { signal } = derivation;
    const workers = await pool.ready();
    return deriveProofs(code, sets, { ...host.proofLimits(), pool: workers, signal });
  }

  async function fetchChallenge(ticket: number): Promise<void> {
    const client = host.client();
    if (client === undefined) return;
    const reply = await settled(() => client.challenge());
    dispatch({ type: 'challenged', ticket, reply });
  }

  async function deriveTyped({ typed }: EffectOf<'derive'>): Promise<void> {
    const { code, ticket } = typed;
    try {
      const proofs = await derive(code, host.state().challenge?.sets ?? []);
      dispatch({ type: 'derived', ticket, proofs });
    } catch (error) {
      if (host.state().typed?.ticket !== ticket) return;
      dispatch({ type: 'not-derived', ticket, problem: problemOf(error) });
    }
  }

  async function redeem({ ticket, request }: EffectOf<'redeem'>): Promise<void> {
    const client = host.client();
    if (client === undefined) return;
    const reply = await settled(() => client.redeem(request));
    dispatch({ type: 'redeemed', ticket, reply });
  }

  async function explain(effect: EffectOf<'explain'>): Promise<void> {
    const { ticket } = effect.typed;
    // Without an explanation, the code is wrong all the same.
    const match = await findMatch(effect).catch(() => null);
    dispatch({ type: 'explained', ticket, match });
  }

  async function findMatch({
    typed,
    signIn,
    retired,
  }: EffectOf<'explain'>): Promise<Explanation | null> {
    const client = host.client();
    const proofs = await derive(typed.code, retired);
    if (client === undefined || proofs.length === 0) return null;
    const reply = await client.explain({ signIn, proofs });
    return reply.ok ? reply.value.match : null;
  }

  /** Counts by the clock, because a tab in the background gets its timers late. */
  function startCountdown(seconds: number): void {
    const until = Date.now() + seconds * 1_000;
    countdown = setInterval(() => {
      const secondsLeft = Math.max(0, Math.ceil((until - Date.now()) / 1_000));
      if (secondsLeft === 0) clearInterval(countdown);
      dispatch({ type: 'second-passed', secondsLeft });
    }, 1_000);
  }

  async function run(effect: EntryEffect): Promise<void> {
    switch (effect.type) {
      case 'fetch-challenge':
        return fetchChallenge(effect.ticket);
      case 'derive':
        return deriveTyped(effect);
      case 'cancel-derivation':
        derivation.abort();
        derivation = new AbortController();
        return;
      case 'redeem':
        return redeem(effect);
      case 'explain':
        return explain(effect);
      case 'start-countdown':
        startCountdown(effect.seconds);
        return;
      case 'stop-countdown':
        clearInterval(countdown);
        return;
      case 'end-workers':
        pool.end();
        return;
      case 'announce':
        host.announce(effect.answer);
        return;
      case 'warn-of-form':
        warnOfUnsafeForm();
    }
  }

  return {
    run,
    prepare() {
      // The derivation that needs the workers reports a failure.
      pool.ready().catch(() => undefined);
    },
  };
}

type EffectOf<Type extends EntryEffect['type']> = Extract<EntryEffect, { type: Type }>;

/** A client should never throw or reject. If it does anyway, that becomes a problem. */
async function settled<Answer>(
  send: () => Promise<Reply<Answer>>,
): Promise<Reply<Answer>> {
  try {
    return await send();
  } catch (error) {
    return { ok: false, error: problemOf(error) };
  }
}
