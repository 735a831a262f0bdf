import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';

import {
  languageFor,
  LANGUAGES,
  templatesFrom,
  type Templates,
} from 'backup-codes/elements';
import ts from 'typescript';

// Compiled tests run from build/js/tests/node/elements.
const PROJECT = new URL('../../../../../', import.meta.url);

const { pluralFormsOf } = (await import(
  new URL('scripts/setup/page-texts.js', PROJECT).href
)) as { pluralFormsOf: (tag: string) => string[] };

interface Message {
  /** The English sentence, with `{0}` for its first value. */
  text: string;
  /** What a translator has to know. */
  note: string;
}

type Messages = Record<string, Message>;

/** What has sentences, and in which folder the translations are. */
const PARTS = [
  { name: 'the elements', locales: 'elements/locales/' },
  { name: 'the offline page', locales: 'offline/locales/' },
];

/** Sentences that are right in a language although they are the same in English. */
const SAME = new Map([
  ['ar', []],
  [
    'de',
    [
      'bc-direction',
      'bc-sheet-label',
      'page-version',
      'page-code',
      'page-online',
      'page-offline',
      'page-kdf',
      'page-label',
    ],
  ],
  ['es', ['bc-direction']],
  [
    'fr',
    ['bc-direction', 'page-version', 'page-code', 'page-codes-one', 'page-codes-other'],
  ],
  [
    'it',
    [
      'bc-direction',
      'bc-sheet-account',
      'page-accounts-one',
      'page-online',
      'page-offline',
      'page-kdf',
      'page-account',
    ],
  ],
  ['ja', ['bc-direction']],
  ['pt-BR', ['bc-direction', 'page-online', 'page-offline', 'page-kdf']],
]);

