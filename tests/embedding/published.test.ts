import assert from 'node:assert/strict';
import { test } from 'node:test';

import { publishedFiles } from './consumer.js';

test('every published script has a name that servers deliver as a script', async () => {
  const files = await publishedFiles();
  assert.ok(files.includes('dist/wasm/backup-codes.js'));
  // Some servers do not know this ending, and browsers run modules only with a script's
  // media type.
  assert.deepEqual(
    files.filter((path) => path.endsWith('.mjs')),
    [],
  );
});
