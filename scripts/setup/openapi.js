/**
 * Writes web/server/openapi.json from the table of messages. With `--check` it only reports
 * whether the file would change. Needs the built dist/web/protocol.
 *
 * Schemas come from the schemas that parse messages. Descriptions are the doc comments of the
 * types and constants in web/protocol, so that a sentence is written once.
 */

import { readFileSync, writeFileSync } from 'node:fs';

import * as prettier from 'prettier';

import { readDocs } from './openapi/docs.js';
import { documentOf } from './openapi/document.js';

const ROOT = new URL('../../', import.meta.url);
const FILE = new URL('web/server/openapi.json', ROOT);

const docs = readDocs(new URL('web/protocol/', ROOT));
const document = await documentOf(new URL('dist/web/protocol/', ROOT), docs);
const text = await prettier.format(JSON.stringify(document, null, 2), {
  ...(await prettier.resolveConfig(FILE)),
  parser: 'json',
});

if (!process.argv.includes('--check')) {
  writeFileSync(FILE, text);
} else if (readFileSync(FILE, 'utf8') !== text) {
  console.error(
    'web/server/openapi.json does not match web/protocol: npm run build:openapi',
  );
  process.exitCode = 1;
}
