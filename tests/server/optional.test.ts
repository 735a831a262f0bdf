import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

// Compiled tests run from build/js/tests/server.
const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));

/** Runs a program in a folder that has only the package installed. */
function runInstalled(program: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'backup-codes-installed-'));
  const modules = join(folder, 'node_modules');
  for (const part of ['package.json', 'dist']) {
    cpSync(join(ROOT, part), join(modules, 'backup-codes', part), { recursive: true });
  }
  try {
    return execFileSync(process.execPath, ['--input-type=module', '--eval', program], {
      cwd: folder,
      encoding: 'utf8',
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('generating codes needs no database package', () => {
  const printed = runInstalled(`
    import { generateCodeSet } from 'backup-codes';
    console.log((await generateCodeSet()).codes().length);`);
  assert.equal(printed, '10\n');
});

test('an error names the missing database package when the kit needs it', () => {
  const printed = runInstalled(`
    import { openStore } from 'backup-codes/server';
    const places = [{ databaseUrl: 'postgresql://127.0.0.1:1/none' }, { dataFolder: 'data' }];
    for (const place of places) {
      await openStore(place).catch(({ code, field }) => console.log(code, field));
    }`);
  assert.equal(printed, 'driver_missing pg\ndriver_missing @electric-sql/pglite\n');
});
