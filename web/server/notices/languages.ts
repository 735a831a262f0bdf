import type { NoticeTexts } from './texts.js';

/** Each language is a file of its own, so that a process loads only those that it needs. */
const LOADERS = {
  en: () => import('./locales/en.js'),
  de: () => import('./locales/de.js'),
  fr: () => import('./locales/fr.js'),
  es: () => import('./locales/es.js'),
  'pt-BR': () => import('./locales/pt-BR.js'),
  it: () => import('./locales/it.js'),
  ja: () => import('./locales/ja.js'),
  ar: () => import('./locales/ar.js'),
};

/** The tag of a language that the kit brings. */
export type NoticeLanguage = keyof typeof LOADERS;

/** The languages that the kit brings. */
export const NOTICE_LANGUAGES = Object.keys(LOADERS) as readonly NoticeLanguage[];

/**
 * The texts of a language, loaded when they are first asked for.
 *
 * @throws RangeError for a tag that is not in {@link NOTICE_LANGUAGES}
 */
export async function noticeTexts(language: NoticeLanguage): Promise<NoticeTexts> {
  if (!NOTICE_LANGUAGES.includes(language)) {
    throw new RangeError(`language: ${NOTICE_LANGUAGES.join(', ')}`);
  }
  return (await LOADERS[language]()).texts;
}
