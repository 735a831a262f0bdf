import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';

// Compiled tests run from build/js/tests/node/wasm.
const DIST = new URL('../../../../../dist/wasm/', import.meta.url);

function contents(name: string): string {
  return readFileSync(new URL(name, DIST), 'latin1');
}

test('the module contains no iostream or locale code', () => {
  const module = contents('backup-codes.wasm');
  // The module has the type names of libc++, so those of these classes would be found
  // too.
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

test('the module is delivered with the notices of the libraries in it', () => {
  const notices = contents('NOTICES.txt');
  for (const holder of ['The Botan Authors', 'Emscripten', 'musl', 'LLVM']) {
    assert.ok(notices.includes(holder), holder);
  }
});

test('a page downloads at most 50 kB for the generator', () => {
  const files = [
    'wasm/backup-codes.wasm',
    'wasm/backup-codes.js',
    'web/generator/browser/worker.js',
  ];
  const bytes = files.map(
    (file) => brotliCompressSync(readFileSync(new URL(`../${file}`, DIST))).length,
  );
  const total = bytes.reduce((sum, length) => sum + length);
  assert.ok(total <= 50_000, `${bytes.join(' + ')} = ${total}`);
});
