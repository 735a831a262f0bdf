/** What a number of calls took, made a given number at a time. */
export interface Round {
  calls: number;
  seconds: number;
  /** CPU seconds of this process. */
  ownCpu: number;
  /** CPU seconds of the database's processes. */
  databaseCpu: number;
  /** How long each call took, in milliseconds. */
  latencies: readonly number[];
}

/** What several rounds of the same calls come to. Times are in milliseconds. */
export interface Figures {
  calls: number;
  /** Calls a second: the median of the rounds. */
  perSecond: number;
  /** Half of all calls took at most this long. */
  p50: number;
  /** 99 of 100 calls took at most this long. */
  p99: number;
  /** CPU time of this process for one call. */
  ownCpu: number;
  /** CPU time of the database for one call. */
  databaseCpu: number;
}

/**
 * Makes calls, a given number at a time, and measures them together.
 *
 * @param whole waits for what the calls have started in the background; it is part of the
 * round, but not of any call
 */
export async function measure(
  calls: number,
  atOnce: number,
  databaseCpu: () => number,
  call: (number: number) => Promise<void>,
  whole: () => Promise<void> = () => Promise.resolve(),
): Promise<Round> {
  const latencies: number[] = [];
  let next = 0;
  const worker = async (): Promise<void> => {
    while (next < calls) {
      const number = next;
      next += 1;
      const began = performance.now();
      await call(number);
      latencies.push(performance.now() - began);
    }
  };
  const database = databaseCpu();
  const own = process.cpuUsage();
  const start = performance.now();
  await Promise.all(Array.from({ length: atOnce }, worker));
  await whole();
  const seconds = (performance.now() - start) / 1_000;
  const { user, system } = process.cpuUsage(own);
  return {
    calls,
    seconds,
    ownCpu: (user + system) / 1e6,
    databaseCpu: databaseCpu() - database,
    latencies,
  };
}

/** The rate is a median, so that one disturbance of the machine changes little. */
export function figuresOf(rounds: readonly Round[]): Figures {
  const latencies = rounds.flatMap((round) => round.latencies);
  const calls = latencies.length;
  const each = (of: (round: Round) => number) =>
    (rounds.reduce((total, round) => total + of(round), 0) * 1_000) / calls;
  return {
    calls,
    perSecond: median(rounds.map((round) => round.calls / round.seconds)),
    p50: quantile(latencies, 0.5),
    p99: quantile(latencies, 0.99),
    ownCpu: each(({ ownCpu }) => ownCpu),
    databaseCpu: each(({ databaseCpu }) => databaseCpu),
  };
}

/** The middle value. The lower one if the number of values is even. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** The value that this share of all values does not exceed. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(Math.ceil(sorted.length * share) - 1, 0)] ?? NaN;
}