/** Quotation marks that a language doesn't use (Unicode CLDR, delimiters). */
const WRONG_QUOTES: Record<string, RegExp> = {
  ar: /["'„‚‘’]/,
  de: /["'‘’”«»]/,
  es: /["'„‚‘’]/,
  fr: /["'„‚‘“”]/,
  it: /["'„‚‘]/,
  ja: /["'„“”‘’«»]/,
  'pt-BR': /["'„‚‘’«»]/,
};

/** Marks that stand where they stand in English, although the language has another rule. */
const WRONG_MARKS: Record<string, RegExp> = {
  // A question begins with a mark too.
  es: /(?:^|[.!?])[^¿?]*\?|(?:^|[.!?])[^¡!]*!/,
  // A line must not break there.
  fr: /[^\u00A0][;:!?»]|«[^\u00A0]/,
};

for (const { name, locales } of PARTS) {
  const messages = messagesIn(locales);

  describe(`the sentences of ${name}`, () => {
    test('have a note for translators', () => {
      assert.ok(Object.keys(messages).length > 0);
      assert.deepEqual(
        Object.entries(messages)
          .filter(([, { note }]) => note === '')
          .map(([id]) => id),
        [],
      );
    });

    test('are translated into every language', () => {
      const files = readdirSync(new URL(`web/${locales}`, PROJECT))
        .filter((file) => file.endsWith('.ts') && file !== 'templates.ts')
        .map((file) => file.replace('.ts', ''));
      assert.deepEqual(['en', ...files].sort(), [...LANGUAGES].sort());
    });
  });

  for (const tag of LANGUAGES.filter((one) => one !== 'en')) {
    describe(`${name} in ${tag}`, async () => {
      const sentences = Object.entries(await templatesOf(locales, tag)).map(
        ([id, template]) => ({ id, ...sentenceOf(template) }),
      );
      const texts = sentences.map(({ id, text }) => ({ id, text }));

      test('have every sentence and no other, in every plural form', () => {
        assert.deepEqual(
          sentences.map(({ id }) => id).sort(),
          idsIn(messages, tag).sort(),
        );
      });

      test('show every value of a sentence', () => {
        for (const { id, values } of sentences) {
          const wanted = valuesIn(englishOf(messages, id).text);
          // A single thing, or two of them, can be a word instead of a number.
          const isOptional = /-(zero|one|two)$/.test(id);
          assert.deepEqual(
            wanted.filter((value) => !values.includes(value)),
            isOptional && !values.includes(0) ? [0] : [],
            id,
          );
          assert.deepEqual(
            values.filter((value) => !wanted.includes(value)),
            [],
            id,
          );
        }
      });

      test('leave nothing in English except words that are the same', () => {
        const same = texts.filter(
          ({ id, text }) => text === englishOf(messages, id).text,
        );
        assert.deepEqual(
          same.map(({ id }) => id).filter((id) => !(SAME.get(tag) ?? []).includes(id)),
          [],
        );
      });

      test('have no markup, no space at either end and the right marks', () => {
        for (const { id, text } of texts) {
          const words = text.replaceAll(/\{\d\}/g, '1');
          assert.doesNotMatch(words, /[<>{}&`\\$]|\s\s/, id);
          assert.doesNotMatch(words, WRONG_QUOTES[tag] ?? /"/, id);
          assert.doesNotMatch(words, WRONG_MARKS[tag] ?? /\s[;:!?]/, id);
          assert.equal(text, text.trim(), id);
          assert.notEqual(text, '', id);
        }
      });

      test('call buttons by the names that they have', () => {
        for (const [id, { text }] of Object.entries(messages)) {
          const quoted = /“([A-Z][^“”{}]+)”/.exec(text)?.[1];
          // Two buttons may have one name in English.
          const buttons = Object.keys(messages).filter(
            (one) => messages[one]?.text === quoted,
          );
          if (buttons.length === 0) continue;
          const textOf = (of: string) => texts.find((one) => one.id === of)?.text;
          const own = textOf(id) ?? '';
          assert.ok(
            buttons.some((one) => own.includes(textOf(one) ?? '-')),
            `${id} doesn't name “${quoted}”`,
          );
        }
      });
    });
  }
}

describe('a translation', () => {
  test('names its own language and direction', async () => {
    for (const tag of LANGUAGES.filter((one) => one !== 'en')) {
      const templates = await templatesOf('elements/locales/', tag);
      assert.equal(templates['bc-language'], tag);
      assert.equal(templates['bc-direction'], tag === 'ar' ? 'rtl' : 'ltr');
    }
  });

  test('has each sentence in one of its files', async () => {
    for (const tag of LANGUAGES.filter((one) => one !== 'en')) {
      const folder = new URL(`dist/web/elements/locales/${tag}/`, PROJECT);
      const files = readdirSync(folder).filter((name) => name.endsWith('.js'));
      assert.ok(files.length > 1, tag);
      const parts = await Promise.all(
        files.map((name) => import(new URL(name, folder).href) as Promise<object>),
      );
      const ids = parts.flatMap((part) => Object.values(part).flatMap(Object.keys));
      assert.deepEqual(ids, [...new Set(ids)], tag);
    }
  });

  test('puts values where their numbers are', () => {
    const { a, b } = templatesFrom({ a: 'plain', b: '{1} of {0}.' });
    assert.equal(a, 'plain');
    assert.deepEqual(b && sentenceOf(b), { text: '{1} of {0}.', values: [1, 0] });
  });
});

describe('the language for a reader', () => {
  const CASES: [string[], string][] = [
    [['de'], 'de'],
    [['de-AT', 'en'], 'de'],
    [['pt-PT'], 'pt-BR'],
    [['PT-br'], 'pt-BR'],
    [['en-GB', 'fr'], 'en'],
    [['xx', 'ja-JP'], 'ja'],
    [['xx'], 'en'],
    [[], 'en'],
  ];
  for (const [wanted, language] of CASES) {
    test(`is ${language} for ${wanted.join(', ') || 'nobody'}`, () => {
      assert.equal(languageFor(wanted), language);
    });
  }
});

describe('the catalogue of sentences', async () => {
  const { messagesOf } = (await import(
    new URL('scripts/setup/messages.js', PROJECT).href
  )) as { messagesOf: (source: ts.SourceFile) => { id: string; text: string }[] };
  const read = (call: string) =>
    messagesOf(ts.createSourceFile('a.ts', call, ts.ScriptTarget.ES2022, true));

  test('takes sentences from the code', () => {
    assert.deepEqual(read("msg(str`a ${b} c`, { id: 'bc-a' })"), [
      { id: 'bc-a', text: 'a {0} c' },
    ]);
    assert.deepEqual(
      read("counted(n, { id: 'bc-a', one: str`${n} a`, other: str`${n} as` })"),
      [
        { id: 'bc-a-one', text: '{0} a' },
        { id: 'bc-a-other', text: '{0} as' },
      ],
    );
  });

  for (const call of [
    "msg('a')",
    "msg(a, { id: 'bc-a' })",
    "msg(`a ${b}`, { id: 'bc-a' })",
    "msg(html`a`, { id: 'bc-a' })",
    "msg('a', { id })",
    "counted(n, { id: 'bc-a', one: 'a', other })",
    "counted(n, { id: 'bc-a', one: str`a`, other: str`${n} as` })",
  ]) {
    test(`refuses ${call}`, () => {
      assert.throws(() => read(call), { name: 'TypeError' });
    });
  }
});

function messagesIn(locales: string): Messages {
  const file = new URL(`web/${locales}messages.json`, PROJECT);
  return JSON.parse(readFileSync(file, 'utf8')) as Messages;
}

async function templatesOf(locales: string, tag: string): Promise<Templates> {
  const file = new URL(`dist/web/${locales}${tag}.js`, PROJECT);
  return ((await import(file.href)) as { templates: Templates }).templates;
}

/** The IDs that a translation has: for a sentence with a number, one for each plural form. */
function idsIn(messages: Messages, tag: string): string[] {
  return Object.keys(messages).flatMap((id) => {
    const [, base, form] = /^(.*)-(one|other)$/.exec(id) ?? [];
    if (base === undefined || !(`${base}-one` in messages)) return [id];
    return form === 'one' ? [] : pluralFormsOf(tag).map((one) => `${base}-${one}`);
  });
}

/** The English sentence of a translated one. */
function englishOf(messages: Messages, id: string): Message {
  const found = messages[id] ?? messages[id.replace(/-\w+$/, '-other')];
  assert.ok(found, id);
  return found;
}

function valuesIn(text: string): number[] {
  return [...text.matchAll(/\{(\d)\}/g)].map(([, number]) => Number(number));
}

/** A template as a translator writes it, and its values. */
function sentenceOf(template: Templates[string]): { text: string; values: number[] } {
  if (typeof template === 'string') return { text: template, values: [] };
  assert.ok('strTag' in template, 'a template with markup');
  const values = template.values as number[];
  const text = template.strings.reduce(
    (before, after, index) => `${before}{${values[index - 1]}}${after}`,
  );
  return { text, values };
}
