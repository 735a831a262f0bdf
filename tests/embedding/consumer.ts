import { execFile } from 'node:child_process';
import { rmSync } from 'node:fs';
import {
  cp,
  mkdir,
  mkdtemp,
  readFile,
  realpath,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

// Compiled tests run from build/js/tests/embedding.
export const PROJECT = fileURLToPath(new URL('../../../../', import.meta.url));
/** The folder into which scripts/setup/older-packages installs. */
export const OLDER = join(PROJECT, 'build/older-packages');
const SOURCES = join(PROJECT, 'tests/embedding');
const COMPILED = fileURLToPath(new URL('.', import.meta.url));

interface Manifest {
  dependencies?: Record<string, string>;
}

/** What a site installs beside the package if it uses the elements. */
const ELEMENT_PEERS = ['lit', '@lit/localize'];

/** Makes the folder of a site that uses the elements; see `newBareConsumer`. */
export function newConsumer(...others: string[]): Promise<string> {
  return newBareConsumer(...ELEMENT_PEERS, ...others);
}

/**
 * Makes the folder of somebody who has installed the package. It contains exactly the
 * files that npm would publish, and the other packages named here. It is deleted when this
 * process exits.
 */
export async function newBareConsumer(...others: string[]): Promise<string> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'backup-codes-')));
  process.once('exit', () => {
    rmSync(folder, { recursive: true, force: true });
  });
  await writeFile(
    join(folder, 'package.json'),
    '{ "private": true, "type": "module" }\n',
  );
  const home = join(folder, 'node_modules/backup-codes');
  const files = await publishedFiles();
  await Promise.all(files.map((path) => cp(join(PROJECT, path), join(home, path))));
  for (const name of await withDependencies(others)) {
    const place = join(folder, 'node_modules', name);
    await mkdir(dirname(place), { recursive: true });
    await symlink(join(PROJECT, 'node_modules', name), place);
  }
  // Their commands, for npx.
  await symlink(join(PROJECT, 'node_modules/.bin'), join(folder, 'node_modules/.bin'));
  return folder;
}

/** Adds packages to a consumer in the versions of `older/package.json`. */
export async function withOlder(
  made: Promise<string>,
  packages: readonly string[],
): Promise<string> {
  const consumer = await made;
  for (const name of packages) {
    const place = join(consumer, 'node_modules', name);
    await symlink(join(OLDER, 'node_modules', name), place);
  }
  return consumer;
}

/** Copies a folder of fixtures. TypeScript files of the tests are copied as compiled. */
export async function addFixture(name: string, to: string): Promise<void> {
  const isNoSource = (path: string) => !path.endsWith('.ts');
  await cp(join(SOURCES, name), to, { recursive: true, filter: isNoSource });
  await cp(join(COMPILED, name), to, { recursive: true }).catch(ignoreMissing);
}

let published: Promise<string[]> | undefined;

/** The files of the current build that npm would publish, as paths in the package. */
export function publishedFiles(): Promise<string[]> {
  published ??= run('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: PROJECT,
  }).then(({ stdout }) => {
    const [pack] = JSON.parse(stdout) as [{ files: { path: string }[] }];
    return pack.files.map(({ path }) => path);
  });
  return published;
}

/** The names of these packages and of everything that they depend on. */
async function withDependencies(names: string[]): Promise<Set<string>> {
  const all = new Set<string>();
  const add = async (name: string): Promise<void> => {
    if (all.has(name)) return;
    all.add(name);
    const { dependencies = {} } = await manifestIn(join(PROJECT, 'node_modules', name));
    for (const dependency of Object.keys(dependencies)) await add(dependency);
  };
  for (const name of names) await add(name);
  return all;
}

async function manifestIn(folder: string): Promise<Manifest> {
  return JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as Manifest;
}

function ignoreMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error;
}
