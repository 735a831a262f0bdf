import type { Store } from 'backup-codes/server';

import { accountOf, setOf } from './population.js';

/** How PostgreSQL carries out a statement. */
export interface Plan {
  name: string;
  plan: string;
}

/** Plans of the look-ups that a challenge and a redeem wait for. */
export async function hotPlans(store: Store, number: number): Promise<Plan[]> {
  const account = accountOf(number);
  const sets = [setOf(number)];
  const verifiers = [Buffer.alloc(32)];
  const offered = `unnest($2::text[], $3::bytea[]) as offered (set_id, verifier)
    join backup_codes.codes c on c.account = $1
      and c.set_id = offered.set_id and c.verifier = offered.verifier`;
  const statements: [name: string, sql: string, parameters: unknown[]][] = [
    [
      'lock of the account',
      'select * from backup_codes.accounts where account = $1 for update',
      [account],
    ],
    [
      'challenge',
      `select s.* from backup_codes.accounts a
       left join backup_codes.sets s on s.account = a.account and s.state = 'active'
       where a.account = $1`,
      [account],
    ],
    [
      'code that is spent',
      `select c.set_id, c.verifier from ${offered}
       join backup_codes.sets s on s.account = $1 and s.set_id = c.set_id
       where c.used_at is null and s.state = 'active' order by c.set_id limit 1`,
      [account, sets, verifiers],
    ],
    [
      'due events of the account',
      `select event_id from backup_codes.deliveries
       where account = $1 and due_at <= clock_timestamp()`,
      [account],
    ],
  ];
  return Promise.all(
    statements.map(async ([name, sql, parameters]) => {
      const rows = await store.query<{ 'QUERY PLAN': string }>(
        `explain (costs off) ${sql}`,
        parameters,
      );
      return { name, plan: rows.map((line) => line['QUERY PLAN']).join('\n') };
    }),
  );
}
