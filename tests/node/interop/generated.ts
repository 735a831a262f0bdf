import { parseEnrolment } from 'backup-codes/protocol';
import type { CodeFormat, Enrolment } from 'backup-codes/protocol';
import { LONG_FORMAT, NUMERIC_FORMAT, STANDARD_FORMAT } from 'backup-codes/protocol';

import { cli, run } from './run.js';

/** Formats, by the options that select them. */
export const formats = {
  standard: { format: STANDARD_FORMAT, options: ['--profile', 'standard'] },
  long: { format: LONG_FORMAT, options: ['--profile', 'long'] },
  numeric: { format: NUMERIC_FORMAT, options: ['--profile', 'numeric'] },
  custom: custom('0123456789abcdef', 20, 5),
  'custom of 114 bits': custom('ABab01!~', 38, 8),
} satisfies Record<string, { format: Readonly<CodeFormat>; options: string[] }>;

export type FormatName = keyof typeof formats;

function custom(alphabet: string, symbols: number, group: number) {
  const format: CodeFormat = { profile: 'custom', alphabet, symbols, check: 0, group };
  const options = ['--profile', 'custom', '--alphabet', alphabet];
  return {
    format,
    options: [...options, '--symbols', `${symbols}`, '--group', `${group}`],
  };
}

/**
 * The cheapest scrypt parameters with 8 MiB take half the time of the default's 128 MiB.
 */
export const SCRYPT_IN_CACHE = ['--n', '8192', '--p', '10'] as const;

/** Codes as shown, and one PHC string for each. */
export interface PhcSet {
  codes: string[];
  phc: string[];
}

/** Codes as shown, and the enrolment of their set. */
export interface EnrolledSet {
  codes: string[];
  enrolment: Enrolment;
}

async function generate(
  format: FormatName,
  count: number,
  options: readonly string[],
): Promise<unknown> {
  const counted = ['--count', `${count}`, '--json'];
  const args = [...formats[format].options, ...options, ...counted];
  return JSON.parse(await run(cli('generate', ...args)));
}

export async function generatePhc(
  format: FormatName,
  count: number,
  ...options: string[]
): Promise<PhcSet> {
  const style = options.includes('--phc=django') ? [] : ['--phc'];
  return (await generate(format, count, [...options, ...style])) as PhcSet;
}

export async function generateEnrolled(
  format: FormatName,
  count: number,
  ...options: string[]
): Promise<EnrolledSet> {
  const made = (await generate(format, count, options)) as EnrolledSet;
  const parsed = parseEnrolment(JSON.stringify(made.enrolment));
  if (!parsed.ok) throw new Error(`the enrolment is refused: ${parsed.error.error}`);
  return made;
}

/** The text to hash. A server that removes the dashes hashes the same. */
export function canonical(shown: string): string {
  return shown.replaceAll('-', '');
}
