import type { RelyingParty } from 'backup-codes/server';

import { signInOf } from './load.js';
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
 * @param tries how many of each; as many accounts whose codes nobody has tried are needed
 */
export async function timingOf(party: RelyingParty, tries: number): Promise<Timing[]> {
  const early: number[] = [];
  const late: number[] = [];
  for (let number = 0; number < tries; number += 1) {
    const stranger = setOf(number + 1);
    for (const [times, set] of shuffled(number, [
      [early, stranger],
      [late, setOf(number)],
    ] as const)) {
      const pending = { account: accountOf(number), id: `timing ${set}` };
      const signIn = await signInOf(party, pending);
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
