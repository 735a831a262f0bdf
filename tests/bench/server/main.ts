/**
 * Measures the relying-party kit beside the kit of 0.1.0, on one PostgreSQL and in turns:
 * load at several sizes of the table, and the usual way. Of this kit, also the timing of
 * refusals and the plans of the hot statements.
 */

import { writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';

import { Command } from 'commander';
import pg from 'pg';

import { openPostgres, openRelyingParty } from 'backup-codes/server';

import { startPostgres } from '../../server/fixtures/postgres.js';
import { count, note } from '../command-line.js';
import { openKit, type Kits } from './kits.js';
import { loadOf } from './load.js';
import { plansOf, REPORT_PLANS, type Plan } from './plans.js';
import { CODES, copyDatabase, dropDatabases, populate, settle } from './population.js';
import { markdownOf, tableOf, timingTableOf, type Comparison } from './report.js';
import { timingOf, type Timing } from './timing.js';
import { usualWays } from './usual-way.js';

interface Options {
  verifiers: number[];
  calls: number;
  rounds: number;
  tries: number;
  hashes: number;
  short?: boolean;
  json?: string;
  markdown?: string;
  plans?: boolean;
}

const given = new Command('bench server')
  .description('redemptions and challenges of one process, beside the kit of 0.1.0')
  .option('--verifiers <numbers>', 'sizes of the table', numbers, [1e3, 1e6])
  .option('--calls <number>', 'calls of each kind, with each kit', count, 4_000)
  .option('--rounds <number>', 'turns in which they are made', count, 9)
  .option('--tries <number>', 'refusals timed of each kind', count, 5_000)
  .option('--hashes <number>', 'calls with ten slow hashes', count, 60)
  .option('--short', 'a few of each, to see that it runs')
  .option('--plans', 'also how PostgreSQL executes the statements')
  .option('--json <file>', 'all numbers')
  .option('--markdown <file>', 'both kits and their ratio, as a table')
  .parse()
  .opts<Options>();
const SHORT = { verifiers: [1e3], calls: 40, rounds: 1, tries: 5, hashes: 1 } as const;
const options = given.short === true ? { ...given, ...SHORT } : given;

const postgres = await startPostgres({
  durable: true,
  settings: {
    shared_buffers: '1GB',
    // Background work would be measured with the kit whose turn it is.
    max_wal_size: '16GB',
    checkpoint_timeout: '1h',
    autovacuum: 'off',
    ...REPORT_PLANS,
  },
});
try {
  const comparisons: Comparison[] = [];
  let plans: Plan[] = [];
  for (const verifiers of options.verifiers) {
    const measured = await compare(verifiers);
    comparisons.push(...measured.comparisons);
    plans = measured.plans;
  }
  note(`${options.tries} refusals of each kind`);
  const timing = await timeRefusals();
  note('the usual way');
  const usual = await usualWays(options.hashes);

  const machine = await machineName();
  process.stdout.write(
    `${machine}\n\n${tableOf(comparisons, usual)}\n${timingTableOf(timing)}`,
  );
  if (options.plans === true) {
    for (const { sql, plan } of plans) process.stdout.write(`\n${sql}\n\n${plan}\n`);
  }
  if (options.json !== undefined) {
    const all = { machine, comparisons, usual, timing, plans };
    await writeFile(options.json, `${JSON.stringify(all, null, 2)}\n`);
  }
  if (options.markdown !== undefined) {
    await writeFile(options.markdown, markdownOf(machine, comparisons, usual));
  }
} finally {
  await postgres.stop();
}

/**
 * Measures all tasks at one size. Both kits get equal rows: this one migrates a copy of
 * the other's database.
 */
async function compare(
  verifiers: number,
): Promise<{ comparisons: Comparison[]; plans: Plan[] }> {
  const accounts = Math.ceil(verifiers / CODES);
  note(`generating ${verifiers} verifiers`);
  const before = await postgres.newDatabase();
  await (await openKit('0.1.0', before)).close();
  await populate(before, accounts);
  const now = await copyDatabase(before, `copy_${verifiers}`);
  const kits: Kits = {
    '0.1.0': await openKit('0.1.0', before),
    'this version': await openKit('this version', now),
  };
  await settle(now);
  note(`${options.calls} calls of each kind`);
  const load = await loadOf(kits, () => postgres.cpuSeconds(), {
    accounts,
    calls: options.calls,
    rounds: options.rounds,
  });
  for (const kit of Object.values(kits)) await kit.close();
  const plans = await plansOf(now, Math.floor(accounts / 2), CODES - 1);
  await dropDatabases([before, now]);
  const comparisons = load.map((task) => ({ ...task, verifiers }));
  return { comparisons, plans };
}

async function timeRefusals(): Promise<Timing[]> {
  const url = await postgres.newDatabase();
  const party = await openRelyingParty({
    store: await openPostgres(url),
    housekeepingSeconds: 0,
  });
  await populate(url, options.tries);
  const timing = await timingOf(party, options.tries);
  await party.close();
  return timing;
}

async function machineName(): Promise<string> {
  const client = new pg.Client({ connectionString: await postgres.newDatabase() });
  await client.connect();
  const { rows } = await client.query<{ version: string }>(
    `select split_part(current_setting('server_version'), ' ', 1) as version`,
  );
  await client.end();
  const cores = cpus();
  const machine = `${cores[0]?.model ?? 'unknown'}, ${cores.length} cores`;
  const versions = `Node.js ${process.versions.node}, PostgreSQL ${rows[0]?.version}`;
  return `${machine}; ${versions}`;
}

function numbers(text: string): number[] {
  return text.split(',').map(count);
}
