/** The texts of the offline page in other languages than English, for the page that is built. */

import { readdir } from 'node:fs/promises';

const FOLDERS = ['dist/web/elements/locales/', 'dist/web/offline/locales/'];

/**
 * The texts that a script uses, in each language that both folders of locales have.
 *
 * @param script the bundled script of the page
 * @param project the address of the project's folder
 * @returns the IDs, and for each tag the texts in the order of the IDs. A text is `null` if
 *   its language has no such plural form.
 * @throws Error with the IDs that a language lacks
 */
export async function pageTexts(script, project) {
  const { plain, counted } = idsIn(script);
  const locales = new Map();
  for (const tag of await languagesIn(project)) {
    locales.set(tag, await textsOf(tag, project));
  }
  const ids = [
    ...plain,
    ...counted.flatMap((id) => CATEGORIES.map((end) => `${id}-${end}`)),
  ];
  const texts = {};
  for (const [tag, sentences] of locales) {
    const needed = new Set([...plain, ...counted.flatMap((id) => formsOf(id, tag))]);
    const missing = [...needed].filter((id) => !sentences.has(id));
    if (missing.length > 0) throw new Error(`${tag} lacks ${missing.join(', ')}`);
    texts[tag] = ids.map((id) => (needed.has(id) ? sentences.get(id) : null));
  }
  const used = ids
    .map((id, index) => ({ id, index }))
    .filter(({ index }) => Object.values(texts).some((all) => all[index] !== null));
  return {
    ids: used.map(({ id }) => id),
    texts: Object.fromEntries(
      Object.entries(texts).map(([tag, all]) => [
        tag,
        used.map(({ index }) => all[index]),
      ]),
    ),
  };
}

/** The categories of `Intl.PluralRules`. */
const CATEGORIES = ['zero', 'one', 'two', 'few', 'many', 'other'];

/** The IDs of a sentence with a number in a language. */
function formsOf(id, tag) {
  const { pluralCategories } = new Intl.PluralRules(tag).resolvedOptions();
  return pluralCategories.map((category) => `${id}-${category}`);
}

/** The IDs of plain sentences and of those with a number, in the order of the script. */
function idsIn(script) {
  const ids = { plain: new Set(), counted: new Set() };
  for (const [, id, next] of script.matchAll(/\bid:"((?:bc|page)-[\w-]+)"(,one:)?/g)) {
    ids[next === undefined ? 'plain' : 'counted'].add(id);
  }
  return { plain: [...ids.plain], counted: [...ids.counted] };
}

/** The tags of which every folder has a file, in the order of the alphabet. */
async function languagesIn(project) {
  const [first, ...others] = await Promise.all(
    FOLDERS.map(async (folder) =>
      (await readdir(new URL(folder, project)).catch(() => []))
        .filter((name) => name.endsWith('.js') && name !== 'templates.js')
        .map((name) => name.replace(/\.js$/, '')),
    ),
  );
  return first.filter((tag) => others.every((tags) => tags.includes(tag))).sort();
}

/** The sentences of a language by their IDs, with `{0}` for the first value. */
async function textsOf(tag, project) {
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
