/**
 * The package as Node.js sees it; see ../index.ts. Bundled into backup-codes.js: one file is
 * imported sooner than many.
 */

import { runOn } from '../platform.js';
import { node } from './platform.js';

runOn(node);

export * from '../index.js';
