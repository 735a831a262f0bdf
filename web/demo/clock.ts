/**
 * The time of the demo. Visitors can move it on by hand, because nobody wants to wait a day
 * to see how a recovery ends. A real site has no such clock.
 */

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Clock {
  /** Milliseconds since 1970. */
  now: () => number;
  /** Moves on for good. Time never goes back. */
  moveOn: (hours: number) => void;
  /** Hours by which it is ahead of the clock on the wall. */
  ahead: () => number;
}

const HOUR_MS = 3_600_000;

/**
 * A clock that a visitor can move on.
 *
 * @param wall what it is ahead of, in milliseconds since 1970
 * @param folder where it remembers how far it was moved; without one, it forgets
 */
export function openClock(wall: () => number = Date.now, folder?: string): Clock {
  const file = folder && join(folder, 'clock.json');
  let hours = file === undefined ? 0 : readHours(file);
  return {
    now: () => wall() + hours * HOUR_MS,
    ahead: () => hours,
    moveOn(more) {
      hours += more;
      if (file !== undefined) writeFileSync(file, JSON.stringify({ hours }));
    },
  };
}

function readHours(file: string): number {
  try {
    const { hours } = JSON.parse(readFileSync(file, 'utf8')) as { hours: number };
    return hours;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    return 0;
  }
}
