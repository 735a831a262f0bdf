/** The texts of the offline page in other languages than English, for the page that is built. */

import { readdir } from 'node:fs/promises';

const FOLDERS = ['dist/web/elements/locales/', 'dist/web/offline/locales/'];

/** An ID where a bundled script has it: of one sentence, or of the forms of a `counted` one. */
const ID = /\bid:"((?:bc|page)-[\w-]+)"(?<counted>,one:)?/g;

/**
 * Finds the texts that a script uses, in each language that both folders of locales have.
 *
 * @param script the bundled script of the page
 * @param project the address of the project's folder
 * @returns `texts`, as `Texts` in web/offline/embedded-files.ts describes them, and `numbered`,
 *   which writes a script with numbers in place of the IDs
 * @throws Error with the IDs that a language lacks
 */
export async function pageTexts(script, project) {
  const plain = idsIn(script, (match) => match.groups.counted === undefined);
  const counted = idsIn(script, (match) => match.groups.counted !== undefined);
  const languages = await languagesIn(project);
  const sentences = new Map();
  for (const tag of languages) {
    const all = await sentencesOf(tag, project);
    requireAll(tag, all, [...plain, ...counted.flatMap((id) => formsOf(id, tag))]);
    sentences.set(tag, all);
  }
  const texts = Object.fromEntries(
    languages.map((tag) => {
      const all = sentences.get(tag);
      const forms = (id) =>
        pluralFormsOf(tag).map((end) => [end, all.get(`${id}-${end}`)]);
      return [
        tag,
        {
          plain: plain.map((id) => all.get(id)),
          counted: counted.map((id) => Object.fromEntries(forms(id))),
        },
      ];
    }),
  );
  const numberOf = new Map([
    ...plain.map((id, index) => [id, `${index}`]),
    ...counted.map((id, index) => [id, `n${index}`]),
  ]);
  return {
    texts,
    numbered: (bundled) =>
      bundled.replaceAll(ID, (found, id) => found.replace(id, numberOf.get(id))),
  };
}

/** The IDs of some sentences, in the order of the script. */
function idsIn(script, isMeant) {
  return [...new Set([...script.matchAll(ID)].filter(isMeant).map(([, id]) => id))];
}

function requireAll(tag, sentences, ids) {
  const missing = ids.filter((id) => !sentences.has(id));
  if (missing.length > 0) throw new Error(`${tag} lacks ${missing.join(', ')}`);
}

/**
 * The plural forms that a translation has: those of the numbers below 200, with which every
 * form of Arabic occurs. French, Italian, Portuguese and Spanish have another for millions,
 * and nobody has so many codes.
 *
 * @returns categories of `Intl.PluralRules`
 */
export function pluralFormsOf(tag) {
  const rules = new Intl.PluralRules(tag);
  const numbers = Array.from({ length: 200 }, (_, number) => number);
  return [...new Set(numbers.map((number) => rules.select(number)))];
}

/** The IDs of a sentence with a number in a language. */
function formsOf(id, tag) {
  return pluralFormsOf(tag).map((form) => `${id}-${form}`);
}

/**
 * The tags of which every folder has a file. Those in Latin letters come first, because texts
 * compress best beside similar ones.
 */
async function languagesIn(project) {
  const [first, ...others] = await Promise.all(
    FOLDERS.map(async (folder) =>
      (await readdir(new URL(folder, project)).catch(() => []))
        .filter((name) => name.endsWith('.js') && name !== 'templates.js')
        .map((name) => name.replace(/\.js$/, '')),
    ),
  );
  const tags = first.filter((tag) => others.every((names) => names.includes(tag))).sort();
  return [...tags.filter(isLatin), ...tags.filter((tag) => !isLatin(tag))];
}

function isLatin(tag) {
  return new Intl.Locale(tag).maximize().script === 'Latn';
}

/** The sentences of a language by their IDs, with `{0}` for the first value. */
async function sentencesOf(tag, project) {
  const sentences = new Map();
  for (const folder of FOLDERS) {
    const { templates } = await import(new URL(`${folder}${tag}.js`, project));
    for (const [id, template] of Object.entries(templates)) {
      sentences.set(id, sentenceOf(template));
    }
  }
  return sentences;
}

/** What `templatesFrom` made the template from. */
function sentenceOf(template) {
  if (typeof template === 'string') return template;
  const { strings, values } = template;
  return values.reduce(
    (before, value, index) => `${before}{${value}}${strings[index + 1]}`,
    strings[0],
  );
}
