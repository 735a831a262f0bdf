/** The results of measuring one thing several times. */
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

/** Measured times, by the name of the implementation or parameter. */
export type Samples = Map<string, number[]>;

export function addSample(samples: Samples, name: string, value: number): void {
  samples.set(name, [...(samples.get(name) ?? []), value]);
}

/** Spreads in milliseconds, by the name of an implementation or parameter. */
export type Spreads = Record<string, Spread>;

export function spreadsOf(samples: Samples): Spreads {
  return Object.fromEntries(
    Array.from(samples, ([name, values]) => [name, spreadOf(values)]),
  );
}
