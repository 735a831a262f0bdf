import type { BrowserResults } from '../browser/measure.js';
import type { NodeResults } from '../node/measure.js';
import { bestPeer, MILLISECONDS, OURS, ratioTo, type Comparison } from './comparison.js';
import { comparisonsOf } from './comparisons.js';

/**
 * The README's table: for each measurement, this project's median and the fastest peer's.
 */
export function summaryOf(
  machine: string,
  results: Readonly<Record<string, NodeResults | BrowserResults>>,
): string {
  const places = Object.entries(results);
  const columns = places.map(([, measured]) => comparisonsOf(measured));
  const rows = (columns[0] ?? [])
    .map(({ label }) => label)
    .filter((label) => columns.every((column) => isCompared(column, label)));
  const versions = places.map(([place, { version }]) => `${place} ${numberOf(version)}`);
  return [
    `| ms | ${places.map(([place]) => place).join(' | ')} |`,
    `|---|${places.map(() => '---').join('|')}|`,
    ...rows.map((label) => {
      const cells = columns.map((column) => cellOf(column, label));
      return `| ${label} | ${cells.join(' | ')} |`;
    }),
    '',
    `${machine}; ${versions.join(', ')}.`,
    '',
  ].join('\n');
}

type Labelled = Comparison & { label: string };

function isCompared(column: readonly Labelled[], label: string): boolean {
  const found = column.find((one) => one.label === label);
  return (
    found?.unit === MILLISECONDS && OURS in found.spreads && bestPeer(found) !== undefined
  );
}

function cellOf(column: readonly Labelled[], label: string): string {
  const comparison = column.find((one) => one.label === label);
  const best = comparison && bestPeer(comparison);
  if (comparison === undefined || best === undefined) return '';
  const [name, peer] = best;
  const ours = (comparison.spreads[OURS]?.median ?? NaN).toFixed(1);
  const ratio = ratioTo(peer, comparison).toFixed(2);
  return `**${ours}**, ${name} ${peer.median.toFixed(1)} (x ${ratio})`;
}

function numberOf(version: string): string {
  return /\d+(?:\.\d+)*/.exec(version)?.[0] ?? version;
}
