import { createInterface } from 'node:readline/promises';

import { Failure } from './failure.js';

/** Characters of a line, most. A code has 25, a proof 43; the rest is room to decorate. */
const LINE_MAX = 1_000;

/**
 * The first line of standard input. Where that is a terminal, a prompt is shown on
 * standard error.
 *
 * @throws Failure where there is no line, or one that is too long to be meant
 */
export async function readLine(what: string): Promise<string> {
  const { stdin, stderr } = process;
  if (stdin.isTTY) stderr.write(`${what}: `);
  const lines = createInterface({ input: stdin, terminal: false });
  try {
    for await (const line of lines) {
      if (line.length > LINE_MAX) {
        throw new Failure(`${what}: standard input has more than ${LINE_MAX} characters`);
      }
      return line;
    }
  } finally {
    lines.close();
    stdin.destroy();
  }
  throw new Failure(`${what}: nothing on standard input`);
}
