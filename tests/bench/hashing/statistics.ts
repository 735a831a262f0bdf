/** What several tries of one thing gave. */
export interface Spread {
  median: number;
  min: number;
  max: number;
}

export function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? NaN;
  const lower = sorted.length % 2 === 0 ? (sorted[middle - 1] ?? NaN) : upper;
  return {
    median: (lower + upper) / 2,
    min: sorted[0] ?? NaN,
    max: sorted.at(-1) ?? NaN,
  };
}

/** Milliseconds by name: of an implementation, or of what it was given. */
export type Spreads = Record<string, Spread>;

export function spreadsOf(samples: ReadonlyMap<string, readonly number[]>): Spreads {
  return Object.fromEntries(
    Array.from(samples, ([name, values]) => [name, spreadOf(values)]),
  );
}
