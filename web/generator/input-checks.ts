/**
 * Checks what callers pass in. TypeScript checks the shapes at compile time, but a program in
 * JavaScript or a parsed file may pass anything. The module takes 32-bit integers and does not
 * check them.
 */

import { checkFormat, entropyBits, type CodeFormat } from '../protocol/formats.js';
import {
  checkKdf,
  DEFAULT_KDFS,
  kdfParameters,
  type Kdf,
  type KdfName,
} from '../protocol/kdf.js';
import { checkLabel } from '../protocol/label.js';
import { CODES_MAX, CODES_MIN, NAMED_FORMATS } from '../protocol/scheme.js';
import { BackupCodesError, refuse } from './errors.js';

/** A format: the name of a profile, or all fields as in an enrolment. */
export type FormatChoice = keyof typeof NAMED_FORMATS | CodeFormat;

/** A KDF: its name for the default parameters, or all fields as in an enrolment. */
export type KdfChoice = KdfName | Kdf;

const FORMAT_FIELDS = ['symbols', 'check', 'group'] as const;

/**
 * The format that a caller chose.
 *
 * @throws BackupCodesError of `format.*`: `not_one_of`, `wrong_type`, or what
 *   `checkFormat` finds
 */
export function formatFrom(choice: FormatChoice): CodeFormat {
  if (typeof choice === 'string') {
    if (Object.hasOwn(NAMED_FORMATS, choice)) return { ...NAMED_FORMATS[choice] };
    throw new BackupCodesError('not_one_of', 'format.profile');
  }
  requireObject(choice, 'format');
  if (typeof choice.profile !== 'string') {
    throw new BackupCodesError('not_one_of', 'format.profile');
  }
  if (choice.profile !== 'custom') {
    const named: CodeFormat = formatFrom(choice.profile);
    refuse(checkFormat({ ...choice }));
    return named;
  }
  for (const field of FORMAT_FIELDS) requireInteger(choice[field], `format.${field}`);
  if (typeof choice.alphabet !== 'string') {
    throw new BackupCodesError('wrong_type', 'format.alphabet');
  }
  refuse(checkFormat(choice));
  const { profile, alphabet, symbols, check, group } = choice;
  return { profile, alphabet, symbols, check, group };
}

/**
 * The KDF that a caller chose for codes of a format.
 *
 * @throws BackupCodesError of `kdf.*`: `not_one_of`, `wrong_type`, or what `checkKdf`
 *   finds
 */
export function kdfFrom(choice: KdfChoice, format: CodeFormat, maxMemory?: number): Kdf {
  const kdf = namedKdf(choice);
  refuse(checkKdf(kdf, entropyBits(format), maxMemory));
  return kdf;
}

function namedKdf(choice: KdfChoice): Kdf {
  if (typeof choice !== 'string') requireObject(choice, 'kdf');
  const name = typeof choice === 'string' ? choice : choice.name;
  if (!Object.hasOwn(DEFAULT_KDFS, name)) {
    throw new BackupCodesError('not_one_of', 'kdf.name');
  }
  if (typeof choice === 'string') return { ...DEFAULT_KDFS[choice] };
  const parameters = choice as unknown as Record<string, unknown>;
  const fields = kdfParameters(name).map((field) => [
    field,
    requireInteger(parameters[field], `kdf.${field}`),
  ]);
  return { name, ...Object.fromEntries(fields) } as Kdf;
}

/**
 * How many codes a set gets.
 *
 * @throws BackupCodesError of `count`: `wrong_type`, `too_low`, `too_high`
 */
export function countFrom(count: unknown): number {
  const integer = requireInteger(count, 'count');
  if (integer < CODES_MIN) throw new BackupCodesError('too_low', 'count', CODES_MIN);
  if (integer > CODES_MAX) throw new BackupCodesError('too_high', 'count', CODES_MAX);
  return integer;
}

/**
 * The label of a set.
 *
 * @throws BackupCodesError of `label`: `wrong_type`, or what `checkLabel` finds
 */
export function labelFrom(label: unknown): string {
  if (typeof label !== 'string') throw new BackupCodesError('wrong_type', 'label');
  refuse(checkLabel(label));
  return label;
}

/** @throws BackupCodesError `wrong_type` if the value is not an object */
function requireObject(value: unknown, field: string): void {
  if (typeof value === 'object' && value !== null) return;
  throw new BackupCodesError('wrong_type', field);
}

/** @throws BackupCodesError `wrong_type` if the value is not an integer */
export function requireInteger(value: unknown, field: string): number {
  if (typeof value === 'number' && Number.isSafeInteger(value)) return value;
  throw new BackupCodesError('wrong_type', field);
}
