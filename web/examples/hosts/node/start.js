/**
 * Starts the site in one of the other files of this folder.
 * Usage: node start.js node-http|express|fastify|hono
 */

const port = Number(process.env.PORT ?? 8080);
const hostname = '127.0.0.1';

/**
 * Loads only the host that you name, so that you needn't install the others.
 *
 * @type {Partial<Record<string, () => Promise<unknown>>>}
 */
const hosts = {
  'node-http': async () => {
    const { nodeHttpSite } = await import('./node-http.js');
    return (await nodeHttpSite()).listen(port, hostname);
  },
  express: async () => {
    const { expressSite } = await import('./express.js');
    return (await expressSite()).listen(port, hostname);
  },
  fastify: async () => {
    const { fastifySite } = await import('./fastify.js');
    return (await fastifySite()).listen({ port, host: hostname });
  },
  hono: async () => {
    const { serve } = await import('@hono/node-server');
    const { honoSite } = await import('./hono.js');
    return serve({ fetch: (await honoSite()).fetch, port, hostname });
  },
};

const start = hosts[process.argv[2] ?? ''];
if (start === undefined) {
  console.error(`usage: node start.js ${Object.keys(hosts).join('|')}`);
  process.exitCode = 2;
} else {
  await start();
  console.log(`The site is at http://${hostname}:${port}`);
}
