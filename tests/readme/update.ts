/** Updates the code that documents show, and the pictures of the README. */

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { withFiles } from './blocks.js';
import { readDocuments, ROOT } from './documents.js';
import { takePictures } from './pictures.js';

for (const { path, text } of readDocuments()) {
  const current = withFiles(text);
  if (current !== text) writeFileSync(join(ROOT, path), current);
}
await takePictures();
