import type { RelyingParty } from 'backup-codes/server';

import { median, quantile } from './measure.js';
import { accountOf, proofOf, setOf } from './population.js';

/** How long refusals take, in microseconds, depending on where they fail. */
export interface Timing {
  what: string;
  medianMicroseconds: number;
  /** The difference between the fastest and the slowest quarter. */
  quartersMicroseconds: number;
}

/**
 * Times a redeem that fails early, because the account has no such set, and one that
 * fails late, because the set has no such code. They alternate in one run, each on a new
 * account.
 *
 * @param first the number of the first account whose codes nobody has tried
 */
export async function timingOf(
  party: RelyingParty,
  first: number,
  tries: number,
): Promise<Timing[]> {
  const early: number[] = [];
  const late: number[] = [];
  for (let number = 0; number < tries; number += 1) {
    const at = first + number;
    const stranger = setOf(at + 1);
    for (const [times, set] of shuffled(number, [
      [early, stranger],
      [late, setOf(at)],
    ] as const)) {
      const pending = { account: accountOf(at), id: `timing ${number} ${set}` };
      const challenge = await party.challenge(pending, {});
      if (!challenge.ok) throw new Error(challenge.error.error);
      const { signIn } = challenge.value;
      const proofs = [{ set, proof: proofOf(-1, number) }];
      const start = performance.now();
      const answer = await party.redeem(pending, { signIn, proofs });
      times.push((performance.now() - start) * 1_000);
      if (answer.ok || answer.error.error !== 'wrong_code') {
        throw new Error(JSON.stringify(answer));
      }
    }
  }
  return [
    summary('set that the account does not have', early),
    summary('no code of the set', late),
  ];
}

/** Varies the order, so that neither is always the first to touch an account. */
function shuffled<T>(number: number, pair: readonly [T, T]): readonly T[] {
  return number % 2 === 0 ? pair : [pair[1], pair[0]];
}

function summary(what: string, times: readonly number[]): Timing {
  return {
    what,
    medianMicroseconds: median(times),
    quartersMicroseconds: quantile(times, 0.75) - quantile(times, 0.25),
  };
}
