import type { Spread, Spreads } from '../statistics.js';

export const OURS = 'backup-codes';

/** One measurement of several implementations, including this project's. */
export interface Comparison {
  what: string;
  /** The unit to show, and the factor that converts numbers to it. */
  unit: { factor: number; name: string };
  spreads: Spreads;
  /** Names of implementations that are shown but are not peers. */
  native: readonly string[];
}

export const MILLISECONDS = { factor: 1, name: 'ms' };
export const MEBIBYTES = { factor: 2 ** -20, name: 'MiB' };
export const KILOBYTES = { factor: 1e-3, name: 'kB' };

/** The peer with the lowest median. */
export function bestPeer({ spreads, native }: Comparison): [string, Spread] | undefined {
  return Object.entries(spreads)
    .filter(([name]) => name !== OURS && !native.includes(name))
    .sort(([, one], [, other]) => one.median - other.median)[0];
}

/** This project's median divided by another's. */
export function ratioTo(spread: Spread | undefined, { spreads }: Comparison): number {
  return (spreads[OURS]?.median ?? NaN) / (spread?.median ?? NaN);
}
