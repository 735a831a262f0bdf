/**
 * Writes web/server/store/migrations.ts from web/server/migrations/*.sql, so that the built code
 * needs no file beside it. With `--check` it only reports whether the file would change.
 */

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

const ROOT = new URL('../../', import.meta.url);
const SOURCES = new URL('web/server/migrations/', ROOT);
const MODULE = new URL('web/server/store/migrations.ts', ROOT);

const names = readdirSync(SOURCES)
  .filter((name) => /^\d{4}-[a-z0-9-]+\.sql$/.test(name))
  .sort();

/** Escapes SQL for a template literal, in which it stays readable. */
const quoted = (text) => `\`${text.replace(/[\\`]|\$(?=\{)/g, '\\$&')}\``;

const entries = names.map((name) => {
  const sql = readFileSync(new URL(name, SOURCES), 'utf8');
  return `  {
    version: ${Number(name.slice(0, 4))},
    name: '${name}',
    sql: ${quoted(sql)},
  },
`;
});

const text = `// Written by scripts/setup/migrations.js from web/server/migrations; change those.

/** A step from one version of the schema to the next. */
export interface Migration {
  version: number;
  name: string;
  sql: string;
}

/** All of them, the first one first. */
export const MIGRATIONS: readonly Migration[] = [
${entries.join('')}];
`;

if (!process.argv.includes('--check')) {
  writeFileSync(MODULE, text);
} else if (readFileSync(MODULE, 'utf8') !== text) {
  console.error(
    'web/server/store/migrations.ts does not match web/server/migrations: npm run build:migrations',
  );
  process.exitCode = 1;
}
