import { checkFormat, entropyBits, type CodeFormat } from '../formats.js';
import { checkKdf, type Kdf } from '../kdf.js';
import { salt, setId, time } from './fields.js';
import { codeFormat } from './format.js';
import { kdf } from './kdf.js';
import { rule } from './shape.js';

/**
 * What a client needs to derive a proof for a set. {@link soundParameters} checks the
 * rest.
 */
export const setParameters = {
  set: setId,
  created: time,
  format: codeFormat,
  kdf,
  salt,
};

/** Checks a format and a KDF, each by itself and both together. */
export const soundParameters = <T extends { format: CodeFormat; kdf: Kdf }>() =>
  rule<T>(
    ({ format, kdf }) => checkFormat(format) ?? checkKdf(kdf, entropyBits(format)),
    () => ({
      if: field('kdf', field('name', { type: 'string', const: 'hmac-sha256' })),
      then: field(
        'format',
        field('profile', { type: 'string', enum: ['long', 'custom'] }),
      ),
    }),
  );

function field(name: string, schema: object): object {
  return { type: 'object', properties: { [name]: schema } };
}
