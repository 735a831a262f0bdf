import type { Result } from './errors.js';
import { checkFormat, type CodeFormat } from './formats.js';
import { checkKdf, type Kdf } from './kdf.js';
import { codeFormat } from './schemas/format.js';
import { kdf as kdfSchema } from './schemas/kdf.js';
import { parseValue } from './schemas/parse.js';
import { only, rule } from './schemas/shape.js';
import * as v from './schemas/valibot.js';

const formatSchema = v.pipe(
  only({ format: codeFormat }),
  rule(({ format }) => checkFormat(format)),
  v.transform(({ format }): CodeFormat => format),
);

/**
 * Checks a format that comes from outside, e.g. from a command line or a settings file.
 * Faults name fields such as `format.symbols`.
 */
export function parseFormatValue(format: unknown): Result<CodeFormat> {
  return parseValue(formatSchema, { format });
}

/**
 * Checks KDF parameters that come from outside. Faults name fields such as `kdf.m`.
 *
 * @param codeBits entropy of one code in bits, from `entropyBits`
 * @param memoryMaxBytes the most memory; the core's 1 GiB by default
 */
export function parseKdfValue(
  kdf: unknown,
  codeBits: number,
  memoryMaxBytes?: number,
): Result<Kdf> {
  const schema = v.pipe(
    only({ kdf: kdfSchema }),
    rule((value) => checkKdf(value.kdf, codeBits, memoryMaxBytes)),
    v.transform((value): Kdf => value.kdf),
  );
  return parseValue(schema, { kdf });
}
