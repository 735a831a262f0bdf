import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';

import type { Templates } from 'backup-codes/elements';
import { templates as german } from 'backup-codes/elements/locales/de.js';
import ts from 'typescript';

import { templates as arabic } from '../../gallery/locales/ar.js';

// Compiled tests run from build/js/tests/node/elements.
const ELEMENTS = fileURLToPath(new URL('../../../../../web/elements/', import.meta.url));

/** A sentence with `{0}` in place of its first value, and the values that it has. */
interface Sentence {
  text: string;
  values: number[];
}

interface Message extends Sentence {
  id: string;
}

const messages = sources().flatMap(messagesOf);
const english = new Map(messages.map((message) => [message.id, message]));

test('every message of the elements has an ID that starts with their name', () => {
  assert.ok(messages.length > 0);
  assert.deepEqual(
    messages.filter(({ id }) => !id.startsWith('bc-')),
    [],
  );
});

test('messages with the same ID have the same text', () => {
  for (const { id, text } of messages) assert.equal(text, english.get(id)?.text, id);
});

test('a message that is not written as a literal is refused', () => {
  const source = (call: string) =>
    ts.createSourceFile('a.ts', call, ts.ScriptTarget.ES2022, true);
  assert.deepEqual(messagesOf(source("msg(str`a ${b} c`, { id: 'bc-a' })")), [
    { id: 'bc-a', text: 'a {0} c', values: [0] },
  ]);
  for (const call of [
    "msg('a')",
    "msg(a, { id: 'bc-a' })",
    "msg(`a ${b}`, { id: 'bc-a' })",
    "msg(html`a`, { id: 'bc-a' })",
    "msg('a', { id })",
  ]) {
    assert.throws(() => messagesOf(source(call)), { name: 'TypeError' }, call);
  }
});

const LANGUAGES: { tag: string; templates: Templates; alike: string[] }[] = [
  { tag: 'de', templates: german, alike: ['bc-direction', 'bc-sheet-label'] },
  { tag: 'ar', templates: arabic, alike: [] },
];

for (const { tag, templates, alike } of LANGUAGES) {
  const translated = Object.entries(templates).map(([id, template]): Message => ({
    id,
    ...sentenceOf(template),
  }));

  describe(`the translation ${tag}`, () => {
    test('names its own locale', () => {
      assert.equal(templates['bc-language'], tag);
      assert.equal(templates['bc-direction'], tag === 'ar' ? 'rtl' : 'ltr');
    });

    test('has every message and no other', () => {
      assert.deepEqual(Object.keys(templates).sort(), [...english.keys()].sort());
    });

    test('shows every value of a message', () => {
      for (const { id, values } of translated) {
        assert.deepEqual([...new Set(values)].sort(), english.get(id)?.values, id);
      }
    });

    test('leaves nothing in English except words that are the same', () => {
      const same = translated.filter(({ id, text }) => text === english.get(id)?.text);
      assert.deepEqual(
        same.map(({ id }) => id),
        alike,
      );
    });

    test('uses the quotation marks of its language, and no space at either end', () => {
      for (const { id, text } of translated) {
        assert.doesNotMatch(text, /"/, id);
        assert.equal(text, text.trim(), id);
        assert.notEqual(text, '', id);
      }
    });
  });
}

/** The source files of the elements. */
function sources(): ts.SourceFile[] {
  return readdirSync(ELEMENTS, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.startsWith('locales'))
    .map((name) => {
      const text = readFileSync(join(ELEMENTS, name), 'utf8');
      return ts.createSourceFile(name, text, ts.ScriptTarget.ES2022, true);
    });
}

/** The arguments of every call of `msg` in a source file. */
function messagesOf(source: ts.SourceFile): Message[] {
  const found: Message[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && node.expression.getText() === 'msg') {
      const [template, options] = node.arguments;
      const id = idIn(options);
      const sentence = sentenceIn(template);
      if (id === undefined || sentence === undefined) {
        throw new TypeError(`${source.fileName}: ${node.getText()}`);
      }
      found.push({ id, ...sentence });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function idIn(options: ts.Expression | undefined): string | undefined {
  if (options === undefined || !ts.isObjectLiteralExpression(options)) return undefined;
  const id = options.properties.find((one) => one.name?.getText() === 'id');
  if (id === undefined || !ts.isPropertyAssignment(id)) return undefined;
  return ts.isStringLiteral(id.initializer) ? id.initializer.text : undefined;
}

function sentenceIn(template: ts.Expression | undefined): Sentence | undefined {
  if (template === undefined) return undefined;
  if (ts.isStringLiteralLike(template)) return { text: template.text, values: [] };
  if (!ts.isTaggedTemplateExpression(template)) return undefined;
  const { tag, template: parts } = template;
  if (tag.getText() !== 'str') return undefined;
  if (ts.isNoSubstitutionTemplateLiteral(parts)) return { text: parts.text, values: [] };
  const values = parts.templateSpans.map((_, index) => index);
  return joined(
    [parts.head.text, ...parts.templateSpans.map((one) => one.literal.text)],
    values,
  );
}

function sentenceOf(template: Templates[string]): Sentence {
  if (typeof template === 'string') return { text: template, values: [] };
  assert.ok('strTag' in template, 'a template with markup');
  return joined(template.strings, template.values as number[]);
}

function joined(strings: readonly string[], values: number[]): Sentence {
  const text = strings.reduce(
    (before, after, index) => `${before}{${values[index - 1]}}${after}`,
  );
  return { text, values };
}
