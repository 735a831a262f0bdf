/**
 * Makes the files that a site serves at /static/: site.js, and beside it the worker and the
 * module, which esbuild doesn't bundle.
 * Usage: node build.js [FOLDER]    FOLDER is ./static by default
 */

import { cp } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { build } from 'esbuild';

const folder = process.argv[2] ?? 'static';
const { resolve } = createRequire(import.meta.url);

await build({
  entryPoints: [fileURLToPath(new URL('site.js', import.meta.url))],
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  outdir: folder,
});
for (const name of ['backup-codes.wasm', 'worker.js']) {
  await cp(resolve(`backup-codes/${name}`), join(folder, name));
}
