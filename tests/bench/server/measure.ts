/** The time and CPU that a number of calls took. */
export interface Measured {
  calls: number;
  seconds: number;
  /** CPU seconds of this process. */
  ownCpu: number;
  /** CPU seconds of the database's processes. */
  databaseCpu: number;
}

/** Makes calls, a given number at a time, and measures them together. */
export async function measure(
  calls: number,
  atOnce: number,
  databaseCpu: () => number,
  call: (number: number) => Promise<void>,
): Promise<Measured> {
  let next = 0;
  const worker = async (): Promise<void> => {
    while (next < calls) {
      const number = next;
      next += 1;
      await call(number);
    }
  };
  const database = databaseCpu();
  const own = process.cpuUsage();
  const start = performance.now();
  await Promise.all(Array.from({ length: atOnce }, worker));
  const seconds = (performance.now() - start) / 1_000;
  const { user, system } = process.cpuUsage(own);
  return {
    calls,
    seconds,
    ownCpu: (user + system) / 1e6,
    databaseCpu: databaseCpu() - database,
  };
}

/** The middle value. The lower one if the number of values is even. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? NaN;
}

/** The value below which this share of all values lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) * share)] ?? NaN;
}
