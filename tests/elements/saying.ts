/**
 * What an English sentence is in another language, so that a story that is written in
 * English runs in each.
 */

import { readFileSync } from 'node:fs';

import type { Templates } from 'backup-codes/elements';

import type { Hands } from '../demo/fixtures/hands.js';

/**
 * The translations of an English sentence. A word can have several, such as a heading and a
 * button. What has none, such as a name, stays as it is.
 */
export type Say = (english: string) => string[];

/** A sentence with `{0}` for its first value, and what it is with given values. */
export interface Saying {
  english: string;
  translated: (values: readonly string[]) => string;
}

// Compiled tests run from build/js/tests/elements.
const PROJECT = new URL('../../../../', import.meta.url);

/**
 * The sentences of the elements or of the offline page.
 *
 * @param part the folder in `web/`
 */
export async function sayingsOf(
  part: 'elements' | 'offline',
  tag: string,
): Promise<Saying[]> {
  const file = new URL(`web/${part}/locales/messages.json`, PROJECT);
  const messages = JSON.parse(readFileSync(file, 'utf8')) as Record<
    string,
    { text: string }
  >;
  const locale = new URL(`dist/web/${part}/locales/${tag}.js`, PROJECT);
  const { templates } = (await import(locale.href)) as { templates: Templates };
  return Object.entries(messages).map(([id, { text }]) => ({
    english: text,
    translated: (values) => filled(formOf(templates, id, tag, values), values),
  }));
}

/** The template with this ID, or its form for the number among the values. */
function formOf(
  templates: Templates,
  id: string,
  tag: string,
  values: readonly string[],
): Templates[string] {
  const number = values.map(Number).find((value) => !Number.isNaN(value)) ?? 0;
  const category = new Intl.PluralRules(tag).select(number);
  const counted = id.replace(/-(one|other)$/, `-${category}`);
  const found = templates[counted] ?? templates[id];
  if (found === undefined) throw new Error(`${tag} lacks ${id}`);
  return found;
}

function filled(template: Templates[string], values: readonly string[]): string {
  if (typeof template === 'string') return template;
  return template.strings.reduce(
    (before, after, index) =>
      before + (values[Number(template.values[index - 1])] ?? '') + after,
  );
}

/** Says sentences in the language of the sayings. */
export function sayer(sayings: readonly Saying[]): Say {
  const patterns = sayings.map(({ english, translated }) => ({
    pattern: patternOf(english),
    // "7 of 10 left" fits "{0} left" too, but has more words of the longer one.
    words: english.replaceAll(/\{\d\}/g, '').length,
    translated,
  }));
  return (english) => {
    const fitting = patterns.flatMap(({ pattern, words, translated }) => {
      const match = pattern.exec(english);
      return match === null ? [] : [{ words, text: translated(match.slice(1)) }];
    });
    if (fitting.length === 0) return [english];
    const most = Math.max(...fitting.map(({ words }) => words));
    return fitting.filter(({ words }) => words === most).map(({ text }) => text);
  };
}

/** Matches a sentence with any values. */
function patternOf(english: string): RegExp {
  const parts = english
    .split(/\{\d\}/)
    .map((part) => part.replaceAll(/[.*+?^$()|[\]\\{}]/g, '\\$&'));
  return new RegExp(`^${parts.join('(.+?)')}$`);
}

/** Hands that find the controls by their names in the language of `say`. */
export function handsSaying(say: Say, hands: Hands): Hands {
  return {
    press: (text) => hands.press([text].flat().flatMap(say)),
    fill: (label, text) => hands.fill([label].flat().flatMap(say), text),
  };
}
