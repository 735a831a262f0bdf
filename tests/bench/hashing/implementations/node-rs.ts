import type { hashRaw } from '@node-rs/argon2';

import type { Implementation } from './implementation.js';

/** The package's native and WebAssembly builds have the same functions. */
export function nodeRsWith(hash: typeof hashRaw): Implementation {
  return {
    argon2id: (code, salt, { m, t, p }) =>
      hash(code, {
        salt,
        memoryCost: m,
        timeCost: t,
        parallelism: p,
        outputLen: 32,
      }),
  };
}
