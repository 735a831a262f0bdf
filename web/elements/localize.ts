/**
 * Strings in the language of the person. English stands in the code, in calls of `msg` and
 * {@link counted}; the other languages are in `locales/`.
 */

import { msg, type StrResult } from '@lit/localize';

/** A sentence that changes with a number. Its forms have the same values in one order. */
export interface Counted {
  /** The start of the IDs. They end with a category of `Intl.PluralRules`: `-one`. */
  id: string;
  /** If English has two forms. */
  one?: StrResult;
  other: StrResult;
}

/** The form of a sentence that fits a number, in the language of the strings. */
export function counted(count: number, { id, one, other }: Counted): string {
  const category = new Intl.PluralRules(textLanguage()).select(count);
  return msg(category === 'one' ? (one ?? other) : other, { id: `${id}-${category}` });
}

/**
 * A name, a code or a set ID for a sentence. In a language that is written from right to
 * left, it keeps its own direction (UAX #9, isolates). Otherwise `12-34` would become
 * `34-12` there.
 */
export function isolated(text: string): string {
  return textDirection() === 'rtl' ? `\u2068${text}\u2069` : text;
}

/** The language of the strings, for dates and for screen readers. */
export function textLanguage(): string {
  return msg('en', { id: 'bc-language' });
}

/** The direction of the strings, which can differ from the page's. */
export function textDirection(): 'ltr' | 'rtl' {
  return msg('ltr', { id: 'bc-direction' }) === 'rtl' ? 'rtl' : 'ltr';
}
