/** The lines of each relay in the table of web/examples/hosts/README.md. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

const FOLDER = 'web/examples/hosts/';
const README = readFileSync(`${FOLDER}README.md`, 'utf8');

/** Lines that are neither blank nor a comment, in any of the languages. */
function linesOfCode(source: string): number {
  const code = source
    .replace(/\/\*[^]*?\*\//g, '')
    // A Python text that is a statement by itself.
    .replace(/^\s*"""[^]*?"""\s*$/gm, '');
  return code
    .split('\n')
    .filter((line) => line.trim() !== '' && !/^\s*(\/\/|#(?!\[)|<\?php$)/.test(line))
    .length;
}

/** Each row of the table: the address of the relay, which may be a reference, and its lines. */
const rows = [
  ...README.matchAll(/\| \[relay\](?:\(([^)]+)\)|\[([^\]]+)\]) \| (\d+) \|/g),
].map(([, path, reference = '', lines]) => ({
  path: path ?? new RegExp(`^\\[${reference}\\]: (\\S+)$`, 'm').exec(README)?.[1] ?? '',
  lines: Number(lines),
}));

test('the table of relays has all that the first README names', () => {
  assert.ok(rows.length >= 9);
  const least = Math.min(...rows.map(({ lines }) => lines));
  const tested = rows.filter(({ path }) => !path.startsWith('aspnet/'));
  const most = Math.max(...tested.map(({ lines }) => lines));
  assert.ok(least >= 45 && most <= 90, `50 to 90 lines: ${least} to ${most}`);
});

for (const { path, lines } of rows) {
  test(`the relay ${path} has ${lines} lines of code`, () => {
    assert.equal(linesOfCode(readFileSync(FOLDER + path, 'utf8')), lines);
  });
}
