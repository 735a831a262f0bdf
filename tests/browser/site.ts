import { readFile } from 'node:fs/promises';
import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { text } from 'node:stream/consumers';

/** Everything that a page with the generator needs to allow, and nothing else. */
export const POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; " +
  "require-trusted-types-for 'script'";

// Compiled tests run from build/js/tests/browser.
const PROJECT = new URL('../../../../', import.meta.url);

const FOLDERS = {
  '/dist/': new URL('dist/', PROJECT),
  '/pages/': new URL('pages/', import.meta.url),
  '/vectors/': new URL('tests/vectors/', PROJECT),
};

const TYPES: Partial<Record<string, string>> = {
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
};

export interface SeenRequest {
  method: string;
  /** Path and query. */
  target: string;
  headers: IncomingHttpHeaders;
  body: string;
}

/** A site on loopback that serves the package as built, unbundled, and the pages. */
export interface Site {
  origin: string;
  /** Every request that reached the site, in order. */
  requests: SeenRequest[];
  /** Serves a file at another path, or nowhere if no path is given. */
  move: (from: string, to?: string) => void;
  /** Serves other content at a path for the next `times` requests. */
  put: (path: string, type: string, content: string | Uint8Array, times?: number) => void;
  /** Undoes every move. */
  restore: () => void;
  close: () => Promise<void>;
}

export async function startSite(): Promise<Site> {
  const requests: SeenRequest[] = [];
  const moved = new Map<string, string | undefined>();
  const replaced = new Map<string, { found: Found; times: number }>();

  function replacementOf(path: string): Found | undefined {
    const replacement = replaced.get(path);
    if (replacement === undefined || replacement.times === 0) return undefined;
    replacement.times -= 1;
    return replacement.found;
  }

  async function answer(request: IncomingMessage, response: ServerResponse) {
    const { method = '', url: target = '', headers } = request;
    const seen = { method, target, headers, body: '' };
    requests.push(seen);
    seen.body = await text(request);
    const { pathname } = new URL(target, 'http://site');
    const { status, type, content } =
      replacementOf(pathname) ?? (await find(pathname, moved));
    response.writeHead(status, {
      'Content-Type': type,
      'Content-Security-Policy': POLICY,
      'X-Content-Type-Options': 'nosniff',
      // As sites serve files named by a script. A preload needs the same header.
      'Cache-Control':
        status === 200 && type === TYPES['.wasm'] ? 'max-age=60' : 'no-store',
    });
    response.end(content);
  }

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => response.destroy(error as Error));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    move: (from, to) => {
      moved.set(from, undefined);
      if (to !== undefined) moved.set(to, from);
    },
    put: (path, type, content, times = Infinity) => {
      replaced.set(path, { found: { status: 200, type, content }, times });
    },
    restore: () => {
      moved.clear();
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

interface Found {
  status: number;
  type: string;
  content: string | Uint8Array;
}

const NOT_FOUND: Found = { status: 404, type: 'text/plain', content: 'not found\n' };

async function find(
  pathname: string,
  moved: Map<string, string | undefined>,
): Promise<Found> {
  const path = moved.has(pathname) ? moved.get(pathname) : pathname;
  if (path === undefined) return NOT_FOUND;
  const name = /^\/([a-z-]+)\.html$/.exec(path)?.[1];
  if (name !== undefined) {
    return { status: 200, type: 'text/html; charset=utf-8', content: documentOf(name) };
  }
  const folder = Object.entries(FOLDERS).find(([prefix]) => path.startsWith(prefix));
  const type = TYPES[extname(path)];
  if (folder === undefined || type === undefined) return NOT_FOUND;
  try {
    const content = await readFile(new URL(path.slice(folder[0].length), folder[1]));
    return { status: 200, type, content };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return NOT_FOUND;
    throw error;
  }
}

function documentOf(name: string): string {
  return `<!doctype html>
<html lang="en">
  <meta charset="utf-8">
  <title>${name}</title>
  <script type="module" src="/pages/${name}.js"></script>
</html>
`;
}
