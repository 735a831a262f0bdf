// slow: starts PostgreSQL and the version before
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { after, describe, test } from 'node:test';

import {
  migrate,
  openPostgres,
  openRelyingParty,
  type RelyingParty,
  type Store,
} from 'backup-codes/server';
import * as older from 'backup-codes-0.1.0/server';

import { granted, refusal } from './fixtures/answers.js';
import { layOut, startDatabases } from './fixtures/databases.js';
import { activeSheet, redeemCode } from './fixtures/party.js';

const FOLDER = new URL('../../../../web/server/migrations/', import.meta.url);
const STEPS = readdirSync(FOLDER).sort();

/** Applies the migrations after the first, up to a version, as a later kit would. */
async function migrateUpTo(store: Store, version: number): Promise<void> {
  for (const name of STEPS.slice(1, version)) {
    await store.script(readFileSync(new URL(name, FOLDER), 'utf8'));
    await store.query(
      'insert into backup_codes.migrations values ($1, $2, clock_timestamp())',
      [Number(name.slice(0, 4)), name],
    );
  }
}

// 0.1.0 sends startup parameters that PgBouncer refuses.
const databases = await startDatabases({ isDirect: true });
after(() => databases.stop());

for (const [at, name] of STEPS.slice(0, -1).entries()) {
  describe(`a database at ${name}, with a process of 0.1.0 still running`, async () => {
    const url = await databases.emptyDatabase();
    // Both versions share these messages, so one type serves both.
    const old = (await older.openRelyingParty({
      store: await older.openStore({ databaseUrl: url }),
      housekeepingSeconds: 0,
    })) as unknown as RelyingParty;
    const sheet = await activeSheet({ party: old }, 'ada');
    granted(await redeemCode({ party: old }, 'ada', 'before', sheet, 0));
    const store = await openPostgres(url);
    await migrateUpTo(store, at + 1);
    after(() => old.close());

    test('still serves the process of 0.1.0', async () => {
      granted(await redeemCode({ party: old }, 'ada', 'between', sheet, 1));
      await activeSheet({ party: old }, 'brook');
      await old.forgetAccount('brook');
    });

    test('is migrated with everything in it', async () => {
      const before = await old.eventsOf('ada');
      assert.deepEqual(await migrate(store), STEPS.slice(at + 1));
      await layOut(url);
      const party = await openRelyingParty({ store, housekeepingSeconds: 0 });
      for (const used of [0, 1]) {
        const again = await redeemCode({ party }, 'ada', `again ${used}`, sheet, used);
        assert.equal(refusal(again), 'already_used');
      }
      const { remaining } = granted(await redeemCode({ party }, 'ada', 'now', sheet, 2));
      assert.equal(remaining, 7);
      granted(await redeemCode({ party: old }, 'ada', 'old, later', sheet, 3));
      const events = await party.eventsOf('ada');
      assert.deepEqual(events.slice(2), before);
      assert.deepEqual(
        events.map(({ kind }) => kind),
        ['used', 'used', 'used', 'used', 'confirmed', 'enrolled'],
      );
      const numbers = events.map(({ id }) => Number(id));
      assert.deepEqual(
        numbers,
        [...numbers].sort((a, b) => b - a),
      );
      assert.equal(new Set(numbers).size, numbers.length);
      await party.forgetAccount('ada');
      assert.deepEqual(await party.eventsOf('ada'), []);
      await party.close();
    });
  });
}
