import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { run } from './cli/command.js';
import {
  documentPaths,
  filesIn,
  readDocument,
  readReadme,
  withFiles,
} from '../readme/blocks.js';

// Compiled tests run from build/js/tests/node.
const ROOT = new URL('../../../../', import.meta.url);

test('the example of the README runs as it stands and prints a proof', () => {
  const readme = readReadme();
  const example = /```js\n(.*?)```/s.exec(readme)?.[1];
  assert.ok(example);
  const printed = execFileSync(
    process.execPath,
    ['--input-type=module', '--eval', example],
    { cwd: fileURLToPath(ROOT), encoding: 'utf8' },
  );
  assert.match(printed, /^[A-Za-z0-9_-]{43}\n$/);
});

test('the sheet of the README is what the command prints', async () => {
  const [, typed = '', shown = ''] =
    /```console\n\$ \.\/scripts\/generate ([^\n]*)\n(.*?)```/s.exec(readReadme()) ?? [];
  const args = Array.from(
    typed.matchAll(/"([^"]*)"|\S+/g),
    ([all, quoted]) => quoted ?? all,
  );
  const { stdout } = await run(['generate', ...args.slice(0, args.indexOf('--record'))]);
  assert.equal(withoutChance(stdout), withoutChance(shown));
});

/** A sheet without its codes, set ID and date. */
function withoutChance(sheet: string): string {
  return sheet
    .replaceAll(/^(Made on|Set) .*$/gm, '$1')
    .replaceAll(/(?:[0-9A-Z]{4}-){3}[0-9A-Z]{4}/g, 'code');
}

test('documents show the code that the files hold', () => {
  const shown = documentPaths().flatMap((path) => {
    const document = readDocument(path);
    assert.equal(withFiles(document), document, `${path}: run scripts/update-readme`);
    return filesIn(document);
  });
  for (const file of [
    'web/demo/pages/account.ts',
    'web/demo/pages/sign-in.ts',
    'web/demo/backup-codes.ts',
    'web/examples/verify/verify.py',
    'web/examples/verify/verify.php',
    'web/examples/verify/Verify.java',
    'web/examples/verify/redeem.sql',
  ]) {
    assert.ok(shown.includes(file), `no document shows ${file}`);
  }
  // A person can read each in a few minutes.
  const lines = shown.map((file) => readDocument(file));
  for (const text of lines) assert.ok(text.split('\n').length <= 61);
});

test('the tags of the README take what they are given', () => {
  const readme = readReadme();
  const page = /```html\n(.*?)```/s.exec(readme)?.[1] ?? '';
  const manifest = JSON.parse(
    readFileSync(new URL('dist/custom-elements.json', ROOT), 'utf8'),
  ) as Manifest;
  const elements = manifest.modules.flatMap(({ declarations }) => declarations);
  for (const tag of ['backup-codes-panel', 'backup-codes-entry']) {
    const written = new RegExp(`<${tag}\\b([^>]*)>`).exec(page)?.[1];
    assert.ok(written !== undefined, tag);
    const names = Array.from(written.matchAll(/([\w-]+)="/g), ([, name]) => name);
    assert.equal(names.length > 0, tag === 'backup-codes-panel');
    const { attributes, events } = elements.find(({ tagName }) => tagName === tag) ?? {};
    for (const name of names) {
      assert.ok(
        attributes?.some((one) => one.name === name),
        `${tag} ${String(name)}`,
      );
    }
    assert.ok(
      events?.some(({ name }) => readme.includes(`'${name}'`)),
      tag,
    );
  }
});

interface Manifest {
  modules: {
    declarations: {
      tagName?: string;
      attributes?: { name: string }[];
      events?: { name: string }[];
    }[];
  }[];
}
