import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { TestContext } from 'node:test';

import { requireInstalled, type Runtime } from './runtimes.js';

/** A program that runs in some runtime. It ends with its test. */
export interface Program {
  /** The next line of its output. Throws with its error output if none will come. */
  line: () => Promise<string>;
  /** The same for its error output. */
  errorLine: () => Promise<string>;
  /** Writes a line to its input. */
  write: (line: string) => void;
}

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
  const ended = once(child, 'close');
  t.after(async () => {
    child.kill('SIGKILL');
    await ended;
  });
  let complaints = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (complaints += text));
  const next = async (lines: AsyncIterator<string, undefined>): Promise<string> => {
    const { done, value }: IteratorResult<string, undefined> = await lines.next();
    if (done !== true) return value;
    await ended;
    throw new Error(`${file} has ended: ${complaints}`);
  };
  const output = createInterface(child.stdout)[Symbol.asyncIterator]();
  const errors = createInterface(child.stderr)[Symbol.asyncIterator]();
  return {
    line: () => next(output),
    errorLine: () => next(errors),
    write: (line) => child.stdin.write(`${line}\n`),
  };
}
