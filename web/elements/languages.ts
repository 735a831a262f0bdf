/** The languages of the elements, for pages that speak another one than English. */

import { configureLocalization } from '@lit/localize';

import type { Templates } from './locales/templates.js';

/** Loads the strings of one language, for example by a dynamic `import()`. */
export type LoadTemplates = () => Promise<{ templates: Templates }>;

/** The strings that come with the elements. Each language loads when it is chosen. */
const LOCALES: Readonly<Record<string, LoadTemplates>> = {
  ar: () => import('./locales/ar.js'),
  de: () => import('./locales/de.js'),
  es: () => import('./locales/es.js'),
  fr: () => import('./locales/fr.js'),
  it: () => import('./locales/it.js'),
  ja: () => import('./locales/ja.js'),
  'pt-BR': () => import('./locales/pt-BR.js'),
};

/** The languages that the elements speak, as BCP 47 tags. */
export const LANGUAGES: readonly string[] = ['en', ...Object.keys(LOCALES)];

/**
 * Makes the function that switches the language of all elements in the page. A page can
 * configure `@lit/localize` only once. A page that does so for its own Lit elements doesn't
 * call this, and adds our templates to its own instead.
 *
 * @param languages instead of those that come with the elements: others, fewer, or single
 *   English sentences under a tag such as `en-GB`
 * @returns a function that shows a language; elements in the page change at once. It rejects
 *   if the page doesn't have the language, or if its strings don't load. The elements keep
 *   their language then, and a later try loads the strings again
 */
export function configureLocales(
  languages: Readonly<Record<string, LoadTemplates>> = LOCALES,
): (tag: string) => Promise<void> {
  const { getLocale, setLocale } = configureLocalization({
    sourceLocale: 'en',
    targetLocales: Object.keys(languages),
    loadLocale: (tag) => {
      const load = languages[tag];
      return load?.() ?? Promise.reject(new RangeError(`no language ${tag}`));
    },
  });
  let latest = '';
  return async (tag) => {
    latest = tag;
    try {
      await setLocale(tag);
    } catch (error) {
      // Lit remembers a failed language as the one that is loading, and never loads it again.
      if (latest === tag) await setLocale(getLocale());
      throw error;
    }
  };
}

/**
 * The language that suits a reader best: `de` for `de-AT`, `pt-BR` for `pt-PT`. English if
 * none does.
 *
 * @param wanted BCP 47 tags, the most wanted first, as `navigator.languages` has them
 * @param offered tags of languages that the page can show
 */
export function languageFor(
  wanted: readonly string[],
  offered: readonly string[] = LANGUAGES,
): string {
  for (const tag of wanted) {
    const found =
      offered.find((one) => one.toLowerCase() === tag.toLowerCase()) ??
      offered.find((one) => primaryOf(one) === primaryOf(tag));
    if (found !== undefined) return found;
  }
  return 'en';
}

/** The first subtag: `pt` of `pt-BR`. */
function primaryOf(tag: string): string | undefined {
  return tag.toLowerCase().split('-', 1)[0];
}
