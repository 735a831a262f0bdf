/**
 * Writes web/server/store/migrations.ts from web/server/migrations/*.sql, and layout-sql.ts beside
 * it from web/server/layouts/*.sql, so that the built code needs no file beside it. With `--check`
 * it only reports whether a file would change.
 */

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

const SERVER = new URL('../../web/server/', import.meta.url);

/** Escapes SQL for a template literal, in which it stays readable. */
const quoted = (text) => `\`${text.replace(/[\\`]|\$(?=\{)/g, '\\$&')}\``;

const read = (path) => quoted(readFileSync(new URL(path, SERVER), 'utf8'));

const migrations = readdirSync(new URL('migrations/', SERVER))
  .filter((name) => /^\d{4}-[a-z0-9-]+\.sql$/.test(name))
  .sort()
  .map(
    (name) => `  {
    version: ${Number(name.slice(0, 4))},
    name: '${name}',
    sql: ${read(`migrations/${name}`)},
  },
`,
  );

const FILES = {
  'store/migrations.ts': `// Written by scripts/setup/migrations.js from web/server/migrations; change those.

/** A step from one version of the schema to the next. */
export interface Migration {
  version: number;
  name: string;
  sql: string;
}

/** All of them, the first one first. */
export const MIGRATIONS: readonly Migration[] = [
${migrations.join('')}];
`,
  'store/layout-sql.ts': `// Written by scripts/setup/migrations.js from web/server/layouts; change those.

/** Partitions the tables. */
export const PARTITIONS = ${read('layouts/partitions.sql')};

/** Distributes the tables over a Citus cluster. */
export const CITUS = ${read('layouts/citus.sql')};
`,
};

for (const [path, text] of Object.entries(FILES)) {
  const file = new URL(path, SERVER);
  if (!process.argv.includes('--check')) {
    writeFileSync(file, text);
  } else if (readFileSync(file, 'utf8') !== text) {
    console.error(
      `web/server/${path} does not match its SQL files: npm run build:migrations`,
    );
    process.exitCode = 1;
  }
}
