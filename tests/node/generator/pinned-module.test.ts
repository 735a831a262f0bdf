import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { test } from 'node:test';

import { load, selfTest } from 'backup-codes';

// A process of its own: what was loaded once is not loaded again.
test('a module that this build did not make is refused, and ours is taken then', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'backup-codes-'));
  t.after(() => rm(folder, { recursive: true }));
  const ours = fileURLToPath(import.meta.resolve('backup-codes/backup-codes.wasm'));
  // With a custom section of one byte more it would do all that ours does.
  const other = Buffer.concat([
    await readFile(ours),
    Uint8Array.of(0x00, 0x02, 0x01, 0x78),
  ]);
  const file = join(folder, 'cat.png');
  await writeFile(file, other);
  await WebAssembly.compile(other);

  await assert.rejects(load({ wasmUrl: file }), {
    code: 'module_mismatch',
    field: 'wasmUrl',
  });
  await load({ wasmUrl: pathToFileURL(ours) });
  await selfTest();
});
