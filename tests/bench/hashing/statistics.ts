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

/** What was measured, by the name of what it was measured of. */
export type Samples = Map<string, number[]>;

export function addSample(samples: Samples, name: string, value: number): void {
  samples.set(name, [...(samples.get(name) ?? []), value]);
}

/** Milliseconds by name: of an implementation, or of what it was given. */
export type Spreads = Record<string, Spread>;

export function spreadsOf(samples: Samples): Spreads {
  return Object.fromEntries(
    Array.from(samples, ([name, values]) => [name, spreadOf(values)]),
  );
}
