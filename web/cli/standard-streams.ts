/** Standard input and output. Codes and proofs pass through nothing else. */

import { Failure } from './failure.js';

/** The most characters in a line. A proof has 43, so there is room for decoration. */
const LINE_MAX = 1_000;

/** The most characters in a text with a code: as many as the module searches. */
const TEXT_MAX = 16_384;

/**
 * Reads the first line of standard input, and stops at the longest line that makes sense.
 * On a terminal it shows a prompt on standard error.
 *
 * @throws Failure if there is no line, or if it is too long
 */
export async function readLine(what: string): Promise<string> {
  if (process.stdin.isTTY) process.stderr.write(`${what}: `);
  const text = await readUntil((read) => /[\r\n]/.test(read) || read.length > LINE_MAX);
  const [line = ''] = text.split(/\r\n|\r|\n/, 1);
  return requireLength(what, line, text, LINE_MAX);
}

/**
 * Reads a text that holds a code: a typed line, or all of a file or pipe, such as a whole
 * sheet.
 *
 * @throws Failure if there is no text, or too much
 */
export async function readTyped(what: string): Promise<string> {
  if (process.stdin.isTTY) return readLine(what);
  const text = await readUntil((read) => read.length > TEXT_MAX);
  return requireLength(what, text, text, TEXT_MAX);
}

/** Reads standard input until it ends, or until there is enough. */
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
 * Writes to standard output and waits until the system has taken the text, because the
 * command must not count codes as shown that nobody saw.
 *
 * @throws the error of the system, e.g. EPIPE or ENOSPC
 */
export function print(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    // The stream also emits the error of the callback, which would end the process.
    process.stdout.once('error', reject);
    process.stdout.write(text, (error) => {
      if (error) reject(error);
      else resolve();
    });
  });
}
