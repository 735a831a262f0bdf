import type { Query, RelyingParty, Store } from 'backup-codes/server';

import { accountOf, proofOf, setOf } from './population.js';

/** How PostgreSQL executes a statement. */
export interface Plan {
  sql: string;
  plan: string;
}

/** A store that can record its statements. */
export interface Recorder {
  store: Store;
  /** The statements sent during some work, each once. */
  during(work: () => Promise<void>): Promise<Map<string, readonly unknown[]>>;
}

export function recorderOf(store: Store): Recorder {
  let asked: Map<string, readonly unknown[]> | undefined;
  const recording = ({ query, script }: Query): Query => ({
    query: (sql, parameters = []) => {
      asked?.set(sql, parameters);
      return query(sql, parameters);
    },
    script,
  });
  return {
    store: {
      ...store,
      ...recording(store),
      transaction: (work) => store.transaction((one) => work(recording(one))),
    },
    during: async (work) => {
      const statements = (asked = new Map<string, readonly unknown[]>());
      await work();
      asked = undefined;
      return statements;
    },
  };
}

/** The plans of every statement that a challenge and a redeem send. */
export async function plansOf(
  recorder: Recorder,
  party: RelyingParty,
  number: number,
  position: number,
): Promise<Plan[]> {
  const pending = { account: accountOf(number), id: 'plans' };
  const statements = await recorder.during(async () => {
    const challenge = await party.challenge(pending, {});
    if (!challenge.ok) throw new Error(challenge.error.error);
    const proofs = [{ set: setOf(number), proof: proofOf(number, position) }];
    const { signIn } = challenge.value;
    const answer = await party.redeem(pending, { signIn, proofs });
    if (!answer.ok) throw new Error(answer.error.error);
  });
  const plans: Plan[] = [];
  for (const [sql, parameters] of statements) {
    const rows = await recorder.store.query<{ 'QUERY PLAN': string }>(
      `explain (costs off) ${sql}`,
      parameters,
    );
    plans.push({ sql, plan: rows.map((line) => line['QUERY PLAN']).join('\n') });
  }
  return plans;
}
