import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

const DIST = new URL('../../../../../dist/web/protocol/', import.meta.url);

function specifiersIn(file: URL): string[] {
  const source = readFileSync(file, 'utf8');
  return Array.from(
    source.matchAll(/\bfrom\s+'([^']+)'/g),
    ([, specifier]) => specifier ?? '',
  );
}

/** Everything that a file imports, directly or indirectly. */
function reachableFrom(file: URL, seen = new Set<string>()): Set<string> {
  const suffix = file.href.endsWith('.d.ts') ? '.d.ts' : '.js';
  for (const specifier of specifiersIn(file)) {
    const relative = specifier.startsWith('.');
    const target = new URL(specifier.replace(/\.js$/, suffix), file);
    const name = relative ? target.href : specifier;
    if (seen.has(name)) continue;
    seen.add(name);
    if (relative) reachableFrom(target, seen);
  }
  return seen;
}

const bare = (file: string) =>
  [...reachableFrom(new URL(file, DIST))].filter((name) => !name.startsWith('file:'));

for (const name of ['base64url', 'errors', 'formats', 'kdf', 'scheme', 'set-id']) {
  test(`a browser can load ${name}.js directly, without resolving a package name`, () => {
    assert.deepEqual(bare(`${name}.js`), []);
  });
}

test('the protocol as a whole imports no package', () => {
  assert.deepEqual(bare('index.js'), []);
});

test('the public types name no package, so users compile without extra types', () => {
  assert.deepEqual(bare('index.d.ts'), []);
  assert.ok(reachableFrom(new URL('index.d.ts', DIST)).size > 10);
});
