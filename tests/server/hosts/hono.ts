import { createHandler } from 'backup-codes/server';
import { Hono } from 'hono';

import { host, relyingParty } from './site.js';

/** A site on Hono, which passes on standard requests. The kit takes them as they are. */
export async function honoSite(basePath = '/backup-codes'): Promise<Hono> {
  const handler = createHandler(await relyingParty(), { ...host, basePath });

  const app = new Hono();
  app.all(`${basePath}/*`, (context) => handler(context.req.raw));
  app.get('/', (context) => context.text('The pages of the site.'));
  return app;
}
