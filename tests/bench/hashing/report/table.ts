import { bestPeer, OURS, ratioTo, type Comparison } from './comparison.js';

/**
 * The lines of a table: each implementation's median, least and most, and how this
 * project compares.
 */
export function tableOf(title: string, comparisons: readonly Comparison[]): string {
  const rows = comparisons.flatMap(rowsOf);
  const widths = [0, 1, 2, 3].map((column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  const lines = rows.map((row) =>
    row
      .map((cell, column) => {
        const width = widths[column] ?? 0;
        return column < 2 ? cell.padEnd(width) : cell.padStart(width);
      })
      .join('  ')
      .trimEnd(),
  );
  return `${title}\n\n${lines.join('\n')}\n`;
}

function rowsOf(comparison: Comparison): string[][] {
  const { what, unit, spreads } = comparison;
  const best = bestPeer(comparison)?.[0];
  const names = Object.keys(spreads).sort(
    (one, other) => (spreads[one]?.median ?? 0) - (spreads[other]?.median ?? 0),
  );
  return names.map((name, index) => {
    const spread = spreads[name] ?? { median: NaN, min: NaN, max: NaN };
    const [median, min, max] = [spread.median, spread.min, spread.max].map((value) =>
      (value * unit.factor).toFixed(1),
    );
    const ratio =
      name === OURS || !(OURS in spreads)
        ? ''
        : `x ${ratioTo(spread, comparison).toFixed(2)}${name === best ? ' *' : '  '}`;
    return [
      index === 0 ? what : '',
      name,
      `${median} ${unit.name} (${min} to ${max})`,
      ratio,
    ];
  });
}
