/** Brings the README's code and pictures up to date. */

import { writeFileSync } from 'node:fs';

import { readReadme, withFiles } from './blocks.js';
import { takePictures } from './pictures.js';

writeFileSync('README.md', withFiles(readReadme()));
await takePictures();
