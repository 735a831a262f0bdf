import type { Database } from './context.js';

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

/** A moment as the protocol writes it: RFC 3339 in UTC, to the second. */
export function writeTime(moment: Date): string {
  return `${moment.toISOString().slice(0, 19)}Z`;
}

/** {@link writeTime} for seconds since 1970. */
export function writeSeconds(seconds: number): string {
  return writeTime(new Date(seconds * 1_000));
}

export function minutesFrom(moment: Date, minutes: number): Date {
  return new Date(moment.getTime() + minutes * MINUTE_MS);
}

export function daysFrom(moment: Date, days: number): Date {
  return new Date(moment.getTime() + days * DAY_MS);
}

/** The current time outside a transaction of an account. */
export async function currentTime({ store, clock }: Database): Promise<Date> {
  const [row] = await store.query<{ now: Date }>('select clock_timestamp() as now');
  if (row === undefined) throw new Error('a query without a table has one row');
  return clock?.() ?? row.now;
}
