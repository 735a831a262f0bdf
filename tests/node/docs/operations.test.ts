import assert from 'node:assert/strict';
import { test } from 'node:test';

import { readDocument } from '../../readme/documents.js';
import { tableRows } from '../../readme/tables.js';

const OPERATIONS = readDocument('docs/operations.md');
const RESULTS = readDocument('tests/bench/server/results.md');

test('its figures are those that the benchmark printed', () => {
  const measured = tableRows(RESULTS, /^\| 16 calls at once \|/m);
  const shown = tableRows(OPERATIONS, /^\| 16 calls at once \|/m);
  assert.ok(shown.length > 0);
  for (const [label = '', ...cells] of shown) {
    const [, ...all] = measured.find(([one]) => one === label) ?? [];
    const expected = all.slice(0, cells.length).map((cell) => {
      const [, now, before] = /^\*\*([\d.]+)\*\*, ([\d.]+) /.exec(cell) ?? [];
      // Slow hashes have no version before.
      return now === undefined ? cell : `${now} (${String(before)})`;
    });
    assert.deepEqual(cells, expected, label);
  }
});

test('it names the machine, the versions and the sizes of that benchmark', () => {
  const [, machine, node, postgres] =
    /^(.*); Node\.js (\S+), PostgreSQL (\S+)\.$/m.exec(RESULTS) ?? [];
  const command = /`(\.\/scripts\/bench server[^`]*)`/.exec(RESULTS)?.[1];
  const sentence = `on ${machine}, with Node.js ${node} and PostgreSQL ${postgres}`;
  const text = OPERATIONS.replaceAll(/\s+/g, ' ');
  assert.ok(text.includes(sentence), sentence);
  assert.ok(text.includes(`\`${command}\``), command);
});
