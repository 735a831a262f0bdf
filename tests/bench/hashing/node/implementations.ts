import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { promisify } from 'node:util';

import type { Implementation } from '../implementations/implementation.js';
import { nodeRsWith } from '../implementations/node-rs.js';
import { openpgpWith } from '../implementations/openpgp.js';

const run = promisify(execFile);

type Load = () => Promise<Implementation>;
type NodeRs = typeof import('@node-rs/argon2');

// The folder that scripts/setup/node-rs-wasm creates. When compiled, this file is in
// build/js/tests/bench/hashing/node.
const NODE_RS_WASM = new URL('../../../../../node-rs-wasm/package.json', import.meta.url);

/** Debian's command. It starts a process for each hash. */
const commandsHash: NonNullable<Implementation['argon2id']> = async (
  code,
  salt,
  { m, t, p },
) => {
  const text = new TextDecoder().decode(salt);
  const cost = ['-id', '-t', `${t}`, '-k', `${m}`, '-p', `${p}`, '-l', '32', '-r'];
  const hashing = run('argon2', [text, ...cost]);
  hashing.child.stdin?.end(code);
  return Uint8Array.from(Buffer.from((await hashing).stdout.trim(), 'hex'));
};

/** Each is imported alone, as in a program that uses only this library. */
export const LOADERS: Record<string, Load> = {
  'backup-codes': async () =>
    (await import('../implementations/backup-codes.js')).implementation,
  'libsodium-wrappers-sumo': async () =>
    (await import('../implementations/libsodium.js')).implementation,
  'hash-wasm': async () =>
    (await import('../implementations/hash-wasm.js')).implementation,
  argon2id: () =>
    Promise.resolve(
      openpgpWith((name) =>
        readFile(new URL(import.meta.resolve(`argon2id/dist/${name}.wasm`))),
      ),
    ),
  '@noble/hashes': async () =>
    (await import('../implementations/noble.js')).implementation,
  WebCrypto: async () => (await import('../implementations/webcrypto.js')).implementation,
  '@node-rs/argon2, WebAssembly': () => {
    // It is in a separate folder, because npm does not install it beside the native
    // build.
    const require = createRequire(NODE_RS_WASM);
    return Promise.resolve(
      nodeRsWith((require('@node-rs/argon2-wasm32-wasi') as NodeRs).hashRaw),
    );
  },
  '@node-rs/argon2, native': async () =>
    nodeRsWith((await import('@node-rs/argon2')).hashRaw),
  'argon2, a process each': () => Promise.resolve({ argon2id: commandsHash }),
};

/** Not counted as peers, because they are neither WebAssembly nor JavaScript. */
export const NATIVE = ['@node-rs/argon2, native', 'argon2, a process each'];
