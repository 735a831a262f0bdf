/** What the codes of a set look like: the named formats, and custom ones. */

import { documentError, type DocumentError } from './errors.js';
import {
  ALPHABET_MAX,
  ALPHABET_MIN,
  ALPHABETS,
  ENTROPY_MIN_BITS,
  GROUP_MAX,
  GROUP_MIN,
  NAMED_FORMATS,
  SEPARATORS,
  SYMBOLS_MAX,
  SYMBOLS_MIN,
  THROTTLE_BELOW_BITS,
} from './scheme.js';

type NamedFormats = {
  [Name in keyof typeof NAMED_FORMATS]: {
    -readonly [
      Field in keyof (typeof NAMED_FORMATS)[Name]
    ]: (typeof NAMED_FORMATS)[Name][Field];
  };
};

/** The format of the profile `standard`; `STANDARD_FORMAT` says why. */
export type StandardFormat = NamedFormats['standard'];

/** The format of the profile `long`; `LONG_FORMAT` says why. */
export type LongFormat = NamedFormats['long'];

/** The format of the profile `numeric`; `NUMERIC_FORMAT` says why. */
export type NumericFormat = NamedFormats['numeric'];

/**
 * A format that the site describes, for example to match existing sheets. Its codes have no
 * check symbols, so a mistyped code costs an attempt.
 */
export interface CustomFormat {
  profile: 'custom';
  /**
   * The symbols themselves: distinct printable ASCII characters, none of them a separator.
   * `ALPHABET_MIN` and `ALPHABET_MAX` bound how many.
   */
  alphabet: string;
  /** Random symbols of a code, `SYMBOLS_MIN` to `SYMBOLS_MAX`. */
  symbols: number;
  check: 0;
  /** Symbols between two dashes where a code is shown, `GROUP_MIN` to `GROUP_MAX`. */
  group: number;
}

/** Any format that a set can have. */
export type CodeFormat = NamedFormats[keyof NamedFormats] | CustomFormat;

/** The name of a format. */
export type Profile = CodeFormat['profile'];

/** The symbols that a code of this format is made of. The value of a symbol is its index. */
export function alphabetOf(format: CodeFormat): string {
  return format.profile === 'custom' ? format.alphabet : ALPHABETS[format.alphabet];
}

/** Symbols of a code in canonical form, check symbols included. */
export function canonicalLength(format: CodeFormat): number {
  return format.symbols + format.check;
}

/** A code in canonical form with a dash between its groups, as a sheet shows it. */
export function showCode(code: string, { group }: CodeFormat): string {
  return (code.match(new RegExp(`.{1,${group}}`, 'g')) ?? []).join('-');
}

/** Bits of entropy of one code. Check symbols are redundancy and add none. */
export function entropyBits(format: CodeFormat): number {
  return format.symbols * Math.log2(alphabetOf(format).length);
}

/** Whether a relying party must limit guesses at codes of this format. */
export function needsThrottling(format: CodeFormat): boolean {
  return entropyBits(format) < THROTTLE_BELOW_BITS;
}

/**
 * Finds the first fault of a format, or returns `undefined`. The fields must have the
 * types of {@link CodeFormat}. Errors name fields from `format`, e.g. `format.symbols`.
 *
 * If a format has several faults, the first one in this order is reported. For a named
 * format: `alphabet`, `symbols`, `check`, `group`. For a custom format: `alphabet` (its
 * length, its characters, whether they are distinct), `symbols`, `check`, `group`, and
 * finally the entropy.
 */
export function checkFormat(format: CodeFormat): DocumentError | undefined {
  if (format.profile === 'custom') return checkCustomFormat(format);
  const named: CodeFormat = NAMED_FORMATS[format.profile];
  for (const field of ['alphabet', 'symbols', 'check', 'group'] as const) {
    if (format[field] !== named[field]) {
      return documentError('not_one_of', `format.${field}`);
    }
  }
  return undefined;
}

function checkCustomFormat(format: CustomFormat): DocumentError | undefined {
  const { symbols, group } = format;
  const check: number = format.check;
  return (
    checkAlphabet(format.alphabet) ??
    checkRange('format.symbols', symbols, SYMBOLS_MIN, SYMBOLS_MAX) ??
    checkRange('format.check', check, 0, 0) ??
    checkRange('format.group', group, GROUP_MIN, GROUP_MAX) ??
    (entropyBits(format) < ENTROPY_MIN_BITS
      ? documentError('entropy_too_low', 'format.symbols', ENTROPY_MIN_BITS)
      : undefined)
  );
}

const SEPARATOR = new RegExp(`[${SEPARATORS}]`, 'u');

function checkAlphabet(alphabet: string): DocumentError | undefined {
  const symbols = Array.from(alphabet);
  const fault = (error: DocumentError['error'], limit?: number) =>
    documentError(error, 'format.alphabet', limit);
  if (symbols.length < ALPHABET_MIN) return fault('too_short', ALPHABET_MIN);
  if (symbols.length > ALPHABET_MAX) return fault('too_long', ALPHABET_MAX);
  // Separators cannot be symbols, because reading a code drops them.
  if (!/^[!-~]*$/.test(alphabet) || SEPARATOR.test(alphabet)) return fault('bad_symbol');
  if (new Set(symbols).size < symbols.length) return fault('not_distinct');
  return undefined;
}

function checkRange(
  field: string,
  value: number,
  least: number,
  most: number,
): DocumentError | undefined {
  if (value < least) return documentError('too_low', field, least);
  if (value > most) return documentError('too_high', field, most);
  return undefined;
}
