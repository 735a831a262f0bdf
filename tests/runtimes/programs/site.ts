/**
 * Answers messages on a port that it prints, and then prints the kind of each event. The
 * database is DATABASE_URL, or else the folder DATA_FOLDER.
 *
 * Usage: site.js own|node, for the runtime's own server or that of node:http
 */

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import process from 'node:process';

import {
  createHandler,
  openRelyingParty,
  openStore,
  toNodeListener,
  type Handler,
} from 'backup-codes/server';

import { hostWithCookies } from './host.js';

/** The runtimes' own servers, which take the handler as it is. */
interface OwnServers {
  Bun?: {
    serve(options: { hostname: string; port: number; fetch: Handler }): { port: number };
  };
  Deno?: {
    serve(
      options: { hostname: string; port: number },
      handler: Handler,
    ): {
      addr: { port: number };
    };
  };
}

const ADDRESS = { hostname: '127.0.0.1', port: 0 };

function serveOwn(handler: Handler): number {
  const { Bun, Deno } = globalThis as OwnServers;
  if (Bun !== undefined) return Bun.serve({ ...ADDRESS, fetch: handler }).port;
  if (Deno !== undefined) return Deno.serve(ADDRESS, handler).addr.port;
  throw new Error('this runtime has no server of its own');
}

async function serveNode(handler: Handler): Promise<number> {
  const listener = toNodeListener(handler, { onError: console.error });
  const server = createServer((request, response) => void listener(request, response));
  await new Promise<void>((resolve) => {
    server.listen(ADDRESS.port, ADDRESS.hostname, resolve);
  });
  return (server.address() as AddressInfo).port;
}

const relyingParty = await openRelyingParty({
  store: await openStore({ dataFolder: process.env['DATA_FOLDER'] }),
  onEvent: ({ kind }) => {
    console.log(kind);
  },
  onError: console.error,
});
const handler = createHandler(relyingParty, hostWithCookies);
const serve = process.argv[2] === 'own' ? serveOwn : serveNode;
console.log(await serve(handler));
