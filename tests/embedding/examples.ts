import { execFile } from 'node:child_process';
import { cp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { newBareConsumer, PROJECT, withOlder } from './consumer.js';

const run = promisify(execFile);

/** What an example says about itself in its first comment. */
interface Instructions {
  /** The packages that a person installs, besides ours. */
  packages: string[];
  /** The commands that build it, for a shell. */
  commands: string;
}

/** An example that was built as its first comment says. */
export interface BuiltExample {
  /** What a site serves, with `index.html` in it. */
  folder: string;
  /** What the commands printed. */
  output: string;
}

/** Copies an example to a consumer's folder. */
export async function addExample(name: string, to: string): Promise<void> {
  await cp(join(PROJECT, 'web/examples', name), to, { recursive: true });
}

/** What the first comment of a file of an example says. */
export async function instructionsOf(file: string): Promise<Instructions> {
  const text = await readFile(join(PROJECT, 'web/examples', file), 'utf8');
  const [, installed = '', commands = ''] =
    /^ \* (?:Build|Start): npm install (.+)\n((?: \* {7,}.+\n)+)/m.exec(text) ?? [];
  const packages = installed.split(' ').filter((name) => name !== 'backup-codes');
  return { packages, commands: commands.replaceAll(/^ \* +/gm, '') };
}

/**
 * Copies an example and builds it, with nothing installed but what it says; `older` are the
 * packages that it gets in the versions of `older/package.json`.
 */
export async function buildExample(
  name: string,
  file: string,
  older: readonly string[] = [],
): Promise<BuiltExample> {
  const { packages, commands } = await instructionsOf(`${name}/${file}`);
  const current = packages.filter((one) => !older.includes(one));
  const consumer = await withOlder(newBareConsumer(...current), older);
  await addExample(name, consumer);
  const { stdout, stderr } = await run('sh', ['-euc', commands], {
    cwd: consumer,
    // npx would look for a newer version of itself.
    env: { ...process.env, NO_COLOR: '1', npm_config_update_notifier: 'false' },
  });
  return { folder: join(consumer, 'dist'), output: stdout + stderr };
}
