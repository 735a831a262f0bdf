import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

import { coldBundle, HASHERS, warmBundle } from './bundles.js';

// Compiled, this file is in build/js/tests/bench/hashing/browser.
const PROJECT = new URL('../../../../../../', import.meta.url);

/** The files at the addresses that the scripts fetch. */
const FILES: Record<string, string> = {
  '/worker.js': 'dist/web/generator/browser/worker.js',
  '/wasm/backup-codes.wasm': 'dist/wasm/backup-codes.wasm',
  '/argon2id/simd.wasm': 'node_modules/argon2id/dist/simd.wasm',
  '/argon2id/no-simd.wasm': 'node_modules/argon2id/dist/no-simd.wasm',
};

const TYPES: Partial<Record<string, string>> = {
  '.js': 'text/javascript',
  '.wasm': 'application/wasm',
  '': 'text/html; charset=utf-8',
};

const HEADERS = { 'Content-Encoding': 'gzip', 'Cache-Control': 'no-store' };

/**
 * Isolates pages, so that browsers give them precise clocks. Each page costs a new
 * process.
 */
const ISOLATED = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
};

const WARM_PAGE = 'warm';

/**
 * A site on loopback with a page for each implementation. All files are compressed in
 * advance.
 */
export interface BenchSite {
  coldPage: (name: string, task: 'hash' | 'job' | 'wait') => string;
  warmPage: (rounds: number) => string;
  /** Bytes of all bodies sent since the last call. */
  takeSent: () => number;
  close: () => Promise<void>;
}

export async function startBenchSite(): Promise<BenchSite> {
  const contents = new Map<string, Buffer>();
  for (const [path, file] of Object.entries(FILES)) {
    contents.set(path, gzipSync(await readFile(fileURLToPath(new URL(file, PROJECT)))));
  }
  const add = (name: string, script: Uint8Array, preload = '') => {
    contents.set(`/${name}.js`, gzipSync(script));
    contents.set(`/${name}`, gzipSync(documentOf(name, preload)));
  };
  for (const [index, name] of HASHERS.entries()) {
    const preload = name === 'backup-codes' ? PRELOAD : '';
    add(`cold-${index}`, await coldBundle(name), preload);
  }
  add(WARM_PAGE, await warmBundle());

  let sent = 0;
  const server = createServer(({ url = '' }, response) => {
    const content = contents.get(url);
    if (content === undefined) {
      response.writeHead(404).end();
      return;
    }
    sent += content.length;
    const type = TYPES[extname(url)];
    response.writeHead(200, {
      ...HEADERS,
      ...((url === `/${WARM_PAGE}` || extname(url) !== '') && ISOLATED),
      'Content-Type': type,
    });
    response.end(content);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    coldPage: (name, task) => `${origin}/cold-${HASHERS.indexOf(name)}#${task}`,
    warmPage: (rounds) => `${origin}/${WARM_PAGE}#${rounds}`,
    takeSent() {
      const bytes = sent;
      sent = 0;
      return bytes;
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

/** As the README shows for pages that hash right away. */
const PRELOAD = `  <link rel="preload" as="fetch" crossorigin href="/wasm/backup-codes.wasm">
`;

function documentOf(name: string, preload: string): string {
  return `<!doctype html>
<html lang="en">
  <meta charset="utf-8">
  <title>${name}</title>
  <link rel="icon" href="data:,">
${preload}  <script type="module" src="/${name}.js"></script>
</html>
`;
}
