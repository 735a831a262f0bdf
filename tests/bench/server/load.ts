import type { RelyingParty } from 'backup-codes/server';

import { measure, type Measured } from './measure.js';
import { accountOf, proofOf, setOf } from './population.js';

const AT_ONCE = 16;

/** Sign-ins to random accounts, each with a challenge first. */
export interface Load {
  challenges: Measured;
  redemptions: Measured;
  /** Wrong codes, spread over accounts so that none is throttled. */
  wrong: Measured;
}

/**
 * Uses up at most this many codes of a set per table size. As many failures cost no wait.
 */
const CODES_SPENT = 4;
const FREE_FAILURES = 3;

/** @param firstCode the first position on the sheets whose code is unused */
export async function loadOf(
  party: RelyingParty,
  databaseCpu: () => number,
  accounts: number,
  calls: number,
  firstCode: number,
): Promise<Load> {
  const spread = spreadOver(accounts);
  const pendingOf = (number: number) => ({
    account: accountOf(spread(number)),
    id: `sign-in ${accounts} ${number}`,
  });
  /** Gets the challenge in advance, so that only redeeming is measured. */
  const prepare = async (number: number, right: boolean) => {
    const pending = pendingOf(number);
    const challenge = await party.challenge(pending, {});
    if (!challenge.ok) throw new Error(challenge.error.error);
    const position = firstCode + Math.floor(number / accounts);
    const proof = proofOf(right ? spread(number) : -1, position);
    const { signIn } = challenge.value;
    const proofs = [{ set: setOf(spread(number)), proof }];
    return () => party.redeem(pending, { signIn, proofs });
  };
  const redemptions = async (right: boolean, most: number) => {
    const prepared: Awaited<ReturnType<typeof prepare>>[] = [];
    for (let number = 0; number < Math.min(calls, most); number += 1) {
      prepared.push(await prepare(number, right));
    }
    return measure(prepared.length, AT_ONCE, databaseCpu, async (number) => {
      const answer = await prepared[number]?.();
      if (answer?.ok !== right) throw new Error(JSON.stringify(answer));
    });
  };
  const challenges = await measure(calls, AT_ONCE, databaseCpu, async (number) => {
    const answer = await party.challenge(pendingOf(number), {});
    if (!answer.ok) throw new Error(answer.error.error);
  });
  return {
    challenges,
    redemptions: await redemptions(true, accounts * CODES_SPENT),
    wrong: await redemptions(false, accounts * FREE_FAILURES),
  };
}

/** Maps numbers to account numbers in a scattered order that visits each account once. */
function spreadOver(accounts: number): (number: number) => number {
  // The multiplier is coprime to every power of ten, so it reaches every account.
  return (number) => Number((BigInt(number) * 7_368_787n + 123_457n) % BigInt(accounts));
}
