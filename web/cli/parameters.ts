/** The options for a format and a KDF, and how they fit together. */

import { InvalidArgumentError, Option, type Command } from './commander.js';

import type { FormatChoice, KdfChoice } from '../generator/input-checks.js';
import { BackupCodesError, type Fault } from '../protocol/errors.js';
import type { CodeFormat } from '../protocol/formats.js';
import { DEFAULT_KDFS, type Kdf, type KdfName } from '../protocol/kdf.js';
import {
  ALPHABET_MAX,
  ALPHABET_MIN,
  FORMAT_DEFAULT,
  KDF_DEFAULT,
  NAMED_FORMATS,
} from '../protocol/scheme.js';
import { explainFault, Failure } from './failure.js';

export interface FormatOptions {
  profile?: keyof typeof NAMED_FORMATS | 'custom';
  alphabet?: string;
  symbols?: number;
  group?: number;
}

export interface KdfOptions {
  kdf: KdfName;
  m?: number;
  t?: number;
  p?: number;
  n?: number;
  r?: number;
  iterations?: number;
}

/** Reads the number of an option. Anything but decimal digits is a usage error. */
export function integer(text: string): number {
  const number = Number(text);
  if (!/^\d+$/.test(text) || !Number.isSafeInteger(number)) {
    throw new InvalidArgumentError('it must be a whole number.');
  }
  return number;
}

export function addFormatOptions(command: Command): Command {
  return command
    .addOption(
      new Option('--profile <name>', 'how the codes look').choices([
        ...Object.keys(NAMED_FORMATS),
        'custom',
      ]),
    )
    .option(
      '--alphabet <symbols>',
      `custom: the ${ALPHABET_MIN} to ${ALPHABET_MAX} symbols of a code`,
    )
    .option('--symbols <number>', 'custom: how many symbols a code has', integer)
    .option('--group <number>', 'custom: symbols between two dashes', integer);
}

export function addKdfOptions(command: Command): Command {
  return command
    .addOption(
      new Option('--kdf <name>', 'how the codes are hashed')
        .choices(Object.keys(DEFAULT_KDFS))
        .default(KDF_DEFAULT),
    )
    .option('--m <KiB>', 'argon2id: memory', integer)
    .option('--t <passes>', 'argon2id: passes over the memory', integer)
    .option('--p <lanes>', 'argon2id, scrypt: parallelism', integer)
    .option('--n <cost>', 'scrypt: cost, a power of two', integer)
    .option('--r <size>', 'scrypt: block size', integer)
    .option('--iterations <number>', 'pbkdf2-sha256: iterations', integer);
}

/** @throws Failure if a named profile comes with options of a custom format */
export function formatOf(options: FormatOptions): FormatChoice {
  const { profile, alphabet, symbols, group } = options;
  const custom = { alphabet, symbols, group };
  const given = namesOf(custom);
  if (profile !== 'custom') {
    if (given.length > 0) {
      throw new Failure(`${given.join(', ')}: needs --profile custom`);
    }
    return profile ?? FORMAT_DEFAULT;
  }
  if (alphabet === undefined || symbols === undefined) {
    throw new Failure('--profile custom: needs --alphabet and --symbols');
  }
  const format: CodeFormat = {
    profile,
    alphabet,
    symbols,
    check: 0,
    group: group ?? NAMED_FORMATS[FORMAT_DEFAULT].group,
  };
  return format;
}

/** The option for each field in which the generator can find a fault. */
const OPTION_OF: Record<string, string> = {
  count: '--count',
  label: '--label',
  'format.profile': '--profile',
  'format.alphabet': '--alphabet',
  'format.symbols': '--symbols',
  'format.group': '--group',
  'kdf.name': '--kdf',
  'kdf.m': '--m',
  'kdf.t': '--t',
  'kdf.p': '--p',
  'kdf.n': '--n',
  'kdf.r': '--r',
  'kdf.iterations': '--iterations',
};

/**
 * Runs `work`, and names the option instead of the field in each fault.
 *
 * @throws Failure that names the option; any other error that `work` throws
 */
export async function namingOptions<T>(work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof BackupCodesError)) throw error;
    const option = OPTION_OF[error.field];
    if (option === undefined) throw error;
    const { error: code, limit }: Fault = error;
    throw new Failure(explainFault({ error: code, field: option, limit }));
  }
}

/** @throws Failure if one of the costs does not belong to the KDF */
export function kdfOf({ kdf, ...costs }: KdfOptions): KdfChoice {
  const defaults: Kdf = DEFAULT_KDFS[kdf];
  const { m, t, p, n, r, iterations } = costs;
  const given = Object.fromEntries(
    Object.entries({ m, t, p, n, r, iterations }).filter(
      ([, value]) => value !== undefined,
    ),
  );
  const foreign = Object.keys(given).filter((cost) => !Object.hasOwn(defaults, cost));
  if (foreign.length > 0) {
    throw new Failure(`--${foreign.join(', --')}: not a cost of ${kdf}`);
  }
  return { ...defaults, ...given };
}

function namesOf(options: Record<string, unknown>): string[] {
  return Object.entries(options)
    .filter(([, value]) => value !== undefined)
    .map(([name]) => `--${name}`);
}
