import type { Command } from '../commander.js';

/** Makes a command; its action tells its answer to `answer`: 0 for yes, 1 for no. */
export type MakeCommand = (answer: (exitCode: 0 | 1) => void) => Command;
