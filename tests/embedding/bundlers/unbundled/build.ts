import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { addFixture } from '../../consumer.js';
import type { Build } from '../built.js';

/** No build at all: `node_modules` is served as it is, below an import map. */
export const serveUnbundled: Build = async (consumer) => {
  await addFixture('bundlers/unbundled/page', consumer);
  const page = await readFile(join(consumer, 'index.html'), 'utf8');
  const map = /<script type="importmap">(.*?)<\/script>/s.exec(page)?.[1] ?? '';
  return { folder: consumer, warnings: [], scripts: [map] };
};
