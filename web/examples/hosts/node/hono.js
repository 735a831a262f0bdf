/**
 * A site on Hono, whose requests the handler can take as they are.
 * Start: npm install backup-codes hono @hono/node-server @electric-sql/pglite proper-lockfile
 *        node start.js hono
 */

import { createHandler } from 'backup-codes/server';
import { Hono } from 'hono';

import { host, relyingParty } from './site.js';

export async function honoSite(basePath = '/backup-codes') {
  const handler = createHandler(await relyingParty(), { ...host, basePath });

  const app = new Hono();
  app.all(`${basePath}/*`, (context) => handler(context.req.raw));
  app.get('/', (context) => context.text('The pages of the site.'));
  return app;
}
