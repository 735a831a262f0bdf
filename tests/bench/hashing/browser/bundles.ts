import { fileURLToPath } from 'node:url';

import { build } from 'esbuild';

/** The scripts of the implementations' pages, by the name that is measured. */
const SOURCES: Record<string, string> = {
  'backup-codes': 'backup-codes',
  'libsodium-wrappers-sumo': 'libsodium',
  'hash-wasm': 'hash-wasm',
  argon2id: 'openpgp-fetched',
  '@noble/hashes': 'noble',
  WebCrypto: 'webcrypto',
};

/** Those that hash codes by themselves. */
export const HASHERS = Object.keys(SOURCES).filter((name) => name !== 'WebCrypto');

// Compiled, this file is beside what it bundles.
const FOLDER = fileURLToPath(new URL('../', import.meta.url));

/** The script of a page that has one library and does one thing with it. */
export function coldBundle(name: string): Promise<Uint8Array> {
  return bundled(`
    import { implementation } from './implementations/${SOURCES[name]}.js';
    import { runCold } from './browser/page.js';
    runCold(implementation);
  `);
}

/** The script of a page that has all of them. */
export function warmBundle(): Promise<Uint8Array> {
  const entries = Object.entries(SOURCES);
  return bundled(`
    ${entries.map(([, file], index) => `import { implementation as i${index} } from './implementations/${file}.js';`).join('\n')}
    import { runWarm } from './browser/page.js';
    runWarm({ ${entries.map(([name], index) => `'${name}': i${index}`).join(', ')} });
  `);
}

async function bundled(contents: string): Promise<Uint8Array> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: FOLDER },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    platform: 'browser',
    // Modules for Node.js that libraries ask for only where they find themselves in it.
    external: ['fs', 'path', 'crypto', 'module', 'url'],
    logLevel: 'error',
  });
  return outputFiles[0]?.contents ?? new Uint8Array();
}
