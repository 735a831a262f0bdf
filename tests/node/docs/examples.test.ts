import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';

import { blocksOf } from '../../readme/blocks.js';
import { readDocument, ROOT } from '../../readme/documents.js';

test('the example of the generator makes codes and a proof of one', () => {
  const [example] = blocksOf(readDocument('web/generator/README.md')).filter(
    ({ language }) => language === 'js',
  );
  const site = 'let shown; const show = (codes) => { shown = codes; };';
  const code = example?.code.replace('typed, challengedSet', 'shown[2], enrolment') ?? '';
  const print = 'console.log(shown.length, proof.length);';
  const printed = execFileSync(
    process.execPath,
    ['--input-type=module', '--eval', [site, code, print].join('\n')],
    { cwd: ROOT, encoding: 'utf8' },
  );
  assert.equal(printed, '10 32\n');
});

test('the example of the notices prints what the page shows', () => {
  const blocks = blocksOf(readDocument('web/server/README.md'));
  const at = blocks.findIndex(({ code }) => code.includes('backup-codes/server/notices'));
  const printed = execFileSync(
    process.execPath,
    ['--input-type=module', '--eval', blocks[at]?.code ?? ''],
    { cwd: ROOT, encoding: 'utf8' },
  );
  assert.equal(printed, blocks[at + 1]?.code);
});
