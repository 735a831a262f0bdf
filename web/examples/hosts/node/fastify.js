/**
 * A site on Fastify. The plugin keeps Fastify from reading bodies that the handler reads.
 * Start: npm install backup-codes fastify @electric-sql/pglite proper-lockfile
 *        node start.js fastify
 */

import { createHandler, toNodeListener } from 'backup-codes/server';
import Fastify from 'fastify';

import { host, relyingParty } from './site.js';

/** @import { FastifyInstance } from 'fastify' */

/**
 * @param {string} [basePath]
 * @param {FastifyInstance} [app]
 */
export async function fastifySite(basePath = '/backup-codes', app = Fastify()) {
  const handler = createHandler(await relyingParty(), { ...host, basePath });
  const listener = toNodeListener(handler);

  app.register(
    (backupCodes, _options, done) => {
      backupCodes.removeAllContentTypeParsers();
      backupCodes.addContentTypeParser('*', (_request, _body, parsed) => {
        parsed(null);
      });
      backupCodes.all('/*', (request, reply) => {
        reply.hijack();
        return listener(request.raw, reply.raw);
      });
      done();
    },
    { prefix: basePath },
  );
  app.get('/', () => 'The pages of the site.');
  return app;
}
