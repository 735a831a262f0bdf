import type { BrowserResults } from '../browser/measure.js';
import { NATIVE } from '../node/implementations.js';
import type { NodeResults } from '../node/measure.js';
import type { Spreads } from '../statistics.js';
import { CODES, COSTS, costName } from '../tasks.js';
import { KILOBYTES, MEBIBYTES, MILLISECONDS, type Comparison } from './comparison.js';

interface Shown extends Comparison {
  /** Whether it is what a person waits for. */
  isWait: boolean;
}

/** All that was measured in one place, in the order of the table. */
export function comparisonsOf(results: NodeResults | BrowserResults): Shown[] {
  const { warm } = results;
  const shown = (
    what: string,
    spreads: Spreads,
    { unit = MILLISECONDS, isWait = false } = {},
  ): Shown => ({ what, unit, spreads, native: NATIVE, isWait });
  const from = 'peakMemory' in results ? 'import' : 'navigation';
  return [
    ...COSTS.map((cost) => {
      const name = costName(cost);
      return shown(`one hash, ${name}, warm`, warm.hash[name] ?? {});
    }),
    shown(`first hash, from ${from}`, results.coldHash, { isWait: true }),
    shown(`${CODES} codes enrolled, from ${from}`, results.coldJob, { isWait: true }),
    shown(`${CODES} codes enrolled, from the click`, warm.job, { isWait: true }),
    shown('codes visible, from the click', warm.visible),
    shown('a code against 5 sets', warm.redeem),
    shown('scrypt 2^17/8/1, warm', warm.scrypt),
    shown('PBKDF2, 600000, warm', warm.pbkdf2),
    shown(`${CODES} codes by workers`, warm.workers),
    shown('by codes', warm.codes),
    ...('peakMemory' in results
      ? [
          shown('memory at most, job', results.peakMemory, { unit: MEBIBYTES }),
          shown('memory left, job', results.leftMemory, { unit: MEBIBYTES }),
        ]
      : [shown('fetched, gzip', spreadsOfNumbers(results.fetched), { unit: KILOBYTES })]),
  ];
}

function spreadsOfNumbers(numbers: Record<string, number>): Spreads {
  return Object.fromEntries(
    Object.entries(numbers).map(([name, value]) => [
      name,
      { median: value, min: value, max: value },
    ]),
  );
}
