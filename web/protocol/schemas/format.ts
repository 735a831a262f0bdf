import type { CodeFormat, CustomFormat } from '../formats.js';
import {
  ALPHABET_MAX,
  ALPHABET_MIN,
  GROUP_MAX,
  GROUP_MIN,
  LONG_FORMAT,
  NUMERIC_FORMAT,
  STANDARD_FORMAT,
  SYMBOLS_MAX,
  SYMBOLS_MIN,
} from '../scheme.js';
import { exactly, integer, keywords, oneOf, plainObject, schemaOf } from './shape.js';
import * as v from './valibot.js';

type NamedFormat = Exclude<CodeFormat, CustomFormat>;

/** The only format of a profile. */
function named<const T extends NamedFormat>(format: T) {
  return v.strictObject({
    profile: v.literal<T['profile']>(format.profile),
    alphabet: oneOf<T['alphabet']>(format.alphabet),
    symbols: exactly<T['symbols']>(format.symbols),
    check: exactly<T['check']>(format.check),
    group: exactly<T['group']>(format.group),
  });
}

export const standardFormat = named(STANDARD_FORMAT);
export const longFormat = named(LONG_FORMAT);
export const numericFormat = named(NUMERIC_FORMAT);

const range = (least: number, most: number) =>
  v.pipe(
    integer,
    keywords(() => ({ minimum: least, maximum: most })),
  );

export const customFormat = v.strictObject({
  profile: v.literal('custom'),
  alphabet: v.pipe(
    v.string(),
    keywords(() => ({
      minLength: ALPHABET_MIN,
      maxLength: ALPHABET_MAX,
      pattern: '^[!-,/-^`-~]*$',
    })),
  ),
  symbols: range(SYMBOLS_MIN, SYMBOLS_MAX),
  // `checkFormat` refuses other numbers, in its order. Adding 0 turns -0 into 0.
  check: v.pipe(
    range(0, 0),
    v.transform((check) => (check + 0) as 0),
  ),
  group: range(GROUP_MIN, GROUP_MAX),
});

/** The shape of a format. `checkFormat` knows which values fit together. */
export const codeFormat = schemaOf<CodeFormat>()(
  v.pipe(
    plainObject,
    v.variant('profile', [standardFormat, longFormat, numericFormat, customFormat]),
  ),
);
