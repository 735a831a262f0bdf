import * as v from './valibot.js';

import type { CodeFormat } from '../formats.js';
import { integer } from './fields.js';
import { plainObject, schemaOf } from './shape.js';

/** The shape of a format; `checkFormat` knows what its fields may be together. */
export const formatShape = schemaOf<CodeFormat>()(
  v.pipe(
    plainObject,
    v.variant('profile', [
      v.strictObject({
        profile: v.literal('standard'),
        alphabet: v.literal('crockford32'),
        symbols: v.literal(14),
        check: v.literal(2),
        group: v.literal(4),
      }),
      v.strictObject({
        profile: v.literal('long'),
        alphabet: v.literal('crockford32'),
        symbols: v.literal(23),
        check: v.literal(2),
        group: v.literal(5),
      }),
      v.strictObject({
        profile: v.literal('numeric'),
        alphabet: v.literal('decimal'),
        symbols: v.literal(22),
        check: v.literal(2),
        group: v.literal(4),
      }),
      v.strictObject({
        profile: v.literal('custom'),
        alphabet: v.string(),
        symbols: integer,
        check: v.pipe(
          integer,
          v.minValue(0, 'too_low'),
          v.maxValue(0, 'too_high'),
          v.transform((): 0 => 0),
        ),
        group: integer,
      }),
    ]),
  ),
);
