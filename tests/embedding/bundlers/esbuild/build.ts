import { cp } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';

import { build } from 'esbuild';

import { addFixture } from '../../consumer.js';
import type { Build } from '../built.js';

/** The files that esbuild does not copy by itself. */
const FILES = ['backup-codes/backup-codes.wasm', 'backup-codes/worker.js'];

/** Runs `esbuild main.js --bundle` and puts both files beside the result. */
export const buildWithEsbuild: Build = async (consumer) => {
  const page = join(consumer, 'esbuild');
  const folder = join(page, 'dist');
  await addFixture('bundlers/esbuild/page', page);
  const { warnings } = await build({
    absWorkingDir: page,
    entryPoints: ['main.js'],
    bundle: true,
    outdir: folder,
    logLevel: 'silent',
  });
  const { resolve } = createRequire(join(page, 'main.js'));
  for (const file of FILES) await cp(resolve(file), join(folder, basename(file)));
  await cp(join(page, 'index.html'), join(folder, 'index.html'));
  return { folder, warnings: warnings.map(({ text }) => text) };
};
