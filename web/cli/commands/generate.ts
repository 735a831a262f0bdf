import { rm } from 'node:fs/promises';

import { Command, Option } from '../commander.js';

import { sheetText } from '../element-texts.js';
import { generateCodeSet, type CodeSet } from '../../generator/code-set.js';
import { toEnrolment } from '../../generator/enrolment.js';
import { toPhc } from '../../generator/phc.js';
import { checkAccount } from '../../protocol/account.js';
import type { Enrolment } from '../../protocol/enrolment.js';
import type { DocumentError } from '../../protocol/errors.js';
import { checkLabel } from '../../protocol/label.js';
import { CODES_DEFAULT, CODES_MAX, CODES_MIN } from '../../protocol/scheme.js';
import { explainFault, Failure } from '../failure.js';
import {
  addFormatOptions,
  addKdfOptions,
  formatOf,
  integer,
  kdfOf,
  namingOptions,
  type FormatOptions,
  type KdfOptions,
} from '../parameters.js';
import { progressBar } from '../progress-bar.js';
import { requireWritable, writeRecord } from '../record-file.js';
import { print } from '../standard-streams.js';
import { addExamples, type MakeCommand } from './command.js';

/** The sheet's lines about the holder. Missing ones are left out. */
interface Holder {
  service?: string;
  account?: string;
}

interface Options extends FormatOptions, KdfOptions, Holder {
  count: number;
  label?: string;
  record?: string;
  force?: true;
  /** `true` for plain PHC strings. */
  phc?: true | 'django';
  json?: true;
}

export const generateCommand: MakeCommand = () => {
  const command = new Command('generate')
    .description('make codes: the sheet for the user, the hashes for the server')
    .option(
      '--count <number>',
      `how many codes, ${CODES_MIN} to ${CODES_MAX}`,
      integer,
      CODES_DEFAULT,
    )
    .option('--service <name>', 'name of the service on the sheet')
    .option('--account <name>', 'name of the account on the sheet')
    .option('--label <text>', 'where the user keeps this set, e.g. "Home safe"')
    .option('--record <file>', 'write the enrolment (or PHC strings) to a new file')
    .option('--force', 'overwrite the file if it exists')
    .addOption(
      new Option('--phc [style]', 'PHC strings instead of an enrolment').choices([
        'django',
      ]),
    )
    .option('--json', 'print codes and enrolment (or PHC strings) as JSON, no sheet');
  addKdfOptions(addFormatOptions(command));
  addExamples(
    command,
    'generate --service Postbox --account ada@example.org --record ada.json',
    'generate --profile numeric --label "Home safe" --record ada-digits.json',
    'generate --phc --record ada-hashes.txt',
  );
  return command.action((options: Options) => namingOptions(() => generate(options)));
};

async function generate(options: Options): Promise<void> {
  const { record, force = false } = options;
  const { service = '', account = '', label = '' } = options;
  requireText('--service', checkLabel(service));
  if (account !== '') requireText('--account', checkAccount(account));
  requireText('--label', checkLabel(label));
  if (record !== undefined) await requireWritable(record, force);
  const set = await generateCodeSet({
    format: formatOf(options),
    kdf: kdfOf(options),
    count: options.count,
    label,
  });
  try {
    const hashes = await hashesOf(set, options);
    if (record !== undefined) await writeRecord(record, textOf(hashes), force);
    await printOrRemove(outputOf(set, hashes, options), record);
    if (record === undefined && options.json === undefined) warnOfLostHashes();
  } finally {
    set.wipe();
  }
}

/** @throws Failure that names the option at fault */
function requireText(option: string, fault: DocumentError | undefined): void {
  if (fault === undefined) return;
  throw new Failure(`${option}: ${explainFault({ ...fault, field: '' })}`);
}

type Hashes = { enrolment: Enrolment } | { phc: string[] };

async function hashesOf(set: CodeSet, { phc }: Options): Promise<Hashes> {
  const onProgress = progressBar();
  if (phc === undefined) return { enrolment: await toEnrolment(set, { onProgress }) };
  const style = phc === true ? 'phc' : phc;
  return { phc: await toPhc(set, { style, onProgress }) };
}

function textOf(hashes: Hashes): string {
  if ('phc' in hashes) return `${hashes.phc.join('\n')}\n`;
  return `${JSON.stringify(hashes.enrolment, null, 2)}\n`;
}

function outputOf(set: CodeSet, hashes: Hashes, options: Options): string {
  const codes = set.codes();
  if (options.json) return `${JSON.stringify({ codes, ...hashes })}\n`;
  return sheetOf(set, codes, options);
}

/**
 * The sheet for the user as plain text: the one that the panel saves, made safe for a
 * terminal.
 */
function sheetOf(set: CodeSet, codes: readonly string[], holder: Holder): string {
  const { service = '', account = '' } = holder;
  const { label, created, id } = set;
  const text = sheetText({ service, account, label, created, set: id, codes });
  return text.replaceAll('\r\n', '\n');
}

/**
 * Prints the codes. Removes the record if that fails: hashes of codes that nobody has
 * seen are useless.
 */
async function printOrRemove(text: string, record: string | undefined): Promise<void> {
  try {
    await print(text);
  } catch (error) {
    if (record !== undefined) await rm(record, { force: true });
    throw error;
  }
}

function warnOfLostHashes(): void {
  process.stderr.write(
    'note: you did not keep the hashes of these codes, so no server can accept them\n' +
      'hint: --record <file> writes the enrolment that a server stores\n',
  );
}
