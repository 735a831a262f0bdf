import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';

import { LANGUAGES } from 'backup-codes/elements';
import { build, type Metafile } from 'esbuild';

// Compiled tests run from build/js/tests/node/elements.
const ELEMENTS = new URL('../../../../../dist/web/elements/', import.meta.url);

/**
 * Bytes of script that a page with the panel compresses to. A person waits for them before
 * they have asked for anything. Printing, files and scanning load later.
 */
const MOST_BYTES = 46_384;

test('a page with the panel loads at most 46 kB of script before anybody asks for codes', async () => {
  const { outputFiles, metafile } = await bundled('panel/panel.js');
  const needed = neededAtOnce(metafile);
  const sizes = outputFiles
    .filter(({ path }) => needed.some((name) => path.endsWith(name)))
    .map(({ contents }) => brotliCompressSync(contents).length);
  assert.equal(sizes.length, needed.length);
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  assert.ok(bytes <= MOST_BYTES, `${bytes} bytes`);
});

test('every language is a file of its own, which no page loads before it is chosen', async () => {
  const { metafile } = await bundled('index.js');
  const needed = neededAtOnce(metafile);
  const locales = Object.entries(metafile.outputs).flatMap(([name, { inputs }]) => {
    const tags = Object.keys(inputs).map((input) => TAG.exec(input)?.[1]);
    return tags.some((tag) => tag !== undefined) ? [{ name, tags: new Set(tags) }] : [];
  });
  assert.equal(locales.length, LANGUAGES.length - 1);
  for (const { name, tags } of locales) {
    assert.equal(tags.size, 1, [...tags].join());
    assert.ok(!needed.includes(name), [...tags].join());
  }
});

/** The language of a file with strings, from its path. */
const TAG = /locales\/(?!templates)([\w-]+)[./]/;

function bundled(entry: string) {
  return build({
    entryPoints: [fileURLToPath(new URL(entry, ELEMENTS))],
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
}

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
