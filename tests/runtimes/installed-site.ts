import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

import { PROJECT } from './runtimes.js';

const run = promisify(execFile);

/** What programs import from: compiled tests and an example. */
const COMPILED = fileURLToPath(new URL('../../', import.meta.url));
const IMPORTED = ['tests', 'web/examples/workers'];

/** What a site installs beside the package to have a database. */
const DRIVERS = ['@electric-sql/pglite', 'pg', 'proper-lockfile'];

/** A folder with the package as npm packs and installs it. */
export interface InstalledSite {
  folder: string;
  /** The address in the folder of a file of `programs/`. */
  program: (name: string) => string;
  /** The file of the `backup-codes` command. */
  command: string;
}

/**
 * Installs the package into a temporary folder, with the database drivers of the project
 * and the programs of the tests. All tests of a file share it.
 */
export async function installSite(): Promise<InstalledSite> {
  const folder = await mkdtemp(join(tmpdir(), 'backup-codes-runtimes-'));
  after(() => rm(folder, { recursive: true }));
  const packed = await run(
    'npm',
    ['pack', '--json', '--ignore-scripts', '--pack-destination', folder],
    { cwd: PROJECT },
  );
  const [{ filename }] = JSON.parse(packed.stdout) as [{ filename: string }];
  await writeFile(
    join(folder, 'package.json'),
    '{ "private": true, "type": "module" }\n',
  );
  const offline = ['--offline', '--ignore-scripts', '--no-audit', '--no-fund'];
  await run('npm', ['install', ...offline, join(folder, filename)], { cwd: folder });
  for (const name of DRIVERS) {
    const place = join(folder, 'node_modules', name);
    await mkdir(dirname(place), { recursive: true });
    await symlink(join(PROJECT, 'node_modules', name), place);
  }
  for (const path of IMPORTED) {
    await cp(join(COMPILED, path), join(folder, path), { recursive: true });
  }
  return {
    folder,
    program: (name) => join(folder, 'tests/runtimes/programs', name),
    command: join(folder, 'node_modules/backup-codes/dist/web/cli/main.js'),
  };
}
