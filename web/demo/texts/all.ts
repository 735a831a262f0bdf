/** The translations that this site has. */

import { ar } from './ar/index.js';
import { de } from './de/index.js';
import { en } from './en/index.js';
import { es } from './es/index.js';
import { fr } from './fr/index.js';
import { it } from './it/index.js';
import { ja } from './ja/index.js';
import { ptBR } from './pt-BR/index.js';
import type { Language } from './language.js';
import type { Texts } from './texts.js';

/** The sentences by language, in the order in which visitors choose. */
const TEXTS: Record<Language, Texts> = {
  en,
  de,
  fr,
  es,
  'pt-BR': ptBR,
  it,
  ja,
  ar,
};

/** The languages that a visitor can choose. */
export const OFFERED = Object.keys(TEXTS) as Language[];

/** The sentences of a language. */
export function textsIn(language: Language): Texts {
  return TEXTS[language];
}

/** The language that a text names, if this site speaks it. */
export function offeredLanguage(tag: string): Language | undefined {
  return OFFERED.find((language) => language === tag);
}
