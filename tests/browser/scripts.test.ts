import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';

// Compiled tests run from build/js/tests/browser.
const DIST = new URL('../../../../dist/', import.meta.url);

/** The text of each script in a folder of dist/. */
function scriptsIn(folder: string): [name: string, text: string][] {
  return readdirSync(new URL(folder, DIST))
    .filter((name) => name.endsWith('.js'))
    .map((name) => [name, readFileSync(new URL(folder + name, DIST), 'utf8')]);
}

for (const [folder, main] of [
  ['wasm/', 'backup-codes.js'],
  ['web/generator/', 'index.js'],
  ['web/generator/browser/', 'worker.js'],
] as const) {
  test(`no script in ${folder} evaluates text as code`, () => {
    const scripts = scriptsIn(folder);
    assert.ok(scripts.some(([name]) => name === main));
    for (const [name, text] of scripts) {
      assert.doesNotMatch(text, /\beval\s*\(|\bnew\s+Function\b/, name);
    }
  });
}
