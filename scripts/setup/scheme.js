/**
 * Writes core/include/backup_codes/scheme.hpp and web/protocol/scheme.ts from core/scheme.json.
 * It needs clang-format-19. With `--check` it only reports whether a file would change.
 */

import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import * as prettier from 'prettier';

import { headerOf } from './scheme/header.js';
import { moduleOf } from './scheme/module.js';

const ROOT = new URL('../../', import.meta.url);
const HEADER = 'core/include/backup_codes/scheme.hpp';
const MODULE = 'web/protocol/scheme.ts';

const read = (path) => readFileSync(new URL(path, ROOT), 'utf8');
const scheme = JSON.parse(read('core/scheme.json'));

const clangFormat = (text) =>
  execFileSync('clang-format-19', ['--assume-filename', HEADER], {
    cwd: fileURLToPath(ROOT),
    input: text,
    encoding: 'utf8',
  });

const texts = {
  [HEADER]: clangFormat(headerOf(scheme)),
  [MODULE]: await prettier.format(moduleOf(scheme), {
    ...JSON.parse(read('.prettierrc.json')),
    parser: 'typescript',
  }),
};

for (const [path, text] of Object.entries(texts)) {
  if (!process.argv.includes('--check')) {
    writeFileSync(new URL(path, ROOT), text);
  } else if (read(path) !== text) {
    console.error(`${path} differs from core/scheme.json. Run: npm run build:scheme`);
    process.exitCode = 1;
  }
}
