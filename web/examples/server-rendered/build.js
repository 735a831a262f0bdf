/**
 * Backup codes in a page that a server renders with React, 19 or 18. Here the server renders once,
 * into dist/index.html.
 * Build: npm install backup-codes lit @lit/localize react react-dom esbuild
 *        node build.js && node server.js > dist/index.html
 */

import { cp } from 'node:fs/promises';
import { createRequire } from 'node:module';

import { build } from 'esbuild';

/** @import { BuildOptions } from 'esbuild' */

/** @type {BuildOptions} */
const options = {
  bundle: true,
  format: 'esm',
  jsx: 'automatic',
  // React reports every difference between the server's page and the browser's.
  define: { 'process.env.NODE_ENV': '"development"' },
};
await build({ ...options, entryPoints: ['client.tsx'], outfile: 'dist/main.js' });
await build({
  ...options,
  entryPoints: ['server.tsx'],
  platform: 'node',
  packages: 'external',
  outfile: 'server.js',
});

// The script looks for both next to itself, because esbuild doesn't move them.
const { resolve } = createRequire(import.meta.url);
await cp(resolve('backup-codes/worker.js'), 'dist/worker.js');
await cp(resolve('backup-codes/backup-codes.wasm'), 'dist/wasm/backup-codes.wasm');
