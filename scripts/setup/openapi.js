/**
 * Writes the OpenAPI files from the table of messages and from the routes of the service. With
 * `--check` it only reports whether a file would change. Needs the built dist/web/protocol and
 * dist/web/service.
 *
 * Schemas come from the schemas that parse messages. Descriptions are the doc comments of the
 * types and constants, so that a sentence is written once.
 */

import { readFileSync, writeFileSync } from 'node:fs';

import * as prettier from 'prettier';

import { readDocs } from './openapi/docs.js';
import { documentOf } from './openapi/document.js';
import { serviceDocumentOf } from './openapi/service-document.js';

const at = (path) => new URL(`../../${path}`, import.meta.url);
const protocol = at('dist/web/protocol/');

const docs = readDocs(at('web/protocol/'));
const ofService = [at('web/server/'), at('web/service/')].map(readDocs);
const allDocs = {
  types: new Map([...ofService, docs].flatMap(({ types }) => [...types])),
  constants: new Map([...ofService, docs].flatMap(({ constants }) => [...constants])),
};
const documents = {
  'web/server/openapi.json': await documentOf(protocol, docs),
  'web/service/openapi.json': await serviceDocumentOf(
    { protocol, service: at('dist/web/service/') },
    allDocs,
  ),
};

for (const [path, document] of Object.entries(documents)) {
  const file = at(path);
  const text = await prettier.format(JSON.stringify(document, null, 2), {
    ...(await prettier.resolveConfig(file)),
    parser: 'json',
  });
  if (!process.argv.includes('--check')) {
    writeFileSync(file, text);
  } else if (readFileSync(file, 'utf8') !== text) {
    console.error(`${path} does not match its sources: npm run build:openapi`);
    process.exitCode = 1;
  }
}
