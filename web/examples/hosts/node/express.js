/**
 * A site on Express. Body parsers come after the handler, which reads bodies itself.
 * Start: npm install backup-codes express @electric-sql/pglite proper-lockfile
 *        node start.js express
 */

import { createHandler, toNodeListener } from 'backup-codes/server';
import express from 'express';

import { host, relyingParty } from './site.js';

export async function expressSite(basePath = '/backup-codes') {
  const handler = createHandler(await relyingParty(), { ...host, basePath });

  const app = express();
  app.use(basePath, toNodeListener(handler));
  app.use(express.json());
  app.get('/', (_request, response) => {
    response.send('The pages of the site.');
  });
  return app;
}
