/** The values of a notice, in the form in which its sentences show them. */

import { showSetId, type SetId } from '../../protocol/set-id.js';
import { toPrintable } from '../../protocol/text.js';
import type { NoticeTexts } from './texts.js';

/** What a notice says about the account. The kit knows none of it. */
export interface NoticeOptions {
  /** The name of the site. */
  service: string;
  /** The name that the holder signs in with. */
  account: string;
  /**
   * Where the holder lives, as a name of the IANA database. Times are given in it. A name that
   * this Node.js doesn't know throws a RangeError.
   */
  timeZone: string;
}

export interface NoticeValues {
  service: string;
  account: string;
  /** A moment, from RFC 3339: `24 November 2026 at 11:00 CET`. */
  time: (moment: string) => string;
  /** A set as its holder knows it: `K7Q2-9M3D (Home safe)`. */
  set: (of: { set: SetId; label?: string }) => string;
  /** A text that a person or the site has chosen. */
  name: (text: string) => string;
  /** Digits that a person types. */
  digits: (text: string) => string;
}

export function valuesOf(
  { locale, direction, frame }: NoticeTexts,
  { service, account, timeZone }: NoticeOptions,
): NoticeValues {
  const isTurned = direction === 'rtl';
  const name = (text: string) => {
    const shown = toPrintable(text);
    return isTurned || RIGHT_TO_LEFT.test(shown) ? `${ISOLATE}${shown}${END}` : shown;
  };
  const leftToRight = (text: string) =>
    isTurned ? `${LEFT_TO_RIGHT}${text}${END}` : text;
  return {
    service: name(service),
    account: name(account),
    name,
    digits: leftToRight,
    set({ set, label = '' }) {
      const shown = leftToRight(showSetId(set));
      return label === '' ? shown : frame.namedSet({ set: shown, label: name(label) });
    },
    time: (moment) => localTime(moment, locale, timeZone),
  };
}

/** The isolates of UAX #9. Outside of them, no part of a value changes the order of a sentence. */
const LEFT_TO_RIGHT = '\u2066';
const ISOLATE = '\u2068';
const END = '\u2069';

/** The blocks of Unicode with letters that are written from right to left. */
const RIGHT_TO_LEFT =
  /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

/** Digits are Latin in every language, because codes have no others. */
function localTime(moment: string, locale: string, timeZone: string): string {
  return new Intl.DateTimeFormat(locale, {
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZoneName: 'short',
    calendar: 'gregory',
    numberingSystem: 'latn',
    timeZone,
  }).format(new Date(moment));
}
