/**
 * The package as Node.js sees it; see ../index.ts. Bundled into backup-codes.js, which is
 * imported in a third of the time.
 */

import { runOn } from '../platform.js';
import { node } from './platform.js';

runOn(node);

export * from '../index.js';
