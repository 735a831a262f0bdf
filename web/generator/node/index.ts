/**
 * The package as Node.js sees it; see ../index.ts. The build bundles it into
 * backup-codes.js, because one file loads faster than many.
 */

import { registerPlatform } from '../platform.js';
import { node } from './platform.js';

registerPlatform(node);

export * from '../index.js';
