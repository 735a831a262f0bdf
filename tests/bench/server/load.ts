import type { RelyingParty } from 'backup-codes/server';

import { KITS, type Kit, type KitName, type Kits } from './kits.js';
import { figuresOf, measure, type Figures, type Round } from './measure.js';
import { accountOf, proofOf, setOf } from './population.js';

/** So many calls wait for an answer at any time. */
export const AT_ONCE = 16;

/** What is measured. `right` and `wrong` redeem a code after a challenge. */
export interface Task {
  what: string;
  call: 'challenge' | 'wrong' | 'right';
  hasHook: boolean;
  /** The first position on the sheets whose code no task has used before. */
  firstCode: number;
}

/**
 * The right codes come after the wrong ones, so that they end all waits before the next
 * wrong ones.
 */
export const TASKS: readonly Task[] = [
  { what: 'challenge', call: 'challenge', hasHook: false, firstCode: 0 },
  { what: 'wrong code', call: 'wrong', hasHook: false, firstCode: 0 },
  { what: 'right code', call: 'right', hasHook: false, firstCode: 0 },
  { what: 'wrong code, onEvent', call: 'wrong', hasHook: true, firstCode: 0 },
  { what: 'right code, onEvent', call: 'right', hasHook: true, firstCode: 4 },
];

/** At most as many calls of a task for each account: as many failures cost no wait. */
const CALLS_PER_ACCOUNT = 3;

/** How much is measured. */
export interface Amount {
  accounts: number;
  /** Calls of each task in all rounds together. Small tables allow fewer. */
  calls: number;
  rounds: number;
}

/**
 * Measures a task with both kits in turns, so that disturbances on the machine affect
 * both. A first round does not count. Both kits get the same calls in the same order.
 */
export async function loadOf(
  task: Task,
  kits: Kits,
  databaseCpu: () => number,
  { accounts, calls, rounds }: Amount,
): Promise<Record<KitName, Figures>> {
  const most = accounts * CALLS_PER_ACCOUNT;
  const each = Math.max(Math.floor(Math.min(calls, most) / (rounds + 1)), 1);
  const results: Record<KitName, Round[]> = { '0.1.0': [], 'this version': [] };
  for (let round = 0; round <= rounds; round += 1) {
    const turn = round % 2 === 0 ? KITS : [...KITS].reverse();
    for (const name of turn) {
      const kit = kits[name];
      const numbers = Array.from({ length: each }, (_, at) => round * each + at);
      const prepared = await prepare(task, kit, accounts, numbers);
      const whole = () => kit.handedOver(isHandedOver(task) ? each : 0);
      const measured = await measure(
        each,
        AT_ONCE,
        databaseCpu,
        async (number) => prepared[number]?.(),
        whole,
      );
      if (round > 0) results[name].push(measured);
    }
  }
  return {
    '0.1.0': figuresOf(results['0.1.0']),
    'this version': figuresOf(results['this version']),
  };
}

/** Only an accepted code has an event here: none of the accounts has five failures. */
function isHandedOver({ call, hasHook }: Task): boolean {
  return hasHook && call === 'right';
}

/** The calls of one round. Challenges come first, so that only redeeming is measured. */
function prepare(
  task: Task,
  kit: Kit,
  accounts: number,
  numbers: readonly number[],
): Promise<(() => Promise<void>)[]> {
  const party = task.hasHook ? kit.hooked : kit.quiet;
  return Promise.all(
    numbers.map(async (number) => {
      const account = spread(number, accounts);
      const pending = { account: accountOf(account), id: `${task.what} ${number}` };
      if (task.call === 'challenge') {
        return async () => {
          await signInOf(party, pending);
        };
      }
      const isRight = task.call === 'right';
      const position = task.firstCode + Math.floor(number / accounts);
      const proof = proofOf(isRight ? account : -1, position);
      const proofs = [{ set: setOf(account), proof }];
      const signIn = await signInOf(party, pending);
      return async () => {
        const answer = await party.redeem(pending, { signIn, proofs });
        if (answer.ok !== isRight) throw new Error(JSON.stringify(answer));
      };
    }),
  );
}

/** Gets a challenge and returns its sign-in. */
export async function signInOf(
  party: RelyingParty,
  pending: { account: string; id: string },
): Promise<string> {
  const challenge = await party.challenge(pending, {});
  if (!challenge.ok) throw new Error(challenge.error.error);
  return challenge.value.signIn;
}

/** Maps numbers to account numbers in a scattered order that visits each account once. */
function spread(number: number, accounts: number): number {
  // The multiplier is coprime to every power of ten, so it reaches every account.
  return Number((BigInt(number) * 7_368_787n + 123_457n) % BigInt(accounts));
}
