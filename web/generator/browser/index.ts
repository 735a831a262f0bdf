/** The package as pages see it; see ../index.ts. */

import { registerPlatform } from '../platform.js';
import { browser } from './platform.js';

registerPlatform(browser);

export * from '../index.js';
