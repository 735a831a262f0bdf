import { join } from 'node:path';

import { build, createLogger } from 'vite';

import { addFixture } from '../../consumer.js';
import type { Build } from '../built.js';

/** Runs `vite build` without a configuration. */
export const buildWithVite: Build = async (consumer) => {
  const root = join(consumer, 'vite');
  await addFixture('bundlers/vite/page', root);
  const warnings: string[] = [];
  const warn = (text: string) => void warnings.push(text);
  const customLogger = { ...createLogger('silent'), warn, warnOnce: warn };
  await build({ root, logLevel: 'warn', customLogger });
  return { folder: join(root, 'dist'), warnings };
};
