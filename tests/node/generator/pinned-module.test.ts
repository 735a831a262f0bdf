import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { test } from 'node:test';

import { load, selfTest } from 'backup-codes';

// This test needs a process of its own, because a module is loaded only once.
test('a module from another build is refused, and then the right one is accepted', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'backup-codes-'));
  t.after(() => rm(folder, { recursive: true }));
  const ours = fileURLToPath(import.meta.resolve('backup-codes/backup-codes.wasm'));
  // An extra custom section changes the file but not what it does.
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
