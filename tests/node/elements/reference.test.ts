import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import { LANGUAGES } from 'backup-codes/elements';

// Compiled tests run from build/js/tests/node/elements.
const ELEMENTS = new URL('../../../../../web/elements/', import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, ELEMENTS), 'utf8');

const README = read('README.md');

/** Names after a tag in the comment of a class, for example after `@cssState`. */
function documented(source: string, tag: string): string[] {
  const found = source.matchAll(
    new RegExp(`^ \\* @${tag} (?:\\{\\w+\\} )?([\\w-]+)`, 'gm'),
  );
  return Array.from(found, ([, name = '']) => name);
}

/** Names of the properties that a class declares, as attributes if they are any. */
function properties(source: string): string[] {
  const block =
    /static override properties = \{\n(.*?)\n {2}\};/s.exec(source)?.[1] ?? '';
  return Array.from(block.matchAll(/^ {4}(\w+): \{(.*)$/gm), ([, name = '', options]) => {
    return /attribute: '([\w-]+)'/.exec(options ?? '')?.[1] ?? name;
  });
}

for (const file of ['panel/panel.ts', 'entry/entry.ts', 'recovery/recovery.ts']) {
  test(`the README names everything public of ${file}`, () => {
    const source = read(file);
    const tags = ['cssState', 'fires', 'slot', 'csspart'];
    const names = tags.flatMap((tag) => documented(source, tag));
    const all = [...names, ...properties(source)];
    assert.ok(all.length > 15);
    assert.deepEqual(
      all.filter((name) => !README.includes(`\`${name}\``)),
      [],
    );
  });
}

test('the README names every custom property', () => {
  const found = read('styles/theme.ts').matchAll(/var\(\s*--backup-codes(-[\w-]+)/g);
  const names = new Set(Array.from(found, ([, name = '']) => name));
  assert.ok(names.size > 10);
  for (const name of names)
    assert.match(README, new RegExp(`\`(--backup-codes)?${name}\``));
});

test('the README names every language', () => {
  const names = new Intl.DisplayNames('en', { type: 'language' });
  for (const tag of LANGUAGES) assert.ok(README.includes(names.of(tag) ?? tag), tag);
});
