/** Updates the code that documents show, and the pictures of the README. */

import { writeFileSync } from 'node:fs';

import { documentPaths, readDocument, withFiles } from './blocks.js';
import { takePictures } from './pictures.js';

for (const path of documentPaths()) writeFileSync(path, withFiles(readDocument(path)));
await takePictures();
