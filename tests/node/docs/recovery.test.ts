/** The page about account recovery names tests, and shows the policy that the kit has. */

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

import { DEFAULT_RECOVERY_POLICY } from 'backup-codes/server';

import { ROOT } from '../../readme/documents.js';

const PAGE = readFileSync(join(ROOT, 'docs/recovery.md'), 'utf8');
const FOLDER = join(ROOT, 'tests/server/recovery');

test('each test that the page names is there', () => {
  const sources = readdirSync(FOLDER).map((name) =>
    readFileSync(join(FOLDER, name), 'utf8'),
  );
  const [clauses = ''] = (PAGE.split('clause by clause\n').at(-1) ?? '')
    .replaceAll(/\s+/g, ' ')
    .split('## ');
  const named = Array.from(clauses.matchAll(/"([^"]+)"/g), ([, name = '']) => name);
  assert.ok(named.length > 8);
  for (const name of named) {
    assert.ok(
      sources.some((source) => source.includes(`'${name.replaceAll("'", "\\'")}'`)) ||
        sources.some((source) => source.includes(`"${name}"`)),
      name,
    );
  }
});

test('the page lists every value of the policy with its default', () => {
  for (const [name, value] of Object.entries(DEFAULT_RECOVERY_POLICY)) {
    assert.ok(PAGE.includes(`| \`${name}\` | ${String(value)} |`), name);
  }
});
