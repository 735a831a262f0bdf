/** Updates what documents copy: code, figures, and the pictures of the README. */

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { withFiles } from './blocks.js';
import { readDocument, readDocuments, ROOT } from './documents.js';
import { withFigures } from './figures.js';
import { takePictures } from './pictures.js';

for (const { path, text } of readDocuments()) {
  const current = withFiles(text);
  if (current !== text) writeFileSync(join(ROOT, path), current);
}
const operations = 'docs/operations.md';
const results = readDocument('tests/bench/server/results.md');
writeFileSync(join(ROOT, operations), withFigures(readDocument(operations), results));
await takePictures();
