import { join } from 'node:path';

import { build, type Plugin } from 'vite';

import { addFixture, newConsumer } from '../consumer.js';

/** A framework that sites are written in, as far as these tests deal with it. */
export interface Framework {
  name: string;
  /** The folder of its page, in `pages/`. */
  folder: string;
  /** The packages that a site with it has. */
  packages: string[];
  /** Compiles its files, in place of its own plugin for Vite. */
  plugins: Plugin[];
  /** The policies for Trusted Types that it makes. */
  trustedTypes: string[];
}

/** Builds the page of a framework; gives the folder that a site serves. */
export async function buildPage({ folder, packages, plugins }: Framework) {
  const consumer = await newConsumer(...packages);
  await addFixture('frameworks/pages', consumer);
  const root = join(consumer, folder);
  await build({ root, plugins, logLevel: 'warn' });
  return join(root, 'dist');
}
