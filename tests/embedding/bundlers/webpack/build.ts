import { cp } from 'node:fs/promises';
import { join } from 'node:path';

import webpack from 'webpack';

import { addFixture } from '../../consumer.js';
import type { Build } from '../built.js';

/** Runs webpack for production. The configuration only names the page. */
export const buildWithWebpack: Build = async (consumer) => {
  const context = join(consumer, 'webpack');
  const folder = join(context, 'dist');
  await addFixture('bundlers/webpack/page', context);
  const compiler = webpack({
    mode: 'production',
    context,
    entry: './main.js',
    output: { path: folder },
  });
  const stats = await new Promise<webpack.Stats | undefined>((resolve, reject) => {
    compiler.run((error, result) => {
      if (error) reject(error);
      else resolve(result);
    });
  });
  await cp(join(context, 'index.html'), join(folder, 'index.html'));
  const { errors = [], warnings = [] } = stats?.toJson() ?? {};
  return { folder, warnings: [...errors, ...warnings].map(({ message }) => message) };
};
