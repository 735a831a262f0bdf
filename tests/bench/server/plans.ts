import pg from 'pg';

import { openRelyingParty, storeOfPool } from 'backup-codes/server';

import { signInOf } from './load.js';
import { accountOf, proofOf, runStatements, setOf } from './population.js';

/** How PostgreSQL executes a statement. */
export interface Plan {
  sql: string;
  plan: string;
}

/** Lets PostgreSQL report plans, also of the statements inside of functions. */
export const REPORT_PLANS = {
  session_preload_libraries: 'auto_explain',
  'auto_explain.log_nested_statements': 'on',
  // No call is slow by this measure, so nothing is reported unless a session asks for it.
  'auto_explain.log_min_duration': '1h',
} as const;

/** The plans of every statement that a challenge and a redemption run, each once. */
export async function plansOf(
  url: string,
  account: number,
  position: number,
): Promise<Plan[]> {
  const name = new URL(url).pathname.slice(1);
  await runStatements(url, [
    `alter database ${name} set auto_explain.log_min_duration = 0`,
    `alter database ${name} set auto_explain.log_timing = off`,
    `alter database ${name} set client_min_messages = log`,
  ]);
  const plans = new Map<string, string>();
  const pool = new pg.Pool({ connectionString: url });
  const party = await openRelyingParty({
    store: storeOfPool(pool),
    housekeepingSeconds: 0,
  });
  let isRecording = false;
  pool.on('acquire', (connection) => {
    connection.removeAllListeners('notice');
    connection.on('notice', ({ message = '' }) => {
      const [, sql, plan] = /Query Text: (.*?)\n(\S.*\(cost=.*)/s.exec(message) ?? [];
      if (isRecording && sql !== undefined && plan !== undefined) plans.set(sql, plan);
    });
  });
  const pending = { account: accountOf(account), id: 'plans' };
  isRecording = true;
  const signIn = await signInOf(party, pending);
  const proofs = [{ set: setOf(account), proof: proofOf(account, position) }];
  const answer = await party.redeem(pending, { signIn, proofs });
  if (!answer.ok) throw new Error(answer.error.error);
  await party.close();
  await pool.end();
  return Array.from(plans, ([sql, plan]) => ({ sql, plan: withoutCosts(plan) }));
}

function withoutCosts(plan: string): string {
  return plan.replace(/ {2}\(cost=[^)]*\)/g, '');
}
