import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

// Compiled tests run from build/js/tests/node.
const ROOT = new URL('../../../../', import.meta.url);

test('the example of the README runs as it stands and prints a proof', () => {
  const readme = readFileSync(new URL('README.md', ROOT), 'utf8');
  const example = /```js\n(.*?)```/s.exec(readme)?.[1];
  assert.ok(example);
  const printed = execFileSync(
    process.execPath,
    ['--input-type=module', '--eval', example],
    { cwd: fileURLToPath(ROOT), encoding: 'utf8' },
  );
  assert.match(printed, /^[A-Za-z0-9_-]{43}\n$/);
});
