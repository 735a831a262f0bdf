import assert from 'node:assert/strict';
import { test } from 'node:test';

import fc from 'fast-check';

import {
  IMPORT_FILE_MAX_BYTES,
  JSON_SCAN_DEPTH,
  parseEnrolment,
  parseImportFile,
  parseJson,
} from 'backup-codes/protocol';

import { anyTree, escapedName, write, type Tree } from './json-tree.js';
import { assertAccepted, assertRefused } from './vectors.js';

const ROOM = 1_000_000;

/** The path of the first repeated name, found in the tree instead of the text. */
function duplicateIn(tree: Tree, path: string[] = []): string[] | undefined {
  if (tree.kind === 'scalar') return undefined;
  const names: string[] = [];
  for (const [at, entry] of (tree.kind === 'list' ? tree.items : tree.fields).entries()) {
    const here = [...path, 'name' in entry ? entry.name : `[${at}]`];
    if ('name' in entry) {
      if (names.includes(entry.name)) return here;
      names.push(entry.name);
    }
    const inner = duplicateIn('name' in entry ? entry.value : entry, here);
    if (inner !== undefined) return inner;
  }
  return undefined;
}

function asPath(steps: string[]): string {
  return steps
    .map((step) => (/^\[\d+\]$/.test(step) ? step : `.${step.replace('ü', '?') || '?'}`))
    .join('')
    .replace(/^\./, '');
}

test('the parser finds repeated names exactly where a walk over the tree does', () => {
  fc.assert(
    fc.property(anyTree, fc.boolean(), (tree, escaped) => {
      const text = write(tree, escaped ? escapedName : undefined);
      const expected = duplicateIn(tree);
      if (expected === undefined) {
        assertAccepted(parseJson(text, ROOM), JSON.parse(text));
      } else {
        assertRefused(parseJson(text, ROOM), {
          error: 'duplicate_key',
          field: asPath(expected),
        });
      }
    }),
    { numRuns: 2_000 },
  );
});

test('some of the random trees contain repeated names and some do not', () => {
  const found = fc
    .sample(anyTree, { numRuns: 500, seed: 1 })
    .filter((tree) => duplicateIn(tree));
  assert.ok(found.length > 50 && found.length < 450, `${found.length} of 500`);
});

test('a name and its escaped spelling are the same name', () => {
  assertRefused(parseJson('{"a": {"set": 1, "\\u0073et": 2}}', ROOM), {
    error: 'duplicate_key',
    field: 'a.set',
  });
});

test('equal names in different objects are no duplicates', () => {
  const text = '[{"a": {"a": 1}}, {"a": ["a", "a"]}, {"b": "a", "a": "b"}]';
  assertAccepted(parseJson(text, ROOM), JSON.parse(text));
});

test('__proto__ is an ordinary name and changes no prototype', () => {
  const text = '{"__proto__": {"polluted": true}}';
  const result = parseJson(text, ROOM);
  assert.ok(result.ok);
  assert.equal(Object.getPrototypeOf(result.value), Object.prototype);
  assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
  assertRefused(parseJson('{"__proto__": 1, "__proto__": 2}', ROOM), {
    error: 'duplicate_key',
    field: '__proto__',
  });
});

test('the parser and JSON.parse agree on which texts are JSON', () => {
  const nearJson = fc.string({
    unit: fc.constantFrom(...Array.from('{}[]:,"\\ua0-.e1 \ntrue')),
  });
  fc.assert(
    fc.property(fc.oneof(nearJson, fc.string({ unit: 'binary' })), (text) => {
      const result = parseJson(text, ROOM);
      let isJson = true;
      try {
        JSON.parse(text);
      } catch {
        isJson = false;
      }
      assert.equal(!result.ok && result.error.error === 'not_json', !isJson);
    }),
    { numRuns: 2_000 },
  );
});

for (const text of [
  '',
  ' ',
  '{',
  '{"a":1,}',
  "{'a':1}",
  '1 2',
  '\ufeff{}',
  'NaN',
  '// {}',
]) {
  test(`${JSON.stringify(text)} is not JSON`, () => {
    assertRefused(parseEnrolment(text), { error: 'not_json', field: '' });
  });
}

test('size is counted in UTF-8 bytes, not in characters', () => {
  for (const [character, size] of [
    ['a', 1],
    ['é', 2],
    ['漢', 3],
    ['😀', 4],
    ['\ud800', 3],
  ] as const) {
    const text = JSON.stringify(character.repeat(10)).replace(/\\ud800/g, '\ud800');
    const bytes = Buffer.byteLength(text);
    assert.equal(bytes, 10 * size + 2);
    assert.ok(parseJson(text, bytes).ok, character);
    const limit = bytes - 1;
    assertRefused(parseJson(text, limit), { error: 'too_large', field: '', limit });
  }
});

test('a hundred thousand nested lists are refused without a stack overflow', () => {
  const deep = '['.repeat(100_000) + ']'.repeat(100_000);
  assertRefused(parseImportFile(deep), { error: 'wrong_type', field: '' });
  assertRefused(parseImportFile(`{"version": 1, "enrolments": ${deep}}`), {
    error: 'wrong_type',
    field: 'enrolments[0]',
  });
  assertRefused(parseImportFile('['.repeat(100_000)), { error: 'not_json', field: '' });
});

test('as many nested objects as fit in an import file are refused too', () => {
  const levels = Math.floor((IMPORT_FILE_MAX_BYTES - 1) / 6);
  const deep = `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`;
  const result = parseImportFile(deep);
  assert.ok(!result.ok);
  assert.equal(result.error.error, 'missing_field');
});

test('deeper than any document goes, the parser no longer remembers names', () => {
  const inside = (levels: number, text: string) =>
    '['.repeat(levels) + text + ']'.repeat(levels);
  const twice = '{"a": 1, "a": 2}';
  assert.ok(!parseJson(inside(JSON_SCAN_DEPTH - 1, twice), ROOM).ok);
  assert.ok(parseJson(inside(JSON_SCAN_DEPTH, twice), ROOM).ok);
  const after = `[${inside(JSON_SCAN_DEPTH, twice)}, ${twice}]`;
  assertRefused(parseJson(after, ROOM), { error: 'duplicate_key', field: '[1].a' });
});

test('a name in a path is cut to 64 characters, all printable ASCII', () => {
  const twice = (name: string) =>
    `{${JSON.stringify(name)}: 1, ${JSON.stringify(name)}: 2}`;
  for (const [name, field] of [
    ['n'.repeat(100), 'n'.repeat(64)],
    ['a\u001b[31mb', 'a?[31mb'],
    ['a\u202eb\n', 'a?b?'],
    ['😀'.repeat(65), '?'.repeat(64)],
    ['a😀b', 'a?b'],
    ['', '?'],
  ] as const) {
    assertRefused(parseJson(twice(name), ROOM), { error: 'duplicate_key', field });
  }
});

test('a whole path is cut to 256 characters', () => {
  const name = 'n'.repeat(64);
  const inner = `{"${name}": 1, "${name}": 2}`;
  const text = `{"${name}": `.repeat(10) + inner + '}'.repeat(10);
  const result = parseJson(text, ROOM);
  assert.ok(!result.ok);
  assert.equal(result.error.field.length, 256);
});
