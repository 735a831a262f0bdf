import { Command } from '../commander.js';

import { showDate } from '../element-texts.js';
import { parseEnrolment, type Enrolment } from '../../protocol/enrolment.js';
import type { DocumentError } from '../../protocol/errors.js';
import { entropyBits, needsThrottling, type CodeFormat } from '../../protocol/formats.js';
import { parseImportFile } from '../../protocol/import-file.js';
import { kdfMemoryBytes, type Kdf } from '../../protocol/kdf.js';
import { showSetId } from '../../protocol/set-id.js';
import { explainFault, Failure } from '../failure.js';
import { readText } from '../record-file.js';
import { print } from '../standard-streams.js';
import { addExamples, type MakeCommand } from './command.js';

export const inspectCommand: MakeCommand = () =>
  addExamples(
    new Command('inspect')
      .description('describe an enrolment or an import file in words')
      .argument('<file>', 'the enrolment or import file')
      .action(async (path: string) => {
        await print(describe(path, await readText(path)));
      }),
    'inspect ada.json',
  );

function describe(path: string, text: string): string {
  if (looksLikeImportFile(text)) {
    const file = parseImportFile(text);
    if (!file.ok) throw refused(path, file.error);
    return file.value.enrolments
      .map(({ account, enrolment }) => section(enrolment, account))
      .join('\n');
  }
  const parsed = parseEnrolment(text);
  if (!parsed.ok) throw refused(path, parsed.error);
  return section(parsed.value);
}

function looksLikeImportFile(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && 'enrolments' in value;
  } catch {
    return false;
  }
}

function refused(path: string, fault: DocumentError): Failure {
  return new Failure(`${path}: ${explainFault(fault)}`);
}

function section(enrolment: Enrolment, account?: string): string {
  const { format, kdf, verifiers } = enrolment;
  const rows = [
    ['Account', account ?? ''],
    ['Set', showSetId(enrolment.set)],
    ['Label', enrolment.label],
    ['Made on', `${showDate(enrolment.created)} (${enrolment.created})`],
    ['Codes', String(verifiers.length)],
    ['Format', describeFormat(format)],
    ['Entropy', describeEntropy(format)],
    ['KDF', describeKdf(kdf)],
    ['Stored', 'SHA-256 of each proof; this file reveals no code'],
  ];
  return rows
    .filter(([, value]) => value !== '')
    .map(([name = '', value = '']) => `${name.padEnd(9)}${value}\n`)
    .join('');
}

function describeFormat({
  profile,
  symbols,
  check,
  group,
  alphabet,
}: CodeFormat): string {
  const checked = check === 0 ? 'no check symbols' : `${check} check symbols`;
  const drawn = profile === 'custom' ? `${alphabet.length} symbols` : alphabet;
  return `${profile}: ${symbols} of ${drawn}, ${checked}, in groups of ${group}`;
}

function describeEntropy(format: CodeFormat): string {
  const bits = `${Math.floor(entropyBits(format) * 10) / 10} bits per code`;
  return needsThrottling(format)
    ? `${bits}: below 64, the server must limit guesses`
    : `${bits}: at least 64, as NIST SP 800-63B-4 requires for saved codes`;
}

function describeKdf(kdf: Kdf): string {
  const { name, ...costs } = kdf;
  const listed = Object.entries(costs).map(([cost, value]) => `${cost}=${value}`);
  const memory = kdfMemoryBytes(kdf);
  const each = memory === 0 ? '' : `; ${Math.ceil(memory / 2 ** 20)} MiB per derivation`;
  return [name, ...listed].join(' ') + each;
}
