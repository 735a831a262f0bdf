import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { BUILD } from './program.js';

const run = promisify(execFile);

/**
 * Installs packages of PyPI for a test.
 *
 * @param name of the test, which is also the folder in `BUILD`
 * @returns the folder of Python and of the packages' commands
 */
export async function installFromPyPI(
  name: string,
  ...packages: string[]
): Promise<string> {
  const commands = join(BUILD, name, 'bin');
  await run('python3', ['-m', 'venv', join(BUILD, name)]);
  await run(join(commands, 'pip'), ['install', '--quiet', ...packages]);
  return commands;
}
