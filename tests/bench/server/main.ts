/**
 * Measures the relying-party kit on a PostgreSQL of its own: load at several sizes of the
 * table beside the usual way, timing of refusals, and plans of the hot queries.
 */

import { Command } from 'commander';

import { openPostgres, openRelyingParty } from 'backup-codes/server';

import { startPostgres } from '../../server/fixtures/postgres.js';
import { count, note } from '../command-line.js';
import { loadOf, type Load } from './load.js';
import type { Measured } from './measure.js';
import { plansOf, recorderOf } from './plans.js';
import { CODES, populate } from './population.js';
import { timingOf } from './timing.js';
import { usualWays } from './usual-way.js';

interface Options {
  verifiers: number[];
  calls: number;
  tries: number;
  json?: boolean;
}

const options = new Command('bench server')
  .description('redemptions and challenges of one process on PostgreSQL')
  .option('--verifiers <numbers>', 'sizes of the table', numbers, [1e3, 1e6])
  .option('--calls <number>', 'calls in each measurement', count, 2_000)
  .option('--tries <number>', 'refusals timed of each kind', count, 10_000)
  .option('--json', 'as JSON')
  .parse()
  .opts<Options>();

const postgres = await startPostgres({
  durable: true,
  settings: { shared_buffers: '1GB', max_wal_size: '8GB' },
});
try {
  const store = await openPostgres(await postgres.newDatabase());
  const recorder = recorderOf(store);
  const party = await openRelyingParty({
    store: recorder.store,
    housekeepingSeconds: 0,
  });
  const loads: { verifiers: number; load: Load }[] = [];
  let accounts = 0;
  const cpu = () => postgres.cpuSeconds();
  const sizes = [...options.verifiers].sort((a, b) => a - b);
  for (const [at, verifiers] of sizes.entries()) {
    const wanted = Math.ceil(verifiers / CODES);
    note(`generating ${verifiers} verifiers`);
    await populate(store, accounts, wanted);
    accounts = wanted;
    note(`${options.calls} calls of each kind`);
    // The smallest table uses four codes of each set, every other one at most one.
    const firstCode = at === 0 ? 0 : 3 + at;
    const load = await loadOf(party, cpu, accounts, options.calls, firstCode);
    loads.push({ verifiers, load });
  }
  note('plans');
  const plans = await plansOf(recorder, party, Math.floor(accounts / 2), CODES - 1);
  note(`${options.tries} refusals of each kind`);
  await populate(store, accounts, accounts + options.tries);
  const timing = await timingOf(party, accounts, options.tries);
  note('the usual way');
  const usual = await usualWays(60);
  await party.close();

  if (options.json === true) {
    process.stdout.write(`${JSON.stringify({ loads, usual, timing, plans }, null, 2)}\n`);
  } else {
    printRows([
      ['what', 'a second', 'ms CPU here', 'ms CPU database'],
      ...loads.flatMap(({ verifiers, load }) => [
        row(`challenge, ${verifiers} verifiers`, load.challenges),
        row(`redeem, ${verifiers} verifiers`, load.redemptions),
        row(`wrong code, ${verifiers} verifiers`, load.wrong),
      ]),
      ...usual.flatMap(({ name, right, wrong }) => [
        row(`${name}, ten hashes, right code`, right),
        row(`${name}, ten hashes, wrong code`, wrong),
      ]),
    ]);
    printRows([
      ['refusal', 'median us', 'between quarters us'],
      ...timing.map(({ what, medianMicroseconds, quartersMicroseconds }) => [
        what,
        medianMicroseconds.toFixed(0),
        quartersMicroseconds.toFixed(0),
      ]),
    ]);
    for (const { sql, plan } of plans) process.stdout.write(`\n${sql}\n\n${plan}\n`);
  }
} finally {
  await postgres.stop();
}

function row(what: string, { calls, seconds, ownCpu, databaseCpu }: Measured): string[] {
  const each = (cpu: number) => ((cpu * 1_000) / calls).toFixed(2);
  return [what, (calls / seconds).toFixed(0), each(ownCpu), each(databaseCpu)];
}

function printRows(rows: readonly string[][]): void {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((cells) => cells[column]?.length ?? 0)),
  );
  for (const cells of rows) {
    const line = cells.map((cell, column) => {
      const width = widths[column] ?? 0;
      return column === 0 ? cell.padEnd(width) : cell.padStart(width);
    });
    process.stdout.write(`${line.join('  ')}\n`);
  }
  process.stdout.write('\n');
}

function numbers(text: string): number[] {
  return text.split(',').map(count);
}
