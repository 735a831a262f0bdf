/** The languages of the page. All but English are compressed in it until they are chosen. */

import { configureLocalization, type LocaleModule } from '@lit/localize';

import { languageFor } from '../elements/languages.js';
import { textLanguage } from '../elements/localize.js';
import { languages } from './embedded.js';
import { embeddedTemplates } from './embedded-files.js';

const SOURCE = 'en';

/** The tags of all languages, English first. */
export const LANGUAGES: readonly string[] = [SOURCE, ...languages];

const { setLocale } = configureLocalization({
  sourceLocale: SOURCE,
  targetLocales: languages,
  loadLocale: async (tag): Promise<LocaleModule> => ({
    templates: await embeddedTemplates(tag),
  }),
});

/**
 * Shows the page in a language. What is on the screen or typed stays.
 *
 * @param tag one of `LANGUAGES`
 */
export async function showLanguage(tag: string): Promise<void> {
  await setLocale(tag);
}

/** The best of them for the person, by what the browser tells. */
export function preferredLanguage(): string {
  return languageFor(navigator.languages, LANGUAGES);
}

/** The name of a language, as those who speak it call it. */
export function nameOfLanguage(tag: string): string {
  const name = new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
  const [first = '', ...rest] = Array.from(name);
  return [first.toLocaleUpperCase(tag), ...rest].join('');
}

/** A number as the language of the page writes it, in the digits that codes have. */
export function showNumber(number: number, style: 'decimal' | 'percent' = 'decimal') {
  const options = { style, numberingSystem: 'latn' };
  return new Intl.NumberFormat(textLanguage(), options).format(number);
}
