import { readFile } from 'node:fs/promises';
import {
  createServer,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

import {
  createHandler,
  toNodeListener,
  type Host,
  type RelyingParty,
} from 'backup-codes/server';

const TYPES: Partial<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  // Used by other packages. Ours has none, because some servers do not know this ending.
  '.mjs': 'text/javascript',
  '.wasm': 'application/wasm',
};

export interface SiteOptions {
  /** The folder to serve. */
  folder: string;
  /** The Content-Security-Policy of all pages. */
  policy: string;
  /** The relying party behind `/backup-codes`. */
  party: RelyingParty;
  /** Everybody who opens a page is signed in to this account, or signing in to it. */
  account: string;
}

/** A site on loopback as its developer deploys it: the build and the kit. */
export interface Site {
  origin: string;
  close: () => Promise<void>;
}

export async function startSite(options: SiteOptions): Promise<Site> {
  const { folder, policy, party, account } = options;
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  const { host, stepUp } = visitorOf(account, origin);
  const backupCodes = toNodeListener(createHandler(party, host));
  server.on('request', (request, response) => {
    const { pathname } = new URL(request.url ?? '/', origin);
    if (pathname.startsWith('/backup-codes/')) {
      void backupCodes(request, response);
    } else if (pathname === '/step-up' && request.method === 'POST') {
      stepUp();
      response.writeHead(204).end();
    } else {
      response.setHeader('Content-Security-Policy', policy);
      response.setHeader('X-Content-Type-Options', 'nosniff');
      const file = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
      void serveFile(join(folder, file), request, response);
    }
  });
  return { origin, close: () => closed(server) };
}

/** The host for visitors of a page, and a function that steps up their session. */
function visitorOf(account: string, origin: string): { host: Host; stepUp: () => void } {
  let steppedUp = false;
  const host: Host = {
    origins: [origin],
    session: () => ({ account, id: `session of ${account}`, steppedUp }),
    pendingSignIn: () => ({ account, id: `sign-in of ${account}` }),
    signedIn: () => undefined,
  };
  const stepUp = () => {
    steppedUp = true;
  };
  return { host, stepUp };
}

async function serveFile(
  path: string,
  { method }: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const type = TYPES[extname(path)];
  const content = type && (await readFile(path).catch(() => undefined));
  if (type === undefined || content === undefined || method !== 'GET') {
    response.writeHead(404, { 'Content-Type': 'text/plain' }).end('not found\n');
  } else {
    response.writeHead(200, { 'Content-Type': type }).end(content);
  }
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeAllConnections();
  });
}
