import { join } from 'node:path';

import { build } from 'vite';

import { addFixture, newBareConsumer } from '../consumer.js';
import { addExample, instructionsOf } from '../examples.js';

/** A framework that sites are written in. */
export interface Framework {
  name: string;
  /** The folder of its example, and of the page that tests the example's components. */
  folder: string;
  /** The file whose first comment says how to build the example. */
  main: string;
  /** The policies for Trusted Types that it makes. */
  trustedTypes: string[];
}

export const FRAMEWORKS: Framework[] = [
  { name: 'React', folder: 'react', main: 'main.tsx', trustedTypes: [] },
  { name: 'Vue', folder: 'vue', main: 'main.js', trustedTypes: ['vue'] },
  {
    name: 'Svelte',
    folder: 'svelte',
    main: 'main.js',
    trustedTypes: ['svelte-trusted-html'],
  },
];

/**
 * Builds the example of a framework with its own configuration, and beside it the page that tests
 * its components; gives the folder that a site serves.
 */
export async function buildPages({ folder, main }: Framework): Promise<string> {
  const example = `frameworks/${folder}/${main}`;
  const { packages, commands } = await instructionsOf(example);
  if (commands !== 'npx vite build\n') throw new Error(`${example}: ${commands}`);
  const consumer = await newBareConsumer(...packages);
  await addExample('frameworks', consumer);
  await addFixture('frameworks/harness', join(consumer, 'harness'));
  const root = join(consumer, folder);
  await addFixture(`frameworks/harness/${folder}`, join(root, 'harness'));
  await build({
    root,
    logLevel: 'warn',
    resolve: { alias: { examples: consumer, harness: join(consumer, 'harness') } },
    build: {
      rolldownOptions: {
        input: [join(root, 'index.html'), join(root, 'harness/index.html')],
      },
    },
  });
  return join(root, 'dist');
}
