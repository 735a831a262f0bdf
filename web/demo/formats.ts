/** Times, numbers and lists as a reader of a language knows them, always with Latin digits. */

import type { Language } from './texts/language.js';

export interface Formats {
  /** A time where a person lives, such as `24 November 2026 at 11:00 CET`. */
  time: (time: string) => string;
  /** A day where a person lives, such as `24 November 2026`. */
  day: (time: string) => string;
  /** A month without its year, such as `Nov`. */
  month: (time: string) => string;
  /** A count, such as `12,480`. */
  number: (count: number) => string;
  /** A count with its sign, such as `+312`. */
  change: (count: number) => string;
  /** A share from 0 to 1, such as `42.6%`. */
  percent: (share: number) => string;
  /** Several names, such as `ada, grace and office`. */
  list: (names: readonly string[]) => string;
}

/**
 * @param language of the reader
 * @param timeZone of the IANA database
 */
export function formatsIn(language: Language, timeZone: string): Formats {
  const tag = tagOf(language);
  const date = (options: Intl.DateTimeFormatOptions, time: string) =>
    new Intl.DateTimeFormat(tag, { ...options, timeZone }).format(new Date(time));
  const number = (options: Intl.NumberFormatOptions, value: number) =>
    new Intl.NumberFormat(tag, options).format(value);
  return {
    time(time) {
      const name = zoneName(tag, time, timeZone);
      return `${date({ dateStyle: 'long', timeStyle: 'short' }, time)} ${name}`;
    },
    day: (time) => date({ dateStyle: 'long' }, time),
    month: (time) => date({ month: 'short' }, time),
    number: (count) => number({}, count),
    change: (count) => number({ signDisplay: 'exceptZero' }, count),
    percent: (share) => number({ style: 'percent', maximumFractionDigits: 1 }, share),
    list: (names) => new Intl.ListFormat(tag, { type: 'conjunction' }).format(names),
  };
}

/** English is the British one. Codes have Latin digits, so all numbers on a page have them. */
function tagOf(language: Language): string {
  const tag = language === 'en' ? 'en-GB' : language;
  return new Intl.Locale(tag, { numberingSystem: 'latn' }).toString();
}

/** The name of a time zone at a time, because it changes in summer. */
function zoneName(tag: string, time: string, timeZone: string): string {
  const parts = new Intl.DateTimeFormat(tag, {
    timeZoneName: 'short',
    timeZone,
  }).formatToParts(new Date(time));
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
}
