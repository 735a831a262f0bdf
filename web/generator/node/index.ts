/** The package as Node.js sees it; see ../index.ts. */

import { runOn } from '../platform.js';
import { node } from './platform.js';

runOn(node);

export * from '../index.js';
