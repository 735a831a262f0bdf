import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { fileURLToPath } from 'node:url';

import { build } from 'esbuild';
import { Hono } from 'hono';

// The compiled file is in build/js/web/demo.
const SOURCES = new URL('../../../../web/demo/', import.meta.url);

const TYPES: Partial<Record<string, string>> = {
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.wasm': 'application/wasm',
};

/** Bundles the scripts for the browser, and serves them with everything that they load. */
export async function assetRoutes(): Promise<Hono> {
  const fileOf = (name: string) => readFile(fileURLToPath(import.meta.resolve(name)));
  const files = new Map<string, Uint8Array<ArrayBuffer>>([
    ['worker.js', await fileOf('backup-codes/worker.js')],
    ['backup-codes.wasm', await fileOf('backup-codes/backup-codes.wasm')],
    ...(await bundles('sign-in', 'account', 'recovery')),
  ]);
  const routes = new Hono();
  routes.get('/assets/:name', (context) => {
    const name = context.req.param('name');
    const content = files.get(name);
    if (content === undefined) return context.notFound();
    return context.body(content, 200, {
      'content-type': TYPES[extname(name)] ?? 'application/octet-stream',
      'cache-control': 'no-cache',
    });
  });
  return routes;
}

/**
 * The scripts, the parts that they load when they need them, such as a language, and the
 * style sheet.
 */
async function bundles(...names: string[]): Promise<[string, Uint8Array<ArrayBuffer>][]> {
  const { outputFiles } = await build({
    entryPoints: [
      ...names.map((name) => ({
        in: fileURLToPath(new URL(`browser/${name}.js`, import.meta.url)),
        out: name,
      })),
      { in: fileURLToPath(new URL('styles/index.css', SOURCES)), out: 'style' },
    ],
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    outdir: 'assets',
    write: false,
    logLevel: 'error',
  });
  return outputFiles.map(({ path, contents }) => [
    basename(path),
    new Uint8Array(contents),
  ]);
}
