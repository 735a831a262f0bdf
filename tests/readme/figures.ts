/** The figures of docs/operations.md, which come from the benchmark's own output. */

import { tableRows } from './tables.js';

/** The first line of the table, in both files. */
const HEAD = /^\| 16 calls at once \|/m;

/** Where docs/operations.md names the machine and the command. */
const SOURCE = /^Measured on .*?$.*?measures it on your machine\.$/ms;

/**
 * The document with the figures that `scripts/bench server --markdown` printed last. The document
 * chooses which rows it shows.
 *
 * @param operations docs/operations.md
 * @param results tests/bench/server/results.md
 */
export function withFigures(operations: string, results: string): string {
  const measured = tableRows(results, HEAD);
  let text = operations.replace(SOURCE, sourceOf(results));
  for (const [label = '', ...old] of tableRows(operations, HEAD)) {
    const [, ...cells] = measured.find(([one]) => one === label) ?? [];
    const row = [label, ...cells.slice(0, old.length).map(shown)];
    text = text.replace(
      `| ${[label, ...old].join(' | ')} |`,
      () => `| ${row.join(' | ')} |`,
    );
  }
  return text;
}

/** This version's figure, with that of 0.1.0 in brackets. Slow hashes have no version before. */
function shown(cell: string): string {
  const [, now, before] = /^\*\*([\d.]+)\*\*, ([\d.]+) /.exec(cell) ?? [];
  return now === undefined ? cell : `${now} (${String(before)})`;
}

function sourceOf(results: string): string {
  const [, machine = '', node = '', postgres = ''] =
    /^(.*); Node\.js (\S+), PostgreSQL (\S+)\.$/m.exec(results) ?? [];
  const command = /`(\.\/scripts\/bench server[^`]*)`/.exec(results)?.[1] ?? '';
  return `Measured on ${machine}, with Node.js ${node} and PostgreSQL ${postgres}.
[results.md](../tests/bench/server/results.md) has the rest, and
\`${command}\` measures it on your machine.`;
}
