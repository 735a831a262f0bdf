/** The table of PHC strings that a spreadsheet or a script reads. */

import assert from 'node:assert/strict';
import { test } from 'node:test';

import fc from 'fast-check';

import type * as ServerFiles from '../../web/offline/sheets/server-files.js';

// The package doesn't export it, so the test imports the built file.
const { inertCell, phcFileOf } = (await import(
  new URL('../../../../dist/web/offline/sheets/server-files.js', import.meta.url).href
)) as typeof ServerFiles;

const FORMULA = /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;

test('no cell of the table is a formula', () => {
  const account = '=HYPERLINK("http://canary.test/","ada")';
  const hash = '$argon2id$v=19$m=19456,t=2,p=1$c2FsdA$aGFzaA';
  for (const label of ['+1 555', '-2', '@SUM(1)', '\uFF1D1', "'quoted"]) {
    const sets = [{ account, label, set: 'K7Q29M3D', hashes: [hash] }];
    const { text } = phcFileOf('codes', sets);
    const [head = '', row = ''] = text.split('\n');
    assert.equal(head, 'account\tname\tset\tnumber\thash');
    const cells = row.split('\t');
    assert.deepEqual(cells, [`'${account}`, `'${label}`, 'K7Q2-9M3D', '1', hash]);
    for (const cell of cells) assert.doesNotMatch(cell, FORMULA);
  }
});

test('removing one leading apostrophe gives the original text', () => {
  const start = fc.constantFrom('', ...Array.from("=+-@\t\r'\uFF1D\uFF0B a"));
  fc.assert(
    fc.property(start, fc.string(), (first, more) => {
      const cell = inertCell(first + more);
      assert.doesNotMatch(cell, FORMULA);
      assert.equal(cell.replace(/^'/, ''), first + more);
    }),
  );
});
