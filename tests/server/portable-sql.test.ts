/**
 * Every statement of the kit keeps the rules for SQL in web/server/README.md, so that it
 * runs on other systems than one PostgreSQL: hash partitions, Citus, PgBouncer.
 *
 * The statements are read from the sources and parsed by PostgreSQL's own parser, so no
 * test has to run them. Each rule is shown to fail by a small example.
 */

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { check, type Exceptions } from './portable-sql/check.js';
import './portable-sql/examples/accounts.js';
import './portable-sql/examples/changes.js';
import './portable-sql/examples/sessions-and-dialect.js';
import { sourcesIn } from './portable-sql/source.js';

// Compiled tests run from build/js/tests/server.
const SERVER = new URL('../../../../web/server/', import.meta.url);

/** Who may run a statement over many accounts, and why. All of them have a limit. */
const MANY_ACCOUNTS: Exceptions = {
  'events/deliver.ts accountsWithDueEvents': 'finds events whose process died',
  'events/hand-out.ts eventsDue': 'counts events for monitoring',
  'housekeeping.ts dropAllExpired': 'finds what is too old, in no message',
  'housekeeping.ts deleteOld': 'finds what is too old, in no message',
  'known-peppers.ts strandedBy': 'says which sets a lost key has made unusable',
  'overview.ts overviewOf': 'an operator looks at many accounts',
  'recovery/due.ts accountsWithDue': 'finds whose wait is over, in no message',
  'recovery/operators.ts recoveriesOpen': 'an operator looks at many accounts',
  'reminders.ts accountsWithDue': 'finds whom to remind, in no message',
  'reminders.ts accountsWithWaiting': 'finds whom to remind, in no message',
  'rotate-pepper.ts rotatePepper': 'an operator rotates all sets',
};

test('every statement of the kit keeps the rules', () => {
  const folder = new URL('migrations/', SERVER);
  const migrations = readdirSync(folder)
    .sort()
    .map((name) => ({ name, sql: readFileSync(new URL(name, folder), 'utf8') }));
  const sources = sourcesIn(fileURLToPath(SERVER));
  const { statements, faults } = check({ sources, migrations }, MANY_ACCOUNTS);
  assert.deepEqual(
    faults.map(({ place, says }) => `${place}: ${says}`),
    [],
  );
  // Otherwise the check may have looked in the wrong place.
  for (const by of ['kit', 'function', 'trigger', 'migration']) {
    assert.ok(
      statements.some((one) => one.by === by),
      by,
    );
  }
});
