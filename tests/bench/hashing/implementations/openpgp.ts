import setupWasm, { type computeHash } from 'argon2id/lib/setup.js';

import type { Implementation } from './implementation.js';

/** Returns the bytes of one of the package's two modules. */
export type ReadModule = (name: 'simd' | 'no-simd') => Promise<BufferSource>;

/**
 * The package does not find its files itself. Its README shows how to pass them on each
 * platform.
 */
export function openpgpWith(read: ReadModule): Implementation {
  let hash: Promise<computeHash> | undefined;
  const load = () =>
    setupWasm(
      async (imports) => WebAssembly.instantiate(await read('simd'), imports),
      async (imports) => WebAssembly.instantiate(await read('no-simd'), imports),
    );
  return {
    async argon2id(code, salt, { m, t, p }) {
      hash ??= load();
      return (await hash)({
        password: new TextEncoder().encode(code),
        salt,
        memorySize: m,
        passes: t,
        parallelism: p,
        tagLength: 32,
      });
    },
  };
}
