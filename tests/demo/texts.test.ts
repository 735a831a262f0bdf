/** Every sentence of the demo in every language, with values as its pages give them. */

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { OFFERED, textsIn } from '../../web/demo/texts/all.js';
import { LANGUAGES, plural, type Language } from '../../web/demo/texts/language.js';

/** Values that are counts. All others are text. */
const COUNTS = new Set([
  'count',
  'hours',
  'number',
  'remaining',
  'total',
  'step',
  'of',
  'megabytes',
]);

/** Counts of each plural category: zero, one, two, few, many and other of Arabic. */
const TRIED = [0, 1, 2, 3, 11, 100];

/** What is the same in several languages. */
const SAME_IN_SOME = new Set([
  'Account',
  'Administration',
  'Administrator',
  'Audience',
  'Authenticator',
  'Code',
  'Demo',
  'Import',
  'Menu',
  'Name',
  'Newsletter',
  'Password',
  'Salt',
]);

interface Sentence {
  /** Where it is, such as `frame.skip`. */
  path: string;
  text: string;
  /** The values that it must show. */
  values: string[];
}

/** All sentences of a language, those with values once for each count. */
function sentencesOf(language: Language): Sentence[] {
  return sentencesIn(textsIn(language), '');
}

function sentencesIn(texts: unknown, path: string): Sentence[] {
  if (typeof texts === 'string') return [{ path, text: texts, values: [] }];
  if (typeof texts === 'function') return called(texts as Called, path);
  return Object.entries(texts as object).flatMap(([name, value]) =>
    sentencesIn(value, path === '' ? name : `${path}.${name}`),
  );
}

type Called = (values: unknown) => string;

function called(sentence: Called, path: string): Sentence[] {
  // This one gets a list instead of values.
  if (path.endsWith('.joined')) {
    const values = ['‹one›', '‹two›'];
    return [{ path, text: sentence(values), values }];
  }
  return TRIED.map((count) => {
    const asked = new Set<string>();
    const values = new Proxy(
      {},
      {
        get(_, name) {
          const key = String(name);
          asked.add(COUNTS.has(key) ? String(count) : `‹${key}›`);
          return COUNTS.has(key) ? count : `‹${key}›`;
        },
      },
    );
    return { path, text: sentence(values), values: [...asked] };
  });
}

const ENGLISH = sentencesOf('en');

for (const language of OFFERED) {
  test(`${LANGUAGES[language]}: every sentence is whole and plain`, () => {
    for (const { path, text, values } of sentencesOf(language)) {
      assert.notEqual(text, '', path);
      assert.equal(text, text.trim(), path);
      // Markup, a value that was forgotten, or quotation marks of a typewriter.
      assert.doesNotMatch(text, /[<>{}"'`$\\]|undefined|\[object| {2}/, path);
      // A sentence may leave out a count that its words say, such as "one" or "two".
      const shown = values.filter((value) => value.startsWith('‹'));
      for (const value of shown) assert.ok(text.includes(value), `${path}: ${value}`);
    }
  });

  if (language !== 'en') {
    test(`${LANGUAGES[language]}: every sentence has the values of the English one`, () => {
      const sentences = sentencesOf(language);
      assert.deepEqual(
        sentences.map(({ path }) => path),
        ENGLISH.map(({ path }) => path),
      );
      for (const [at, { path, values }] of sentences.entries()) {
        const names = (of: readonly string[]) =>
          of.filter((value) => value.startsWith('‹')).sort();
        assert.deepEqual(names(values), names(ENGLISH[at]?.values ?? []), path);
      }
    });

    test(`${LANGUAGES[language]}: nothing is left in English`, () => {
      const left = sentencesOf(language).filter(
        ({ text }, at) =>
          text === ENGLISH[at]?.text &&
          // Names and marks without words need no translation.
          /[a-z]{3}/i.test(text.replace(/‹.*?›|Demo/g, '')) &&
          !SAME_IN_SOME.has(text),
      );
      assert.deepEqual(left, []);
    });
  }
}

test('a number chooses the plural form of its language', () => {
  const forms = { one: 'one', two: 'two', few: 'few', many: 'many', other: 'other' };
  const chosen = (language: Language) =>
    TRIED.map((count) => plural(language, count, { zero: 'zero', ...forms }));
  assert.deepEqual(chosen('ar'), ['zero', 'one', 'two', 'few', 'many', 'other']);
  assert.deepEqual(chosen('en'), ['other', 'one', 'other', 'other', 'other', 'other']);
  assert.equal(plural('ar', 2, { other: 'other' }), 'other');
});
