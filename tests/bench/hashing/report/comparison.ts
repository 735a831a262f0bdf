import type { Spread, Spreads } from '../statistics.js';

export const OURS = 'backup-codes';

/** One thing that was measured of several implementations, ours among them. */
export interface Comparison {
  what: string;
  /** What the numbers are multiplied with before they are shown, and their unit. */
  unit: { factor: number; name: string };
  spreads: Spreads;
  /** Names of those that are shown and are no peers. */
  native: readonly string[];
}

export const MILLISECONDS = { factor: 1, name: 'ms' };
export const MEBIBYTES = { factor: 2 ** -20, name: 'MiB' };
export const KILOBYTES = { factor: 1e-3, name: 'kB' };

/** The peer with the least median. */
export function bestPeer({ spreads, native }: Comparison): [string, Spread] | undefined {
  return Object.entries(spreads)
    .filter(([name]) => name !== OURS && !native.includes(name))
    .sort(([, one], [, other]) => one.median - other.median)[0];
}

/** Our median to another's. */
export function ratioTo(spread: Spread | undefined, { spreads }: Comparison): number {
  return (spreads[OURS]?.median ?? NaN) / (spread?.median ?? NaN);
}
