import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

import { readDocument, ROOT } from '../../readme/documents.js';

const { optionalDependencies: runtimes } = JSON.parse(
  readFileSync(join(ROOT, 'tests/runtimes/installed/package.json'), 'utf8'),
) as { optionalDependencies: Record<string, string> };

const versionOf = (name: string) => runtimes[name]?.split('@').at(-1) ?? '';

const names = Object.keys(runtimes).filter((name) => name.endsWith('-x64'));

test('the page on runtimes names the versions that the tests run', () => {
  assert.equal(names.length, 8);
  const text = readDocument('docs/runtimes.md');
  for (const name of names) assert.ok(text.includes(versionOf(name)), name);
});

test('the tests run the same versions on each processor', () => {
  for (const name of names) {
    const other = name.replace('x64', 'arm64');
    assert.equal(versionOf(other), versionOf(name), other);
  }
});
