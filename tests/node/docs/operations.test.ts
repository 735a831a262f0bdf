import assert from 'node:assert/strict';
import { test } from 'node:test';

import { readDocument } from '../../readme/documents.js';
import { withFigures } from '../../readme/figures.js';
import { tableRows } from '../../readme/tables.js';

const OPERATIONS = readDocument('docs/operations.md');
const RESULTS = readDocument('tests/bench/server/results.md');

test('its figures, machine and command are those of the benchmark', () => {
  // Update it with ./scripts/update-readme.
  assert.equal(withFigures(OPERATIONS, RESULTS), OPERATIONS);
});

test('another result changes the figures, the machine and the command', () => {
  const other = RESULTS.replaceAll(/\*\*[\d.]+\*\*/g, '**12345**')
    .replace(/^(.*); Node\.js/m, 'Abacus, 1 core; Node.js')
    .replace('--calls', '--calls 7 --other');
  const text = withFigures(OPERATIONS, other);
  const rows = tableRows(text, /^\| 16 calls at once \|/m);
  const compared = rows.filter(([label = '']) => !label.includes('ten hashes'));
  assert.ok(compared.length > 0);
  for (const [, ...cells] of compared) {
    for (const cell of cells) assert.match(cell, /^12345 \([\d.]+\)$/);
  }
  assert.match(text, /Measured on Abacus, 1 core, with/);
  assert.match(text, /--calls 7 --other [\d]+` measures it on your machine/);
});
