import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

// Compiled tests run from build/js/tests/node/wasm.
const DIST = new URL('../../../../../dist/wasm/', import.meta.url);

function contents(name: string): string {
  return readFileSync(new URL(name, DIST), 'latin1');
}

test('iostream and locale code is kept out of the module', () => {
  const module = contents('backup-codes.wasm');
  // Type names of libc++ are there, so those of these classes would be too.
  assert.ok(module.includes('NSt3__212basic_string'));
  for (const type of [
    'ios_base',
    'basic_streambuf',
    'basic_ostream',
    '6locale',
    'ctype',
  ]) {
    assert.ok(!module.includes(type), type);
  }
});

test('the notices of what is linked in travel with the module', () => {
  const notices = contents('NOTICES.txt');
  for (const holder of ['The Botan Authors', 'Emscripten', 'musl', 'LLVM']) {
    assert.ok(notices.includes(holder), holder);
  }
});
