import { createHandler, toNodeListener } from 'backup-codes/server';
import express, { type Express } from 'express';

import { host, relyingParty } from './site.js';

/**
 * A site on Express. Body parsers come after the kit, because the kit reads bodies
 * itself.
 */
export async function expressSite(basePath = '/backup-codes'): Promise<Express> {
  const handler = createHandler(await relyingParty(), { ...host, basePath });

  const app = express();
  app.use(basePath, toNodeListener(handler));
  app.use(express.json());
  app.get('/', (_request, response) => {
    response.send('The pages of the site.');
  });
  return app;
}
