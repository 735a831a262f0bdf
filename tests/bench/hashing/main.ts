/**
 * Compares this project's hashing with other libraries in Node.js, Chromium and Firefox,
 * warm and cold. All run in turns. All must compute the same hash.
 */

import { writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';

import { Command, InvalidArgumentError } from 'commander';

import { CHROMIUM, FIREFOX } from '../../browser/browsers.js';
import { count, note } from '../command-line.js';
import { measureBrowser, type BrowserResults } from './browser/measure.js';
import { startBenchSite } from './browser/site.js';
import { measureNode, type NodeResults } from './node/measure.js';
import { chartOf } from './report/chart.js';
import { comparisonsOf } from './report/comparisons.js';
import { summaryOf } from './report/summary.js';
import { tableOf } from './report/table.js';

interface Options {
  rounds: number;
  visits: number;
  short?: boolean;
  in: string[];
  json?: string;
  markdown?: string;
  chart?: string;
}

const PLACES = ['node', 'chromium', 'firefox'];

const options = new Command('bench hashing')
  .description('one hash, a set of codes and a sign-in, beside other libraries')
  .option('--rounds <number>', 'how often each thing is measured warm', count, 9)
  .option('--visits <number>', 'how often from cold', count, 7)
  .option('--short', 'once each, to see that it runs')
  .option('--in <places>', PLACES.join(', '), places, PLACES)
  .option('--json <file>', 'all numbers')
  .option('--markdown <file>', 'ours and the fastest peer of each, as a table')
  .option('--chart <file>', 'a chart of what a person waits for, as SVG')
  .parse()
  .opts<Options>();

const rounds =
  options.short === true
    ? { warm: 1, cold: 1, short: true }
    : { warm: options.rounds, cold: options.visits, short: false };

const results: Record<string, NodeResults | BrowserResults> = {};
if (options.in.includes('node')) {
  note('Node.js');
  results['Node.js'] = await measureNode(rounds);
}
const site = await startBenchSite();
try {
  for (const kind of [CHROMIUM, FIREFOX]) {
    if (!options.in.includes(kind.name.toLowerCase())) continue;
    note(kind.name);
    results[kind.name] = await measureBrowser(kind, site, rounds);
  }
} finally {
  await site.close();
}

const machine = `${cpus()[0]?.model ?? 'unknown'}, ${cpus().length} cores`;
for (const [place, measured] of Object.entries(results)) {
  const title = `${place} (${measured.version}; ${machine})`;
  process.stdout.write(`\n${tableOf(title, comparisonsOf(measured))}`);
}
process.stdout.write(
  '\nMedian (least to most). x: our median to theirs; *: the fastest peer.\n',
);
if (options.json !== undefined) {
  await writeFile(options.json, `${JSON.stringify({ machine, results }, null, 2)}\n`);
}
if (options.markdown !== undefined) {
  await writeFile(options.markdown, summaryOf(machine, results));
}
if (options.chart !== undefined) {
  const waits = Object.entries(results).flatMap(([place, measured]) =>
    comparisonsOf(measured)
      .filter(({ isWait }) => isWait)
      .map((comparison) => ({ ...comparison, what: `${place}: ${comparison.what}` })),
  );
  await writeFile(options.chart, chartOf('What a person waits for', waits));
}

function places(text: string): string[] {
  const names = text.split(',');
  if (names.every((name) => PLACES.includes(name))) return names;
  throw new InvalidArgumentError(`of ${PLACES.join(', ')}, with commas.`);
}
