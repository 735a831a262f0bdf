/** What all commands have in common. */

import type { Command } from '../commander.js';

/** Makes a command. Its action calls `exitWith(1)` when the answer is no. */
export type MakeCommand = (exitWith: ExitWith) => Command;

/** Sets the exit code: 0 for yes, which is the default, and 1 for no. */
export type ExitWith = (exitCode: 0 | 1) => void;

/** The prompt before a command line in an example. */
const PROMPT = '  $ ';

/** Adds examples to the help of a command, exactly as a person types them. */
export function addExamples(command: Command, ...lines: string[]): Command {
  const typed = lines.map((line) => `${PROMPT}backup-codes ${line}\n`).join('');
  return command.addHelpText('after', `\nExamples:\n${typed.trimEnd()}`);
}
