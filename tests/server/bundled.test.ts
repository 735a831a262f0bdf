// slow: bundles the kit
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { build, type Format } from 'esbuild';

import { startPostgres } from './fixtures/postgres.js';

// Compiled tests run from build/js/tests/server.
const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));

const postgres = await startPostgres();
after(() => postgres.stop());

/**
 * The server of a site. It prints whether it migrated anything and how many sets an
 * account has.
 */
const SITE = `
  import { migrate, openRelyingParty, openStore } from 'backup-codes/server';
  async function main() {
    const where = process.argv[2] === 'folder' ? { dataFolder: 'data' } : {};
    const store = await openStore(where);
    if (process.argv[3] === 'migrate') console.log((await migrate(store)).length > 0);
    const party = await openRelyingParty({ store, migrate: false });
    console.log((await party.statusOf('ada')).sets.length);
    await party.close();
  }
  main().catch((error) => { console.error(error); process.exit(1); });`;

/** A new folder that contains only the bundle. */
async function bundle(format: Format): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'backup-codes-bundled-'));
  after(() => {
    rmSync(folder, { recursive: true });
  });
  await build({
    stdin: { contents: SITE, resolveDir: ROOT, sourcefile: 'site.js' },
    outfile: join(folder, format === 'cjs' ? 'site.cjs' : 'site.mjs'),
    bundle: true,
    minify: true,
    platform: 'node',
    format,
    // A site installs the database drivers itself.
    external: ['pg', '@electric-sql/pglite', 'proper-lockfile'],
    logLevel: 'error',
  });
  return folder;
}

function run(folder: string, program: string, words: string[], url = ''): string {
  return execFileSync(process.execPath, [program, ...words], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, DATABASE_URL: url },
    timeout: 120_000,
  });
}

for (const [format, program] of [
  ['esm', 'site.mjs'],
  ['cjs', 'site.cjs'],
] as const) {
  test(`the kit bundled as ${format} needs no other file`, async () => {
    const folder = await bundle(format);
    for (const name of ['@electric-sql/pglite', 'pg', 'proper-lockfile']) {
      install(name, folder);
    }
    const url = await postgres.newDatabase();
    assert.equal(run(folder, program, ['server', 'migrate'], url), 'true\n0\n');
    assert.equal(run(folder, program, ['server', 'look'], url), '0\n');
    assert.equal(run(folder, program, ['folder', 'migrate']), 'true\n0\n');
    assert.equal(run(folder, program, ['folder', 'look']), '0\n');
  });
}

/** Copies an installed package and its dependencies into a folder. */
function install(name: string, folder: string): void {
  const from = join(ROOT, 'node_modules', name);
  const to = join(folder, 'node_modules', name);
  cpSync(from, to, { recursive: true });
  const manifest = JSON.parse(readFileSync(join(from, 'package.json'), 'utf8')) as {
    dependencies?: Record<string, string>;
  };
  for (const dependency of Object.keys(manifest.dependencies ?? {})) {
    install(dependency, folder);
  }
}

test('an unbundled CommonJS program can require or import the kit', () => {
  const folder = mkdtempSync(join(tmpdir(), 'backup-codes-required-'));
  after(() => {
    rmSync(folder, { recursive: true });
  });
  const kit = join(folder, 'node_modules', 'backup-codes');
  for (const part of ['package.json', 'dist']) {
    cpSync(join(ROOT, part), join(kit, part), { recursive: true });
  }
  install('pg', folder);
  writeFileSync(
    join(folder, 'site.cjs'),
    `const { features } = process;
    // Node 20.19 and newer can require ES modules.
    if (features.require_module) require('backup-codes/server');
    import('backup-codes/server').then(({ openStore }) =>
      openStore({ databaseUrl: 'postgresql://127.0.0.1:1/none' })).then(() => {
        console.log('open');
        process.exit();
      });`,
  );
  assert.equal(run(folder, 'site.cjs', []), 'open\n');
});

test("the kit's server code reads no file next to itself", () => {
  for (const part of ['server', 'protocol']) {
    const folder = join(ROOT, 'dist/web', part);
    const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    for (const name of sources.filter((one) => one.endsWith('.js'))) {
      const source = readFileSync(join(folder, name), 'utf8');
      assert.doesNotMatch(source, /import\.meta|__dirname|createRequire/, name);
    }
  }
});

test('the kit embeds exactly the migrations in the SQL files', () => {
  const program = join(ROOT, 'scripts/setup/migrations.js');
  execFileSync(process.execPath, [program, '--check']);
});
