import { Command } from 'commander';

import { formatFrom } from '../../generator/choices.js';
import { readCode } from '../../generator/read-code.js';
import { showCode } from '../../protocol/formats.js';
import { addFormatOptions, formatOf, type FormatOptions } from '../parameters.js';
import { describeProblem } from '../reading.js';
import { readLine } from '../standard-input.js';
import { print } from '../standard-output.js';
import type { MakeCommand } from './command.js';

export const readCommand: MakeCommand = (answer) =>
  addFormatOptions(
    new Command('read').description('read a typed code from standard input'),
  ).action(async (options: FormatOptions) => {
    const format = formatFrom(formatOf(options));
    const reading = await readCode(await readLine('code'), format);
    if (reading.ok) {
      await print(`${reading.code}\n`);
      return;
    }
    const { proposal } = reading;
    const proposed =
      proposal === undefined ? '' : `proposed: ${showCode(proposal.code, format)}\n`;
    await print(`${describeProblem(reading)}\n${proposed}`);
    answer(1);
  });
