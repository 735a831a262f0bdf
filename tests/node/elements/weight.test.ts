import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';

import { build, type Metafile } from 'esbuild';

// Compiled tests run from build/js/tests/node/elements.
const PANEL = new URL('../../../../../dist/web/elements/panel/panel.js', import.meta.url);

/**
 * Bytes of script that a page with the panel compresses to. A person waits for them before
 * they have asked for anything. Printing, files and scanning load later.
 */
const MOST_BYTES = 46_384;

test('a page with the panel loads at most 46 kB of script before anybody asks for codes', async () => {
  const { outputFiles, metafile } = await build({
    entryPoints: [fileURLToPath(PANEL)],
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    outdir: 'weight',
    write: false,
    metafile: true,
    logLevel: 'error',
  });
  const needed = neededAtOnce(metafile);
  const sizes = outputFiles
    .filter(({ path }) => needed.some((name) => path.endsWith(name)))
    .map(({ contents }) => brotliCompressSync(contents).length);
  assert.equal(sizes.length, needed.length);
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  assert.ok(bytes <= MOST_BYTES, `${bytes} bytes`);
});

/** The bundle's entry and the chunks that it imports, but not what it loads on demand. */
function neededAtOnce({ outputs }: Metafile): string[] {
  const needed = new Set<string>();
  const visit = (name: string) => {
    if (needed.has(name)) return;
    needed.add(name);
    for (const { path, kind } of outputs[name]?.imports ?? []) {
      if (kind === 'import-statement') visit(path);
    }
  };
  const entry = Object.keys(outputs).find((name) => outputs[name]?.entryPoint);
  assert.ok(entry);
  visit(entry);
  return [...needed];
}
