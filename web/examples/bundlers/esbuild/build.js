import { cp } from 'node:fs/promises';
import { createRequire } from 'node:module';

import { build } from 'esbuild';

const { resolve } = createRequire(import.meta.url);

await build({ entryPoints: ['main.js'], bundle: true, outdir: 'dist' });
await cp('index.html', 'dist/index.html');
await cp(resolve('backup-codes/backup-codes.wasm'), 'dist/backup-codes.wasm');
await cp(resolve('backup-codes/worker.js'), 'dist/worker.js');
