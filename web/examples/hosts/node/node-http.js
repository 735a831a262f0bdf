/**
 * A site on node:http.
 * Start: npm install backup-codes @electric-sql/pglite proper-lockfile
 *        node start.js node-http
 */

import { createServer } from 'node:http';

import { createHandler, toNodeListener } from 'backup-codes/server';

import { host, relyingParty } from './site.js';

export async function nodeHttpSite(basePath = '/backup-codes') {
  const handler = createHandler(await relyingParty(), { ...host, basePath });
  const backupCodes = toNodeListener(handler);

  return createServer((request, response) => {
    if (request.url?.startsWith(`${basePath}/`) === true) {
      void backupCodes(request, response);
    } else {
      response.end('The pages of the site.');
    }
  });
}
