/** Standard input and output: codes and proofs pass through nothing else. */

import { Failure } from './failure.js';

/** Characters of a line, most. A proof has 43; the rest is room to decorate. */
const LINE_MAX = 1_000;

/** Characters of a text with a code in it, most: what the module searches. */
const TEXT_MAX = 16_384;

/**
 * The first line of standard input, which is read no further than a line can be long. Where
 * that is a terminal, a prompt is shown on standard error.
 *
 * @throws Failure where there is no line, or one that is too long to be meant
 */
export async function readLine(what: string): Promise<string> {
  if (process.stdin.isTTY) process.stderr.write(`${what}: `);
  const text = await readUntil((read) => /[\r\n]/.test(read) || read.length > LINE_MAX);
  const [line = ''] = text.split(/\r\n|\r|\n/, 1);
  return requireLength(what, line, text, LINE_MAX);
}

/**
 * What a code is looked for in: a line that is typed, or all of a file or a pipe, which may
 * be a whole sheet.
 *
 * @throws Failure where there is nothing, or too much to be meant
 */
export async function readTyped(what: string): Promise<string> {
  if (process.stdin.isTTY) return readLine(what);
  const text = await readUntil((read) => read.length > TEXT_MAX);
  return requireLength(what, text, text, TEXT_MAX);
}

/** Standard input up to its end, or until there is enough of it. */
async function readUntil(isEnough: (text: string) => boolean): Promise<string> {
  const { stdin } = process;
  stdin.setEncoding('utf8');
  let text = '';
  for await (const chunk of stdin) {
    text += String(chunk);
    if (isEnough(text)) break;
  }
  stdin.destroy();
  return text;
}

function requireLength(what: string, text: string, read: string, most: number): string {
  if (text.length > most) {
    throw new Failure(`${what}: standard input has more than ${most} characters`);
  }
  if (read === '') throw new Failure(`${what}: nothing on standard input`);
  return text;
}

/**
 * Writes to standard output and waits until it is taken: codes that were not shown must
 * not pass for shown.
 *
 * @throws the system's error, e.g. EPIPE or ENOSPC
 */
export function print(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    // The stream also emits what the callback gets, and would end the process with it.
    process.stdout.once('error', reject);
    process.stdout.write(text, (error) => {
      if (error) reject(error);
      else resolve();
    });
  });
}
