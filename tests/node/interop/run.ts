import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A program that a test runs, and what it needs. */
export interface Program {
  command: string;
  args: readonly string[];
  needs: string;
}

/** A file of the project. Compiled tests run from build/js/tests/node/interop. */
export function fileOf(path: string): string {
  return fileURLToPath(new URL(`../../../../../${path}`, import.meta.url));
}

// The full path, because Debian's modules belong to this Python and PATH may find
// another.
const DEBIAN_PYTHON = '/usr/bin/python3';

export function python(script: string, packages: string): Program {
  return {
    command: existsSync(DEBIAN_PYTHON) ? DEBIAN_PYTHON : 'python3',
    // -I would keep the scripts from importing the files beside them. -B writes no
    // bytecode.
    args: ['-B', '-W', 'ignore', fileOf(`tests/interop/python/${script}`)],
    needs: debian(packages),
  };
}

export function php(script: string): Program {
  return {
    command: 'php',
    args: [fileOf(`tests/interop/php/${script}`)],
    needs: debian('php-cli'),
  };
}

/** The project's own command. */
export function cli(...args: string[]): Program {
  return {
    command: process.execPath,
    args: [fileOf('dist/web/cli/main.js'), ...args],
    needs: 'the built project: npx tsc --build',
  };
}

function debian(packages: string): string {
  return `the Debian packages: apt-get install ${packages}`;
}

/** The standard output of a program. Rejects if the program is missing or fails. */
export function run(program: Program, input = ''): Promise<string> {
  const { command, args } = program;
  const hint = `it needs ${program.needs}`;
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: 'pipe' });
    let printed = '';
    let complaint = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (printed += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (complaint += text));
    // If a program exits before it has read everything, its exit code says why.
    child.stdin.on('error', () => undefined);
    child.on('error', (error) => {
      reject(new Error(`cannot run ${command}: ${error.message}; ${hint}`));
    });
    child.on('close', (exit) => {
      if (exit === 0) resolve(printed);
      else
        reject(
          new Error(`${command} ended with ${exit ?? 'a signal'}; ${hint}\n${complaint}`),
        );
    });
    child.stdin.end(input);
  });
}
