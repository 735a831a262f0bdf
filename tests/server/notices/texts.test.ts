/** The texts of each language, one by one. */

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import {
  NOTICE_LANGUAGES,
  noticeTexts,
  type NoticeLanguage,
} from 'backup-codes/server/notices';

import { textsIn, type Text } from './each-text.js';

const ENGLISH = textsIn(await noticeTexts('en'));

/** The quotation marks and apostrophes that a language may use. */
const MARKS: Record<NoticeLanguage, string> = {
  en: '“”’',
  de: '„“‚‘',
  fr: '«»’',
  es: '«»“”',
  'pt-BR': '“”‘’',
  it: '«»“”’',
  ja: '「」『』',
  ar: '«»',
};

/** What English and another language write in the same way. */
const SAME = ['frame.namedSet'];

/** Words that a translation would not have by chance. */
const ENGLISH_WORDS =
  /\b(the|your|you|were|this|that|these|somebody|with|sheet|wait|before|now|and|new)\b/iu;

/** Full stops and question marks of all languages, and colons before a link or digits. */
const ENDING = /[.?。？؟:：](\s?⟦\w+⟧)?$/u;

const withoutValues = (said: string) => said.replaceAll(/⟦\w+⟧/gu, '');

for (const language of NOTICE_LANGUAGES) {
  const texts = textsIn(await noticeTexts(language));
  const isLatin = language !== 'ja' && language !== 'ar';

  const each = (what: string, hold: (text: Text) => void) => {
    void test(what, () => {
      assert.ok(texts.length > 100);
      for (const text of texts) hold(text);
    });
  };

  describe(language, () => {
    test('it has the texts of English, with the same values', () => {
      const shapesOf = (all: Text[]) =>
        all.map(({ name, values }) => [name, ...[...values].sort()].join(' ')).sort();
      assert.deepEqual(shapesOf(texts), shapesOf(ENGLISH));
    });

    each('each value of a text is shown once', ({ name, said, values }) => {
      for (const value of values) assert.equal(said.split(value).length, 2, name);
    });

    each('nothing is left over from code or markup', ({ name, said }) => {
      assert.doesNotMatch(said, /[{}<>[\]|\\`$&]|undefined|null|NaN|object/u, name);
    });

    each('no space is at an end, and none is double', ({ name, said }) => {
      assert.equal(said.trim(), said, name);
      assert.doesNotMatch(said, /\s\s|[\n\t]/u, name);
    });

    each('quotation marks are those of the language', ({ name, said }) => {
      const marks = said.match(/["'`´\p{Pi}\p{Pf}„‚「」『』]/gu) ?? [];
      for (const mark of marks) assert.ok(MARKS[language].includes(mark), name);
    });

    each('letters with marks are one character', ({ name, said }) => {
      assert.equal(said.normalize('NFC'), said, name);
    });

    each('a subject has no full stop, and a sentence ends', ({ name, said }) => {
      if (/subject$/i.test(name)) assert.doesNotMatch(said, /[.。:：]$/u, name);
      else if (!/namedSet|when|from|by$/.test(name)) assert.match(said, ENDING, name);
    });

    test('nothing is left in English', { skip: language === 'en' }, () => {
      for (const { name, said } of texts) {
        if (!SAME.includes(name)) {
          assert.notEqual(said, ENGLISH.find((one) => one.name === name)?.said, name);
        }
        assert.doesNotMatch(said, ENGLISH_WORDS, name);
        if (!isLatin) assert.doesNotMatch(withoutValues(said), /\p{Script=Latin}/u, name);
      }
    });
  });
}

test('French has a space that does not break before its double marks', async () => {
  for (const { name, said } of textsIn(await noticeTexts('fr'))) {
    assert.doesNotMatch(said, /[^\u00A0][?!:;]/u, name);
  }
});
