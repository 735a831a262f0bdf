/**
 * Dates for people. Documents hold times in UTC, but people count days in their own time
 * zone. Everything that shows a date uses these functions, or else a sheet and its file name
 * could show different days.
 */

import { textLanguage } from './localize.js';

/** The digits of codes, so that a page has one kind of digits. */
const DIGITS = { numberingSystem: 'latn' } as const;

/** A day in words, in the language of the strings. */
export function showDate(time: string): string {
  const format = new Intl.DateTimeFormat(textLanguage(), {
    ...DIGITS,
    dateStyle: 'long',
  });
  return format.format(new Date(time));
}

/** A day and a time of day in words, in the reader's time zone. */
export function showTime(time: string): string {
  const format = new Intl.DateTimeFormat(textLanguage(), {
    ...DIGITS,
    dateStyle: 'long',
    timeStyle: 'short',
  });
  return format.format(new Date(time));
}

/** A time to wait in words, such as `15 minutes`, rounded up. */
export function showDuration(seconds: number): string {
  const [unit, size] =
    seconds < 120
      ? (['second', 1] as const)
      : seconds < 7_200
        ? (['minute', 60] as const)
        : (['hour', 3_600] as const);
  return new Intl.NumberFormat(textLanguage(), {
    ...DIGITS,
    style: 'unit',
    unit,
    unitDisplay: 'long',
  }).format(Math.ceil(seconds / size));
}

/** The same day as `2026-11-29`, for file names and tables. */
export function sortableDate(time: string): string {
  const moment = new Date(time);
  return [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()]
    .map((number) => twoDigits(number))
    .join('-');
}

/** The same day with the time and its offset from UTC: `2026-11-29 00:30:00+13:00`. */
export function sortableTime(time: string): string {
  const moment = new Date(time);
  const clock = [moment.getHours(), moment.getMinutes(), moment.getSeconds()];
  // In minutes, and negative to the east of Greenwich.
  const offset = moment.getTimezoneOffset();
  const away = Math.abs(offset);
  const zone = [Math.floor(away / 60), away % 60].map(twoDigits).join(':');
  const sign = offset > 0 ? '-' : '+';
  return `${sortableDate(time)} ${clock.map(twoDigits).join(':')}${sign}${zone}`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
