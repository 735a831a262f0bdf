import { readFile } from 'node:fs/promises';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';

import { build } from 'esbuild';

/** A policy that allows what a page with the elements needs, and nothing else. */
export const POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; " +
  "style-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; " +
  "require-trusted-types-for 'script'; trusted-types lit-html backup-codes";

const TYPES: Partial<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.wasm': 'application/wasm',
};

/** A page to serve: its bundled script and its style sheet. */
export interface PageFiles {
  /** The compiled script. */
  script: URL;
  styles: URL;
  /** The package whose worker and module it loads. By default, the current one. */
  release?: string;
}

/** A server on loopback. */
export interface Listening {
  origin: string;
  close: () => Promise<void>;
}

/** A site on loopback with one page. */
export interface OnePageSite extends Listening {
  /** The size of the page's script: elements, generator and page. */
  scriptBytes: number;
}

const DOCUMENT = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>Backup codes</title>
    <link rel="stylesheet" href="/page.css">
    <script type="module" src="/page.js"></script>
  </head>
  <body></body>
</html>
`;

export interface ServeOptions {
  /** A port of 127.0.0.1. By default, any free one. */
  port?: number;
  /** Called with the path of every request. */
  seen?: (path: string) => void;
}

/**
 * Serves a page, bundled as a site's own build would do it. Requests without a file go to
 * the listener that `others` creates for the page's origin.
 */
export async function servePage(
  { script, styles, release = 'backup-codes' }: PageFiles,
  { port = 0, seen = () => undefined }: ServeOptions = {},
  others: (origin: string) => RequestListener = () => notFound,
): Promise<OnePageSite> {
  const fileOf = (name: string) => readFile(fileURLToPath(import.meta.resolve(name)));
  const bundle = await bundled(script);
  const files = new Map<string, Uint8Array | string>([
    ['/', DOCUMENT],
    ['/page.js', bundle],
    ['/page.css', await readFile(styles)],
    // Beside the bundled script, where it looks for them.
    ['/worker.js', await fileOf(`${release}/worker.js`)],
    ['/wasm/backup-codes.wasm', await fileOf(`${release}/backup-codes.wasm`)],
  ]);
  const listening = await listen((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://site');
    seen(pathname);
    const content = request.method === 'GET' ? files.get(pathname) : undefined;
    if (content === undefined) {
      answerOthers(request, response);
      return;
    }
    response.writeHead(200, {
      'Content-Type': TYPES[extname(pathname)] ?? TYPES['.html'],
      'Content-Security-Policy': POLICY,
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'no-store',
    });
    response.end(content);
  }, port);
  const answerOthers = others(listening.origin);
  return { ...listening, scriptBytes: bundle.length };
}

/** Answers on a port of 127.0.0.1, by default any free one. */
export async function listen(answer: RequestListener, port = 0): Promise<Listening> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

const notFound: RequestListener = (_, response) => response.writeHead(404).end();

async function bundled(script: URL): Promise<Uint8Array> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(script)],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    logLevel: 'error',
  });
  const [file] = outputFiles;
  if (file === undefined) throw new Error('the bundler returned nothing');
  return file.contents;
}
