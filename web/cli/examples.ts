import type { Command } from './commander.js';

/** What stands before a line that is typed. */
const PROMPT = '  $ ';

/** Adds examples to the help of a command, each a line as it is typed. */
export function addExamples(command: Command, ...lines: string[]): Command {
  const typed = lines.map((line) => `${PROMPT}backup-codes ${line}\n`).join('');
  return command.addHelpText('after', `\nExamples:\n${typed.trimEnd()}`);
}
