import assert from 'node:assert/strict';
import { test } from 'node:test';

import { NOTICE_LANGUAGES, noticeTexts } from 'backup-codes/server/notices';
import { build } from 'esbuild';

import { ROOT } from '../../readme/documents.js';

test('each language is a file that is loaded only when it is chosen', async () => {
  const { metafile } = await build({
    stdin: { contents: "import 'backup-codes/server/notices';", resolveDir: ROOT },
    absWorkingDir: ROOT,
    outdir: 'unwritten',
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    write: false,
    metafile: true,
    ignoreAnnotations: true,
  });
  const { inputs } = metafile;
  const locales = Object.keys(inputs).filter((path) => path.includes('/locales/'));
  const tags = locales.map((path) => path.split('/').at(-1)?.replace('.js', ''));
  assert.deepEqual(new Set(tags), new Set(NOTICE_LANGUAGES));
  const imports = Object.values(inputs).flatMap((input) => input.imports);
  for (const { path, kind } of imports) {
    if (locales.includes(path)) assert.equal(kind, 'dynamic-import', path);
  }
});

test('another language is refused', async () => {
  await assert.rejects(noticeTexts('xx' as 'en'), RangeError);
  await assert.rejects(noticeTexts('toString' as 'en'), RangeError);
});
