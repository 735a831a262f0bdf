/** What many calls took, on the clock and of the processors. */
export interface Measured {
  calls: number;
  seconds: number;
  /** CPU of this process, in seconds. */
  ownCpu: number;
  /** CPU of the database's processes, in seconds. */
  databaseCpu: number;
}

/** Makes calls, so many at a time, and measures all of them together. */
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

/** Middle value; of an even number the lower one. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? NaN;
}

/** Value below which a share of all lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) * share)] ?? NaN;
}
