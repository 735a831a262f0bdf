import assert from 'node:assert/strict';
import { test } from 'node:test';

import { publishedFiles } from './consumer.js';

test('no published file has a name that servers may give as no script', async () => {
  const files = await publishedFiles();
  assert.ok(files.includes('dist/wasm/backup-codes.js'));
  // Some do not know this ending, and browsers run no module of another media type.
  assert.deepEqual(
    files.filter((path) => path.endsWith('.mjs')),
    [],
  );
});
