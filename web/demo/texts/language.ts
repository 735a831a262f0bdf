/** The languages of this site, and what their sentences need besides words. */

export { plural } from 'backup-codes/server/notices';

/** The languages by their BCP 47 tags, each in its own name. */
export const LANGUAGES = {
  en: 'English',
  de: 'Deutsch',
  fr: 'Français',
  es: 'Español',
  'pt-BR': 'Português (Brasil)',
  it: 'Italiano',
  ja: '日本語',
  ar: 'العربية',
} as const;

export type Language = keyof typeof LANGUAGES;

/** How a language is written. */
export function directionOf(language: Language): 'ltr' | 'rtl' {
  return language === 'ar' ? 'rtl' : 'ltr';
}

/**
 * Codes, set IDs and addresses, which read from left to right in every language. The
 * isolates keep their parts in order inside a sentence that reads from right to left.
 */
export function ltr(language: Language, text: string): string {
  return directionOf(language) === 'rtl' ? `\u2066${text}\u2069` : text;
}

/** A name that somebody typed, in whichever direction it reads (Unicode UAX #9, FSI). */
export function isolated(language: Language, text: string): string {
  return directionOf(language) === 'rtl' ? `\u2068${text}\u2069` : text;
}
