import type { Kdf } from '../kdf.js';
import {
  ARGON2ID_FLOOR,
  KDF_MEMORY_MAX_BYTES,
  KDF_PARALLELISM_MAX,
  KDF_TIME_MAX,
  KDFS,
  PBKDF2_ITERATIONS_MAX,
  PBKDF2_ITERATIONS_MIN,
  SCRYPT_FLOOR,
} from '../scheme.js';
import { integer, keywords, plainObject, schemaOf } from './shape.js';
import * as v from './valibot.js';

/** Integers whose range depends on the other parameters. `checkKdf` knows the range. */
const within = (range: Record<string, unknown>) =>
  v.pipe(
    integer,
    keywords(() => range),
  );

const parallelism = within({ minimum: 1, maximum: KDF_PARALLELISM_MAX });

export const argon2idKdf = v.pipe(
  v.strictObject({
    name: v.literal('argon2id'),
    m: within({
      minimum: Math.min(...ARGON2ID_FLOOR.map(({ m }) => m)),
      maximum: KDF_MEMORY_MAX_BYTES / KDFS.argon2id.memory.bytes,
    }),
    t: within({ minimum: 1, maximum: KDF_TIME_MAX }),
    p: parallelism,
  }),
  keywords(() => ({
    anyOf: ARGON2ID_FLOOR.map(({ t, m }) => fields({ t: atLeast(t), m: atLeast(m) })),
  })),
);

export const scryptKdf = v.pipe(
  v.strictObject({
    name: v.literal('scrypt'),
    n: v.pipe(
      integer,
      keywords(() => ({ enum: scryptCosts() })),
    ),
    r: v.pipe(
      integer,
      keywords(() => {
        const [smallest = 0] = scryptCosts();
        return { minimum: SCRYPT_MIN_R, maximum: scryptMaxR(smallest) };
      }),
    ),
    p: parallelism,
  }),
  keywords(() => ({
    anyOf: scryptCosts().map((n) =>
      fields({
        n: { type: 'integer', const: n },
        r: { type: 'integer', maximum: scryptMaxR(n) },
        p: atLeast(SCRYPT_FLOOR.find((row) => row.n <= n)?.p ?? Infinity),
      }),
    ),
  })),
);

export const pbkdf2Kdf = v.strictObject({
  name: v.literal('pbkdf2-sha256'),
  iterations: within({
    minimum: PBKDF2_ITERATIONS_MIN,
    maximum: PBKDF2_ITERATIONS_MAX,
  }),
});

export const hmacKdf = v.strictObject({ name: v.literal('hmac-sha256') });

/** The shape of KDF parameters. `checkKdf` knows their floors and ceilings. */
export const kdf = schemaOf<Kdf>()(
  v.pipe(plainObject, v.variant('name', [argon2idKdf, scryptKdf, pbkdf2Kdf, hmacKdf])),
);

const SCRYPT_MIN_R = KDFS.scrypt.parameters[0].min;

/**
 * Each power of two, from the lowest floor to the highest that fits into memory at the
 * least r.
 */
function scryptCosts(): number[] {
  const least = Math.min(...SCRYPT_FLOOR.map(({ n }) => n));
  return Array.from({ length: 32 }, (_, power) => least * 2 ** power).filter(
    (n) => scryptMaxR(n) >= SCRYPT_MIN_R,
  );
}

function scryptMaxR(n: number): number {
  return KDF_MEMORY_MAX_BYTES / (KDFS.scrypt.memory.bytes * n);
}

function atLeast(minimum: number): object {
  return { type: 'integer', minimum };
}

function fields(properties: Record<string, object>): object {
  return { type: 'object', properties };
}
