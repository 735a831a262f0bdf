import { configureLocalization, msg, type LocaleModule } from '@lit/localize';

/**
 * The strings of one language by their IDs, as in `locales/de.ts`. One that is missing is
 * shown in English.
 */
export type Templates = LocaleModule['templates'];

/** Loads the strings of one language; a dynamic `import()` of a module fits. */
export type LoadTemplates = () => Promise<{ templates: Templates }>;

/**
 * Replaces strings of the elements: whole languages, or single sentences of English under
 * a tag such as `en-GB`. A page that localizes its own Lit elements with `@lit/localize`
 * does not call this, since one page can do so once: it adds our templates to its own.
 *
 * @returns what shows a language; elements that are there change at once
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

/** The language that the strings are in, for dates in them and for who reads them out. */
export function textLanguage(): string {
  return msg('en', { id: 'bc-language', desc: 'BCP 47 tag of this translation' });
}

/** The direction that the strings are written in, whatever that of the page is. */
export function textDirection(): 'ltr' | 'rtl' {
  const direction = msg('ltr', {
    id: 'bc-direction',
    desc: 'ltr or rtl, as this translation is written',
  });
  return direction === 'rtl' ? 'rtl' : 'ltr';
}
