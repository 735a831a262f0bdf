import { createServer, type Server } from 'node:http';

import { createHandler, toNodeListener } from 'backup-codes/server';

import { host, relyingParty } from './site.js';

/** A site on node:http. */
export async function nodeHttpSite(basePath = '/backup-codes'): Promise<Server> {
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
