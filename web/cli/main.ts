#!/usr/bin/env node
/**
 * The `backup-codes` command.
 *
 * Rules for what it says to people:
 *
 * - The result goes to standard output; everything else goes to standard error.
 * - Codes and proofs go to standard output only, and come from standard input only. Every
 *   user of a machine can see a command line, and shells keep it.
 * - Messages begin in lower case, end without a full stop, and name the option to change.
 * - Exit code 0: done, or yes. 1: no, the code or proof is not valid. 2: it failed.
 */

import { createRequire } from 'node:module';

import { Command, CommanderError } from './commander.js';

// Registers the platform: here the generator runs on Node.js.
import '../generator/node/index.js';
import { generateCommand } from './commands/generate.js';
import { inspectCommand } from './commands/inspect.js';
import { proofCommand } from './commands/proof.js';
import { readCommand } from './commands/read.js';
import { serverCommand } from './commands/server.js';
import { verifyCommand } from './commands/verify.js';
import { explain } from './failure.js';
import { forTerminal } from './terminal-text.js';

const CANNOT = 2;

async function main(): Promise<number> {
  let exitCode = 0;
  const program = new Command('backup-codes')
    .description('MFA backup codes made on this device; the server gets only hashes')
    .version(version(), '--version', 'show the version of this package')
    .showHelpAfterError('(add --help for the options)')
    .exitOverride();
  const commands = [
    generateCommand,
    readCommand,
    proofCommand,
    verifyCommand,
    inspectCommand,
    serverCommand,
  ];
  for (const command of commands) {
    const made = command((code) => {
      exitCode = code;
    });
    program.addCommand(made);
    inheritSettings(program, made);
  }
  try {
    await program.parseAsync();
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : CANNOT;
    process.stderr.write(`error: ${forTerminal(explain(error))}\n`);
    return CANNOT;
  }
}

function version(): string {
  const require = createRequire(import.meta.url);
  const manifest = require('backup-codes/package.json') as { version: string };
  return manifest.version;
}

function inheritSettings(parent: Command, child: Command): void {
  child.copyInheritedSettings(parent);
  for (const command of child.commands) inheritSettings(child, command);
}

// Not exit(), which would cut off output that is still on its way.
process.exitCode = await main();
