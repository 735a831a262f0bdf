/**
 * Writes the English sentences of the elements and of the offline page into `messages.json`
 * in their folders of locales, for translators. It keeps the notes that stand there. Run it
 * with `npm run build:messages`; with `--check` it only says what differs.
 */

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { format, resolveConfig } from 'prettier';
import ts from 'typescript';

const project = new URL('../../', import.meta.url);

/** Folders with sentences, and how the IDs of their own begin. */
const PARTS = [
  { folder: 'web/elements/', prefix: 'bc-' },
  { folder: 'web/offline/', prefix: 'page-' },
];

/** The source files of a folder. */
function sourcesIn(folder) {
  return readdirSync(new URL(folder, project), { recursive: true })
    .filter((name) => name.endsWith('.ts') && !name.startsWith('locales'))
    .sort()
    .map((name) => {
      const text = readFileSync(new URL(folder + name, project), 'utf8');
      return ts.createSourceFile(folder + name, text, ts.ScriptTarget.ES2022, true);
    });
}

/** The sentences in a source file, each with its ID. */
export function messagesOf(source) {
  const found = [];
  const visit = (node) => {
    // It gets its sentences from its callers.
    if (ts.isFunctionDeclaration(node) && node.name?.text === 'counted') return;
    if (ts.isCallExpression(node)) {
      const name = node.expression.getText();
      if (name === 'msg') found.push(plainMessage(node));
      else if (name === 'counted') found.push(...countedMessages(node));
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** `msg('Sentence', { id: '…' })` */
function plainMessage(call) {
  const [sentence, options] = call.arguments;
  const id = textOf(propertyOf(options, 'id'));
  const text = textOf(sentence);
  if (id === undefined || text === undefined) throw unreadable(call);
  return { id, text };
}

/** `counted(count, { id: '…', one: str`…`, other: str`…` })`, or with only `other` */
function countedMessages(call) {
  const options = call.arguments[1];
  const id = textOf(propertyOf(options, 'id'));
  const other = propertyOf(options, 'other');
  const forms = [propertyOf(options, 'one') ?? other, other];
  const texts = forms.map(textOf);
  if (id === undefined || texts.includes(undefined)) throw unreadable(call);
  // A translation chooses its own form, so both must offer it the same values.
  const [values, others] = forms.map((form) => valuesOf(form).join());
  if (values !== others) throw new TypeError(`the forms of ${id} have other values`);
  return ['one', 'other'].map((name, index) => ({
    id: `${id}-${name}`,
    text: texts[index],
  }));
}

function propertyOf(node, name) {
  if (node === undefined || !ts.isObjectLiteralExpression(node)) return undefined;
  const property = node.properties.find((one) => one.name?.getText() === name);
  return property && ts.isPropertyAssignment(property) ? property.initializer : undefined;
}

/** The text of a literal, with `{0}` for the first value. */
function textOf(node) {
  if (node === undefined) return undefined;
  if (ts.isStringLiteral(node)) return node.text;
  if (!ts.isTaggedTemplateExpression(node) || node.tag.getText() !== 'str')
    return undefined;
  const { template } = node;
  if (ts.isNoSubstitutionTemplateLiteral(template)) return template.text;
  return template.templateSpans.reduce(
    (before, { literal }, index) => `${before}{${index}}${literal.text}`,
    template.head.text,
  );
}

function valuesOf({ template }) {
  return (template.templateSpans ?? []).map(({ expression }) => expression.getText());
}

function unreadable(call) {
  const { fileName } = call.getSourceFile();
  return new TypeError(`${fileName}: the sentence isn't a literal: ${call.getText()}`);
}

/**
 * All sentences of a folder by their IDs, in the order of the sources.
 *
 * @param shared sentences of other folders, which this one may show too
 */
function catalogueOf({ folder, prefix }, shared) {
  const texts = new Map();
  for (const { id, text } of sourcesIn(folder).flatMap(messagesOf)) {
    const known = shared.get(id) ?? texts.get(id);
    if ((known ?? text) !== text) throw new TypeError(`two sentences have the ID ${id}`);
    if (shared.has(id)) continue;
    if (!id.startsWith(prefix)) throw new TypeError(`${id} doesn't begin with ${prefix}`);
    texts.set(id, text);
  }
  return texts;
}

/** @returns the file as it has to be, and as it is */
async function fileOf({ folder }, texts) {
  const path = new URL(`${folder}locales/messages.json`, project);
  const before = existsSync(path) ? readFileSync(path, 'utf8') : '{}';
  const notes = JSON.parse(before);
  const entries = [...texts].map(([id, text]) => [
    id,
    { text, note: notes[id]?.note ?? '' },
  ]);
  const options = await resolveConfig(fileURLToPath(path));
  const after = await format(JSON.stringify(Object.fromEntries(entries)), {
    ...options,
    parser: 'json',
  });
  return { path, before, after };
}

async function run(isCheck) {
  const shared = new Map();
  for (const part of PARTS) {
    const texts = catalogueOf(part, shared);
    for (const [id, text] of texts) shared.set(id, text);
    const { path, before, after } = await fileOf(part, texts);
    if (before === after) continue;
    if (!isCheck) {
      writeFileSync(path, after);
    } else {
      console.error(`${part.folder}: sentences changed. Run: npm run build:messages`);
      process.exitCode = 1;
    }
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await run(process.argv.includes('--check'));
}
