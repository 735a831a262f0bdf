import { join } from 'node:path';

import { build, type Plugin } from 'vite';

import { addFixture, newConsumer } from '../consumer.js';

/** A framework that sites use, and what the tests need to know about it. */
export interface Framework {
  name: string;
  /** The folder of its page, in `pages/`. */
  folder: string;
  /** The packages that a site with this framework installs. */
  packages: string[];
  /** Compile its files instead of its own plugin for Vite. */
  plugins: Plugin[];
  /** The Trusted Types policies that it creates. */
  trustedTypes: string[];
}

/** Builds the page of a framework and returns the folder to serve. */
export async function buildPage({ folder, packages, plugins }: Framework) {
  const consumer = await newConsumer(...packages);
  await addFixture('frameworks/pages', consumer);
  const root = join(consumer, folder);
  await build({ root, plugins, logLevel: 'warn' });
  return join(root, 'dist');
}
