/**
 * Dates for people. Documents hold moments in UTC, and a person counts the days where the
 * device is. Whatever shows a date has it from here: a sheet and the name of its file would
 * differ otherwise.
 */

import { textLanguage } from './localize.js';

/** A day in words, in the language of the strings. */
export function showDate(time: string): string {
  const format = new Intl.DateTimeFormat(textLanguage(), { dateStyle: 'long' });
  return format.format(new Date(time));
}

/** A day and a time of day in words, as the reader's own clocks have it. */
export function showTime(time: string): string {
  const format = new Intl.DateTimeFormat(textLanguage(), {
    dateStyle: 'long',
    timeStyle: 'short',
  });
  return format.format(new Date(time));
}

/** The same day as `2026-11-29`, for names of files and for tables. */
export function sortableDate(time: string): string {
  const moment = new Date(time);
  return [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()]
    .map((number) => twoDigits(number))
    .join('-');
}

/** The same day, the time and how far that is from UTC: `2026-11-29 00:30:00+13:00`. */
export function sortableTime(time: string): string {
  const moment = new Date(time);
  const clock = [moment.getHours(), moment.getMinutes(), moment.getSeconds()];
  // Minutes; negative to the east of Greenwich.
  const offset = moment.getTimezoneOffset();
  const away = Math.abs(offset);
  const zone = [Math.floor(away / 60), away % 60].map(twoDigits).join(':');
  const sign = offset > 0 ? '-' : '+';
  return `${sortableDate(time)} ${clock.map(twoDigits).join(':')}${sign}${zone}`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
