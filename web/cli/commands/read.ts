import { Command } from '../commander.js';

import { formatFrom } from '../../generator/input-checks.js';
import { readCode } from '../../generator/read-code.js';
import { showCode } from '../../protocol/formats.js';
import {
  addFormatOptions,
  formatOf,
  namingOptions,
  type FormatOptions,
} from '../parameters.js';
import { describeProblem } from '../reading.js';
import { print, readTyped } from '../standard-streams.js';
import { addExamples, type MakeCommand } from './command.js';

export const readCommand: MakeCommand = (exitWith) =>
  addExamples(
    addFormatOptions(
      new Command('read').description('check how a code from standard input reads'),
    ),
    'read',
    'read --profile numeric',
  ).action(async (options: FormatOptions) => {
    const format = await namingOptions(() => formatFrom(formatOf(options)));
    const reading = await readCode(await readTyped('code'), format);
    if (reading.ok) {
      await print(`${reading.code}\n`);
      return;
    }
    const { proposal } = reading;
    const proposed =
      proposal === undefined ? '' : `proposed: ${showCode(proposal.code, format)}\n`;
    await print(`${describeProblem(reading)}\n${proposed}`);
    exitWith(1);
  });
