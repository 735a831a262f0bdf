import type { RelyingParty } from 'backup-codes/server';

import { KITS, type Kit, type KitName, type Kits } from './kits.js';
import { figuresOf, measure, type Figures, type Round } from './measure.js';
import { accountOf, dropDeliveries, proofOf, restore, setOf } from './population.js';

/** So many calls wait for an answer at any time. */
export const AT_ONCE = 16;

/** What is measured. `right` and `wrong` redeem a code after a challenge. */
interface Task {
  what: string;
  call: 'challenge' | 'wrong' | 'right';
  hasHook: boolean;
  /** The first position on the sheets whose code no task before has used. */
  firstCode: number;
}

/**
 * In each round, the right codes come after the wrong ones, so that they end all waits
 * before the next wrong ones.
 */
const TASKS: readonly Task[] = [
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
  /** Calls of each task with each kit, in all rounds together. Small tables allow fewer. */
  calls: number;
  rounds: number;
}

/** One task with both kits. */
export interface TaskFigures {
  what: string;
  kits: Record<KitName, Figures>;
}

/**
 * Measures all tasks with both kits in turns, so that disturbances on the machine affect
 * both. A first round does not count. Both kits get the same calls in the same order.
 */
export async function loadOf(
  kits: Kits,
  databaseCpu: () => number,
  { accounts, calls, rounds }: Amount,
): Promise<TaskFigures[]> {
  const each = Math.min(Math.ceil(calls / rounds), accounts * CALLS_PER_ACCOUNT);
  const isReused = each * (rounds + 1) > accounts * CALLS_PER_ACCOUNT;
  const measured = TASKS.map((task) => {
    const rounds: Record<KitName, Round[]> = { '0.1.0': [], 'this version': [] };
    return { task, rounds };
  });
  for (let round = 0; round <= rounds; round += 1) {
    const first = isReused ? 0 : round * each;
    const accountNumbers = Array.from({ length: each }, (_, at) => first + at);
    for (const { task, rounds: done } of measured) {
      for (const name of round % 2 === 0 ? KITS : [...KITS].reverse()) {
        const numbers = { accounts, round, of: accountNumbers };
        const result = await measureTask(task, kits[name], numbers, databaseCpu);
        if (round > 0) done[name].push(result);
      }
    }
    if (isReused) for (const { url } of Object.values(kits)) await restore(url);
  }
  return measured.map(({ task: { what }, rounds: done }) => ({
    what,
    kits: {
      '0.1.0': figuresOf(done['0.1.0']),
      'this version': figuresOf(done['this version']),
    },
  }));
}

/** The calls of one round. */
interface Numbers {
  accounts: number;
  round: number;
  /** Calls with the same number modulo `accounts` go to one account. */
  of: readonly number[];
}

async function measureTask(
  task: Task,
  kit: Kit,
  numbers: Numbers,
  databaseCpu: () => number,
): Promise<Round> {
  // Otherwise the hook would also get the events of tasks that have none.
  if (task.hasHook) await dropDeliveries(kit.url);
  const prepared = await prepare(task, task.hasHook ? kit.hooked : kit.quiet, numbers);
  // Only a right code has an event here. No account has five failures.
  const events = task.hasHook && task.call === 'right' ? prepared.length : 0;
  return measure(
    prepared.length,
    AT_ONCE,
    databaseCpu,
    async (number) => prepared[number]?.(),
    () => kit.handedOver(events),
  );
}

/** The calls of one round. Challenges come first, so that only redeeming is measured. */
function prepare(
  { what, call, firstCode }: Task,
  party: RelyingParty,
  { accounts, round, of }: Numbers,
): Promise<(() => Promise<void>)[]> {
  return Promise.all(
    of.map(async (number) => {
      const account = spread(number, accounts);
      const pending = { account: accountOf(account), id: `${what} ${round} ${number}` };
      if (call === 'challenge') {
        return async () => {
          await signInOf(party, pending);
        };
      }
      const isRight = call === 'right';
      const position = firstCode + Math.floor(number / accounts);
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
