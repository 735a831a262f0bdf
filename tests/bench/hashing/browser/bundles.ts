import { fileURLToPath } from 'node:url';

import { build } from 'esbuild';

/** The script of each implementation's page, by the name in the report. */
const SOURCES: Record<string, string> = {
  'backup-codes': 'backup-codes',
  'libsodium-wrappers-sumo': 'libsodium',
  'hash-wasm': 'hash-wasm',
  argon2id: 'openpgp-fetched',
  '@noble/hashes': 'noble',
  WebCrypto: 'webcrypto',
};

/** Implementations that hash codes themselves. */
export const HASHERS = Object.keys(SOURCES).filter((name) => name !== 'WebCrypto');

// When compiled, this file is beside the files that it bundles.
const FOLDER = fileURLToPath(new URL('../', import.meta.url));

/** The script of a page that loads one library and does one task. */
export function coldBundle(name: string): Promise<Uint8Array> {
  return bundled(`
    import { implementation } from './implementations/${SOURCES[name]}.js';
    import { runCold } from './browser/page.js';
    runCold(implementation);
  `);
}

/** The script of a page that loads all libraries. */
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
    // Node.js modules that some libraries import, but only when they run in Node.js.
    external: ['fs', 'path', 'crypto', 'module', 'url'],
    logLevel: 'error',
  });
  return outputFiles[0]?.contents ?? new Uint8Array();
}
