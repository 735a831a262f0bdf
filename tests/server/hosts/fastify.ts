import { createHandler, toNodeListener } from 'backup-codes/server';
import Fastify, { type FastifyInstance } from 'fastify';

import { host, relyingParty } from './site.js';

/** A site on Fastify. The plugin keeps Fastify from reading the bodies for the kit. */
export async function fastifySite(
  basePath = '/backup-codes',
  app: FastifyInstance = Fastify(),
): Promise<FastifyInstance> {
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
