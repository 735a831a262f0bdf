import { KITS, type KitName } from './kits.js';
import { AT_ONCE, type TaskFigures } from './load.js';
import type { Figures } from './measure.js';
import type { Timing } from './timing.js';
import type { UsualWay } from './usual-way.js';

/** One task at one size of the table, with both kits. */
export interface Comparison extends TaskFigures {
  verifiers: number;
}

interface Column {
  name: string;
  digits: number;
  of: (figures: Figures) => number;
}

const COLUMNS: readonly Column[] = [
  { name: 'a second', digits: 0, of: ({ perSecond }) => perSecond },
  { name: 'p50 ms', digits: 1, of: ({ p50 }) => p50 },
  { name: 'p99 ms', digits: 1, of: ({ p99 }) => p99 },
  {
    name: 'CPU ms',
    digits: 2,
    of: ({ ownCpu, databaseCpu }) => ownCpu + databaseCpu,
  },
  { name: 'of it in PostgreSQL', digits: 2, of: ({ databaseCpu }) => databaseCpu },
];

/** The lines of a table for terminals. A third line of each task has the ratios. */
export function tableOf(
  comparisons: readonly Comparison[],
  usual: readonly UsualWay[],
): string {
  return alignedRows(2, [
    ['', '', ...COLUMNS.map(({ name }) => name)],
    ...comparisons.flatMap(({ what, verifiers, kits }) => [
      ...KITS.map((name, at) => [
        at === 0 ? `${what}, ${sizeOf(verifiers)} verifiers` : '',
        name,
        ...cellsOf(kits[name]),
      ]),
      ['', 'ratio', ...COLUMNS.map((column) => ratioOf(column, kits))],
    ]),
    ...usual.flatMap(({ name, right, wrong }) => [
      ['right code, ten hashes', name, ...cellsOf(right)],
      ['wrong code, ten hashes', name, ...cellsOf(wrong)],
    ]),
  ]);
}

/** The lines of the table for refusals. */
export function timingTableOf(timing: readonly Timing[]): string {
  return alignedRows(1, [
    ['refusal', 'median us', 'between quarters us'],
    ...timing.map(({ what, medianMicroseconds, quartersMicroseconds }) => [
      what,
      medianMicroseconds.toFixed(0),
      quartersMicroseconds.toFixed(0),
    ]),
  ]);
}

/** This version's figures in bold, then those of 0.1.0 and the ratio. */
export function markdownOf(
  machine: string,
  comparisons: readonly Comparison[],
  usual: readonly UsualWay[],
): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    row([`${AT_ONCE} calls at once`, ...COLUMNS.map(({ name }) => name)]),
    `|---|${COLUMNS.map(() => '---').join('|')}|`,
    ...comparisons.map(({ what, verifiers, kits }) =>
      row([
        `${what}, ${sizeOf(verifiers)} verifiers`,
        ...COLUMNS.map((column) => {
          const [before, now] = KITS.map((name) => cellOf(column, kits[name]));
          return `**${now}**, ${before} (${ratioOf(column, kits)})`;
        }),
      ]),
    ),
    ...usual.flatMap(({ name, right, wrong }) => [
      row([`right code, ten hashes with ${name}`, ...cellsOf(right)]),
      row([`wrong code, ten hashes with ${name}`, ...cellsOf(wrong)]),
    ]),
    '',
    `${machine}.`,
    '',
  ].join('\n');
}

function cellOf({ of, digits }: Column, figures: Figures): string {
  const value = of(figures);
  // A rate below ten would be a single digit.
  return value.toFixed(value < 10 ? Math.max(digits, 1) : digits);
}

const cellsOf = (figures: Figures): string[] =>
  COLUMNS.map((column) => cellOf(column, figures));

/** This version divided by 0.1.0. */
function ratioOf({ of }: Column, kits: Record<KitName, Figures>): string {
  return `x ${(of(kits['this version']) / of(kits['0.1.0'])).toFixed(2)}`;
}

/** For example `1e6`. */
function sizeOf(verifiers: number): string {
  return verifiers.toExponential().replace('+', '');
}

/** @param words as many columns at the left are words, the others are numbers */
function alignedRows(words: number, rows: readonly string[][]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((cells) => cells[column]?.length ?? 0)),
  );
  const lines = rows.map((cells) =>
    cells
      .map((cell, column) => {
        const width = widths[column] ?? 0;
        return column < words ? cell.padEnd(width) : cell.padStart(width);
      })
      .join('  ')
      .trimEnd(),
  );
  return `${lines.join('\n')}\n`;
}
