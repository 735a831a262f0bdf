import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A program that a test asks, and what it cannot run without. */
export interface Program {
  command: string;
  args: readonly string[];
  needs: string;
}

/** A file of the project. Compiled tests run from build/js/tests/node/interop. */
export function fileOf(path: string): string {
  return fileURLToPath(new URL(`../../../../../${path}`, import.meta.url));
}

// By its path: Debian's modules belong to this one, and PATH may name another first.
const DEBIAN_PYTHON = '/usr/bin/python3';

export function python(script: string, packages: string): Program {
  return {
    command: existsSync(DEBIAN_PYTHON) ? DEBIAN_PYTHON : 'python3',
    // No -I: the scripts import what lies beside them. No bytecode in the sources.
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

/** Our own command. */
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

/** Standard output of a program; rejects where it is missing or fails. */
export function run(program: Program, input = ''): Promise<string> {
  const { command, args } = program;
  const hint = `it needs ${program.needs}`;
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: 'pipe' });
    let printed = '';
    let complaint = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (printed += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (complaint += text));
    // A program that ends before it has read all says why by its exit.
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
