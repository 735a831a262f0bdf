import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import type { TestContext } from 'node:test';

/** Reads the next line of a stream. Throws with the error output if none will come. */
export type NextLine = () => Promise<string>;

/**
 * Ends a process with its test, and returns a function that reads one of its streams line
 * by line.
 */
export function linesOf(
  t: TestContext,
  child: ChildProcess & { stderr: Readable },
): (stream: Readable) => NextLine {
  const ended = once(child, 'close');
  t.after(async () => {
    child.kill('SIGKILL');
    await ended;
  });
  let complaints = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (complaints += text));
  return (stream) => {
    const lines = createInterface(stream)[Symbol.asyncIterator]();
    return async () => {
      const { done, value } = (await lines.next()) as IteratorResult<string, undefined>;
      if (done !== true) return value;
      await ended;
      throw new Error(`${child.spawnfile} has ended: ${complaints}`);
    };
  };
}
