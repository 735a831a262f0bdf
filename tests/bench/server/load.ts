import type { RelyingParty } from 'backup-codes/server';

import { measure, type Measured } from './measure.js';
import { accountOf, proofOf, setOf } from './population.js';

const AT_ONCE = 16;

/** Sign-ins of random accounts, each with a challenge first. */
export interface Load {
  challenges: Measured;
  redemptions: Measured;
  /** Wrong codes, so few of each account that nobody is throttled. */
  wrong: Measured;
}

/** Codes of a set that one table size uses up at most, and failures that cost no wait. */
const CODES_SPENT = 4;
const FREE_FAILURES = 3;

/** @param firstCode place on the sheets of the first code that nobody has used yet */
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
  /** A redemption whose challenge is there, so that it alone is measured. */
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

/** Numbers of accounts in an order that jumps about, each once before any comes again. */
function spreadOver(accounts: number): (number: number) => number {
  // A multiplier that is coprime to every power of ten visits all of them.
  return (number) => Number((BigInt(number) * 7_368_787n + 123_457n) % BigInt(accounts));
}
