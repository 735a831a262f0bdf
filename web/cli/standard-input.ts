import { Failure } from './failure.js';

/** Characters of a line, most. A code has 25, a proof 43; the rest is room to decorate. */
const LINE_MAX = 1_000;

/**
 * The first line of standard input, which is read no further than a line can be long. Where
 * that is a terminal, a prompt is shown on standard error.
 *
 * @throws Failure where there is no line, or one that is too long to be meant
 */
export async function readLine(what: string): Promise<string> {
  const { stdin, stderr } = process;
  if (stdin.isTTY) stderr.write(`${what}: `);
  stdin.setEncoding('utf8');
  let text = '';
  for await (const chunk of stdin) {
    text += String(chunk);
    if (/[\r\n]/.test(text) || text.length > LINE_MAX) break;
  }
  stdin.destroy();
  const [line = ''] = text.split(/\r\n|\r|\n/, 1);
  if (line.length > LINE_MAX) {
    throw new Failure(`${what}: standard input has more than ${LINE_MAX} characters`);
  }
  if (text === '') throw new Failure(`${what}: nothing on standard input`);
  return line;
}
