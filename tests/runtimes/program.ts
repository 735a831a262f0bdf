import { spawn } from 'node:child_process';
import type { TestContext } from 'node:test';

import { linesOf, type NextLine } from './child.js';
import { requireInstalled, type Runtime } from './runtimes.js';

/** A program that runs in some runtime. It ends with its test. */
export interface Program {
  /** The next line of its output. */
  line: NextLine;
  /** The next line of its error output. */
  errorLine: NextLine;
  /** Writes a line to its input. */
  write: (line: string) => void;
}

/** @param words the file and its arguments */
export function startProgram(
  t: TestContext,
  { command }: Runtime,
  words: readonly string[],
  environment: Record<string, string> = {},
): Program {
  const [file = '', ...options] = command;
  requireInstalled(file);
  const child = spawn(file, [...options, ...words], {
    env: { ...process.env, NO_COLOR: '1', ...environment },
  });
  const lines = linesOf(t, child);
  return {
    line: lines(child.stdout),
    errorLine: lines(child.stderr),
    write: (line) => child.stdin.write(`${line}\n`),
  };
}
