/** The form of every file in this folder. */

import type { LocaleModule, StrResult } from '@lit/localize';

/**
 * The strings of one language by their IDs, as `templates` in `de.ts`. A missing
 * string is shown in English.
 */
export type Templates = LocaleModule['templates'];

/**
 * Makes templates from plain sentences, in which `{0}` stands for the first value of the
 * English sentence, `{1}` for the second.
 */
export function templatesFrom(sentences: Readonly<Record<string, string>>): Templates {
  return Object.fromEntries(
    Object.entries(sentences).map(([id, sentence]) => [id, templateOf(sentence)]),
  );
}

function templateOf(sentence: string): string | StrResult {
  // Text and numbers of values take turns.
  const parts = sentence.split(/\{(\d)\}/);
  if (parts.length === 1) return sentence;
  const strings = parts.filter((_, index) => index % 2 === 0);
  const values = parts.filter((_, index) => index % 2 === 1).map(Number);
  return { strTag: true, strings: Object.assign(strings, { raw: strings }), values };
}
