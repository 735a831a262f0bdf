import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { fileURLToPath } from 'node:url';

// Compiled tests run from build/js/tests/node/cli.
/** The file of the `backup-codes` command. */
export const COMMAND = fileURLToPath(
  new URL('../../../../../dist/web/cli/main.js', import.meta.url),
);

export interface Ended {
  exitCode: number | null;
  stdout: string;
  stderr: string;
}

/** Runs the `backup-codes` command with these arguments, and `input` on standard input. */
export function run(
  args: readonly string[],
  input = '',
  environment: Record<string, string> = {},
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [COMMAND, ...args], {
      env: { ...process.env, ...environment },
    });
    const ended: Ended = { exitCode: null, stdout: '', stderr: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => (ended.stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (ended.stderr += text));
    child.on('error', reject);
    child.on('close', (exitCode) => {
      resolve({ ...ended, exitCode });
    });
    // A command that needs no input may end before the input is written.
    child.stdin.on('error', () => undefined).end(input);
  });
}

/** A temporary folder for one test file, removed after its tests. */
export async function temporaryFolder(): Promise<(name: string) => string> {
  const folder = await mkdtemp(join(tmpdir(), 'backup-codes-'));
  after(() => rm(folder, { recursive: true }));
  return (name) => join(folder, name);
}
