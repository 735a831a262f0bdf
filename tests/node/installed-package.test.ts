// slow: packs and installs the package
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import {
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

import * as esbuild from 'esbuild';
import webpack from 'webpack';

const run = promisify(execFile);

// Compiled tests run from build/js/tests/node.
const PROJECT = fileURLToPath(new URL('../../../../', import.meta.url));

/** Nothing is downloaded, and nothing that a package brings is run. */
const OFFLINE = ['--offline', '--ignore-scripts', '--no-audit', '--no-fund'];

/** A script that gives Node.js the address of a page, at which nobody listens. */
const PAGE = `data:text/javascript,${encodeURIComponent(
  "globalThis.self = globalThis; globalThis.document = { baseURI: 'http://127.0.0.1:1/' };",
)}`;

describe('the package, packed and installed into an empty folder', () => {
  let folder: string;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'backup-codes-installed-'));
    const packed = await run(
      'npm',
      ['pack', '--json', '--ignore-scripts', '--pack-destination', folder],
      { cwd: PROJECT },
    );
    const [{ filename }] = JSON.parse(packed.stdout) as [{ filename: string }];
    await writeFile(join(folder, 'package.json'), '{ "private": true }\n');
    await run('npm', ['install', ...OFFLINE, join(folder, filename)], { cwd: folder });
  });

  after(() => rm(folder, { recursive: true }));

  /** Runs a program and returns what it prints. */
  async function printedBy(program: string): Promise<string> {
    const input = ['--input-type=module', '--eval', program];
    return (await run(process.execPath, input, { cwd: folder })).stdout;
  }

  /** Runs the command as somebody types it and returns what it prints. */
  async function command(...words: string[]): Promise<string> {
    const typed = ['exec', '--offline', '--', 'backup-codes', ...words];
    return (await run('npm', typed, { cwd: folder })).stdout;
  }

  test('no other package is installed', async () => {
    const names = await readdir(join(folder, 'node_modules'));
    assert.deepEqual(
      names.filter((name) => !name.startsWith('.')),
      ['backup-codes'],
    );
    const home = join(folder, 'node_modules/backup-codes');
    assert.ok(!(await readdir(home)).includes('node_modules'));
  });

  test('the licences of what is bundled are in the package and in each bundle', async () => {
    const file = (path: string) =>
      readFile(join(folder, 'node_modules/backup-codes/dist', path), 'utf8');
    const notices = await file('NOTICES.txt');
    for (const [bundle, holder] of [
      ['web/protocol/schemas/valibot.js', 'Fabian Hiller'],
      ['web/cli/commander.js', 'TJ Holowaychuk'],
      ['web/cli/element-texts.js', 'Google LLC'],
    ] as const) {
      const script = await file(bundle);
      assert.ok(notices.includes(holder), holder);
      assert.ok(script.slice(0, 300).includes(holder), holder);
      const imports = /\b(?:from|import)\s*['"](?!node:|\.)/;
      assert.ok(!imports.test(script), `${bundle} imports a package`);
    }
  });

  test('a program generates, hashes and redeems codes', async () => {
    const printed = await printedBy(`
      import { deriveProof, generateCodeSet, positionOf, toEnrolment } from 'backup-codes';
      const set = await generateCodeSet({ count: 3 });
      const enrolment = await toEnrolment(set);
      const proof = await deriveProof(set.codes()[2], enrolment);
      console.log(set.codes().length, await positionOf(proof, enrolment.verifiers));`);
    assert.equal(printed, '3 2\n');
  });

  test('the command prints help and generates codes', async () => {
    assert.match(await command('--help'), /Usage: backup-codes/);
    const printed = await command('generate', '--count', '2');
    assert.equal(printed.match(/(?:[0-9A-Z]{4}-){3}[0-9A-Z]{4}/g)?.length, 2);
  });

  for (const [bundler, bundle] of [
    ['esbuild', bundleWithEsbuild],
    ['webpack', bundleWithWebpack],
  ] as const) {
    test(`a page bundled by ${bundler} without the elements has its platform`, async () => {
      const entry = join(folder, 'page.mjs');
      await writeFile(
        entry,
        `import { load } from 'backup-codes';
        load().catch(({ code, field }) => console.log(code, field));`,
      );
      const script = join(folder, `${bundler}.cjs`);
      await bundle(entry, script);
      const printed = await run(process.execPath, ['--import', PAGE, script], {
        cwd: folder,
      });
      // The page looks for the module where nobody listens. Without a registered platform it
      // would print `internal platform`.
      assert.equal(printed.stdout, 'module_unavailable wasmUrl\n');
    });
  }

  test('parsers and the relying-party kit need no other package', async () => {
    const printed = await printedBy(`
      import { parseEnrolment } from 'backup-codes/protocol';
      import { createHandler, openStore } from 'backup-codes/server';
      console.log(parseEnrolment('{}').ok, typeof createHandler);
      for (const place of [{ databaseUrl: 'postgresql://127.0.0.1:1/x' }, { dataFolder: 'x' }]) {
        await openStore(place).catch(({ code, field }) => console.log(code, field));
      }`);
    assert.deepEqual(printed.split('\n'), [
      'false function',
      'driver_missing pg',
      'driver_missing @electric-sql/pglite',
      '',
    ]);
  });

  test('a program writes notices in each language', async () => {
    const printed = await printedBy(`
      import { NOTICE_LANGUAGES, noticeTexts } from 'backup-codes/server/notices';
      for (const language of NOTICE_LANGUAGES) {
        const { codes } = await noticeTexts(language);
        console.log(language, codes.works({ set: 'K7Q2-9M3D' }));
      }`);
    const lines = printed.trim().split('\n');
    assert.equal(lines.length, 8);
    for (const line of lines) assert.match(line, /^[a-zA-Z-]+ .*K7Q2-9M3D/);
  });

  test('the elements say that Lit is missing, and share the Lit that is installed', async () => {
    const loadElements = `
      import('backup-codes/elements').then(
        ({ BackupCodesPanel }) => import('lit').then(({ LitElement }) =>
          console.log(BackupCodesPanel.prototype instanceof LitElement)),
        ({ code, message }) => console.log(code, message));`;
    assert.match(
      await printedBy(loadElements),
      /^ERR_MODULE_NOT_FOUND Cannot find package '(lit|@lit\/localize)'/,
    );
    for (const name of ['lit', '@lit/localize']) {
      const place = join(folder, 'node_modules', name);
      await mkdir(dirname(place), { recursive: true });
      await symlink(join(PROJECT, 'node_modules', name), place);
    }
    assert.equal(await printedBy(loadElements), 'true\n');
  });
});

async function bundleWithEsbuild(entry: string, script: string): Promise<void> {
  await esbuild.build({
    entryPoints: [entry],
    outfile: script,
    bundle: true,
    platform: 'browser',
    define: { 'import.meta.url': '"http://127.0.0.1:1/page.js"' },
    logLevel: 'error',
  });
}

function bundleWithWebpack(entry: string, script: string): Promise<void> {
  const options: webpack.Configuration = {
    mode: 'production',
    context: dirname(entry),
    entry,
    output: { path: dirname(script), filename: basename(script), publicPath: '/' },
  };
  return new Promise((resolve, reject) => {
    webpack(options, (error, stats) => {
      if (error !== null) reject(error);
      else if (stats?.hasErrors() === true) reject(new Error(stats.toString()));
      else resolve();
    });
  });
}
