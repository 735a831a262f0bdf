import { configureLocalization, msg, type LocaleModule } from '@lit/localize';

/**
 * The strings of one language by their IDs, as in `locales/de.ts`. A missing string is shown
 * in English.
 */
export type Templates = LocaleModule['templates'];

/** Loads the strings of one language, for example by a dynamic `import()`. */
export type LoadTemplates = () => Promise<{ templates: Templates }>;

/**
 * Replaces strings of the elements: whole languages, or single English sentences under a
 * tag such as `en-GB`. A page can configure `@lit/localize` only once. A page that does so
 * for its own Lit elements doesn't call this, and adds our templates to its own instead.
 *
 * @returns a function that shows a language; elements in the page change at once
 */
export function configureLocales(
  languages: Readonly<Record<string, LoadTemplates>>,
): (tag: string) => Promise<void> {
  const { setLocale } = configureLocalization({
    sourceLocale: 'en',
    targetLocales: Object.keys(languages),
    loadLocale: (tag) => {
      const load = languages[tag];
      return load?.() ?? Promise.reject(new RangeError(`no language ${tag}`));
    },
  });
  return setLocale;
}

/** The language of the strings, for dates and for screen readers. */
export function textLanguage(): string {
  return msg('en', { id: 'bc-language', desc: 'BCP 47 tag of this translation' });
}

/** The direction of the strings, which can differ from the page's. */
export function textDirection(): 'ltr' | 'rtl' {
  const direction = msg('ltr', {
    id: 'bc-direction',
    desc: 'ltr or rtl, as this translation is written',
  });
  return direction === 'rtl' ? 'rtl' : 'ltr';
}
