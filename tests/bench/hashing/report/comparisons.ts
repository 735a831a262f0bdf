import type { BrowserResults } from '../browser/measure.js';
import { NATIVE } from '../node/implementations.js';
import type { NodeResults } from '../node/measure.js';
import type { Spreads } from '../statistics.js';
import { CODES, COSTS, costName } from '../tasks.js';
import { KILOBYTES, MEBIBYTES, MILLISECONDS, type Comparison } from './comparison.js';

interface Shown extends Comparison {
  /** The same as `what`, but in words that every environment uses. */
  label: string;
  /** Whether a person waits for this. */
  isWait: boolean;
}

/** Everything measured in one environment, in the order of the table. */
export function comparisonsOf(results: NodeResults | BrowserResults): Shown[] {
  const { warm } = results;
  const shown = (
    label: string,
    spreads: Spreads,
    { unit = MILLISECONDS, isWait = false, since = '' } = {},
  ): Shown => ({
    what: since === '' ? label : `${label}, from ${since}`,
    label,
    unit,
    spreads,
    native: NATIVE,
    isWait,
  });
  const since = 'fetched' in results ? 'navigation' : 'import';
  const cold = { isWait: true, since };
  return [
    ...COSTS.map((cost) => {
      const name = costName(cost);
      return shown(`one hash, ${name}, warm`, warm.hash[name] ?? {});
    }),
    shown('first hash, cold', results.coldHash, cold),
    shown(`${CODES} codes enrolled, cold`, results.coldJob, cold),
    shown(`${CODES} codes enrolled, page ready`, warm.job, {
      isWait: true,
      since: 'the click',
    }),
    shown('codes visible, page ready', warm.visible, { since: 'the click' }),
    shown('one code against 5 sets', warm.redeem),
    shown('scrypt 2^17/8/1, warm', warm.scrypt),
    shown('PBKDF2, 600000, warm', warm.pbkdf2),
    shown(`${CODES} codes by workers`, warm.workers),
    shown('by codes', warm.codes),
    ...(Object.keys(results.peakMemory).length > 0
      ? [
          shown('memory at most, job', results.peakMemory, { unit: MEBIBYTES }),
          shown('memory left, job', results.leftMemory, { unit: MEBIBYTES }),
        ]
      : []),
    ...('fetched' in results
      ? [shown('fetched, gzip', spreadsOfNumbers(results.fetched), { unit: KILOBYTES })]
      : []),
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
