import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { addFixture } from '../../consumer.js';
import type { Build } from '../built.js';

/** No build: the site serves `node_modules` directly, with an import map in the page. */
export const serveUnbundled: Build = async (consumer) => {
  await addFixture('bundlers/unbundled/page', consumer);
  const page = await readFile(join(consumer, 'index.html'), 'utf8');
  const map = /<script type="importmap">(.*?)<\/script>/s.exec(page)?.[1] ?? '';
  return { folder: consumer, warnings: [], scripts: [map] };
};
