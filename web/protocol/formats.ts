/**
 * What the codes of a set look like. Three named profiles with exactly one format
 * each, and custom formats for those who must match an existing sheet or keypad.
 */

import { documentError, type DocumentError } from './errors.js';
import {
  ALPHABET_MAX,
  ALPHABET_MIN,
  ENTROPY_MIN_BITS,
  GROUP_MAX,
  SYMBOLS_MAX,
  THROTTLE_BELOW_BITS,
} from './limits.js';

/** The default: 70 bits, of which 66.7 remain against a guess at ten codes at once. */
export interface StandardFormat {
  profile: 'standard';
  alphabet: 'crockford32';
  symbols: 14;
  check: 2;
  group: 4;
}

/** 115 bits: past the 112 at which NIST SP 800-63B-4 accepts a plain salted hash. */
export interface LongFormat {
  profile: 'long';
  alphabet: 'crockford32';
  symbols: 23;
  check: 2;
  group: 5;
}

/** 73 bits in digits, for phone keypads and dictation. */
export interface NumericFormat {
  profile: 'numeric';
  alphabet: 'decimal';
  symbols: 22;
  check: 2;
  group: 4;
}

/** A format of one's own, without check symbols, so mistyped codes cost an attempt. */
export interface CustomFormat {
  profile: 'custom';
  /** The symbols themselves: 2 to 64 distinct, U+0021 to U+007E, none of `-` `.` `_`. */
  alphabet: string;
  /** Random symbols of a code, 1 to 64. */
  symbols: number;
  check: 0;
  /** Symbols between two separators when shown, 1 to 64. */
  group: number;
}

/** Any of the formats that a set can have. */
export type CodeFormat = StandardFormat | LongFormat | NumericFormat | CustomFormat;

/** The name of a format. */
export type Profile = CodeFormat['profile'];

/** The one format of the profile `standard`. */
export const STANDARD_FORMAT: Readonly<StandardFormat> = Object.freeze({
  profile: 'standard',
  alphabet: 'crockford32',
  symbols: 14,
  check: 2,
  group: 4,
});

/** The one format of the profile `long`. */
export const LONG_FORMAT: Readonly<LongFormat> = Object.freeze({
  profile: 'long',
  alphabet: 'crockford32',
  symbols: 23,
  check: 2,
  group: 5,
});

/** The one format of the profile `numeric`. */
export const NUMERIC_FORMAT: Readonly<NumericFormat> = Object.freeze({
  profile: 'numeric',
  alphabet: 'decimal',
  symbols: 22,
  check: 2,
  group: 4,
});

/** The named formats by profile. */
export const NAMED_FORMATS = Object.freeze({
  standard: STANDARD_FORMAT,
  long: LONG_FORMAT,
  numeric: NUMERIC_FORMAT,
});

/** Crockford's Base32 symbols; a symbol's value is its index. */
export const CROCKFORD32 = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** The decimal digits; a symbol's value is its index. */
export const DECIMAL = '0123456789';

/** The symbols that a code of this format is made of. */
export function alphabetOf(format: CodeFormat): string {
  if (format.profile === 'custom') return format.alphabet;
  return format.alphabet === 'decimal' ? DECIMAL : CROCKFORD32;
}

/** Symbols of a code in canonical form, check symbols included. */
export function canonicalLength(format: CodeFormat): number {
  return format.symbols + format.check;
}

/** A code in canonical form with a dash between its groups, as a sheet shows it. */
export function showCode(code: string, { group }: CodeFormat): string {
  return (code.match(new RegExp(`.{1,${group}}`, 'g')) ?? []).join('-');
}

/** Bits of entropy of one code; check symbols are redundancy and count nothing. */
export function entropyBits(format: CodeFormat): number {
  return format.symbols * Math.log2(alphabetOf(format).length);
}

/** Whether a relying party must throttle guesses at such codes: below 64 bits. */
export function needsThrottling(format: CodeFormat): boolean {
  return entropyBits(format) < THROTTLE_BELOW_BITS;
}

/**
 * What is wrong with a format, `undefined` where nothing is. Expects the types of
 * {@link CodeFormat}; fields are named from `format`, e.g. `format.symbols`.
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
    checkRange('format.symbols', symbols, 1, SYMBOLS_MAX) ??
    checkRange('format.check', check, 0, 0) ??
    checkRange('format.group', group, 1, GROUP_MAX) ??
    (entropyBits(format) < ENTROPY_MIN_BITS
      ? documentError('entropy_too_low', 'format.symbols', ENTROPY_MIN_BITS)
      : undefined)
  );
}

function checkAlphabet(alphabet: string): DocumentError | undefined {
  const symbols = Array.from(alphabet);
  const fault = (error: DocumentError['error'], limit?: number) =>
    documentError(error, 'format.alphabet', limit);
  if (symbols.length < ALPHABET_MIN) return fault('too_short', ALPHABET_MIN);
  if (symbols.length > ALPHABET_MAX) return fault('too_long', ALPHABET_MAX);
  // Separators are dropped when a code is read, so they cannot be symbols.
  if (!/^[!-~]*$/.test(alphabet) || /[-._]/.test(alphabet)) return fault('bad_symbol');
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
