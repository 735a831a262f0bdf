import * as v from './valibot.js';

import type { Kdf } from '../kdf.js';
import { integer } from './fields.js';
import { plainObject, schemaOf } from './shape.js';

/** The shape of KDF parameters; `checkKdf` knows their floors and ceilings. */
export const kdfShape = schemaOf<Kdf>()(
  v.pipe(
    plainObject,
    v.variant('name', [
      v.strictObject({
        name: v.literal('argon2id'),
        m: integer,
        t: integer,
        p: integer,
      }),
      v.strictObject({
        name: v.literal('scrypt'),
        n: integer,
        r: integer,
        p: integer,
      }),
      v.strictObject({ name: v.literal('pbkdf2-sha256'), iterations: integer }),
      v.strictObject({ name: v.literal('hmac-sha256') }),
    ]),
  ),
);
