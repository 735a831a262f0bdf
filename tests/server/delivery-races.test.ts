// slow: starts PostgreSQL
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';

import { openPostgres, openRelyingParty } from 'backup-codes/server';

import { granted } from './fixtures/answers.js';
import { startDatabases } from './fixtures/databases.js';
import { activeSheet, redeemCode } from './fixtures/party.js';
import { connectTo, rowsOf } from './fixtures/tables.js';

const databases = await startDatabases();
const url = await databases.newDatabase();
const database = connectTo(url);
after(async () => {
  await database.end();
  await databases.stop();
});

/** Runs until a statement of the kit waits for a row. */
async function someoneWaits(): Promise<void> {
  for (;;) {
    const waiting = await rowsOf(database, 'select from pg_locks where not granted');
    if (waiting.length > 0) return;
    await sleep(20);
  }
}

test('an event that is written while another process settles the one before is told at once', async () => {
  const told: string[] = [];
  const party = await openRelyingParty({
    store: await openPostgres(url),
    housekeepingSeconds: 0,
    onEvent: (event) => void told.push(event.id),
  });
  const silent = await openRelyingParty({
    store: await openPostgres(url),
    housekeepingSeconds: 0,
  });
  const sheet = await activeSheet({ party }, 'ada');
  await party.keepHouse();
  granted(await redeemCode({ party: silent }, 'ada', 'a', sheet, 0));

  const other = await database.connect();
  const next = async (done: string | null) => {
    const { rows } = await other.query<{ event: { id: string } | null }>(
      `select backup_codes.next_event('ada', $1::bigint, 60, null) as event`,
      [done],
    );
    return rows[0]?.event?.id ?? null;
  };
  const taken = await next(null);
  assert.ok(taken !== null);
  await other.query('begin');
  assert.equal(await next(taken), null);
  const redeemed = redeemCode({ party }, 'ada', 'b', sheet, 1);
  await Promise.race([redeemed.then(() => party.keepHouse()), someoneWaits()]);
  await other.query('commit');
  other.release();
  granted(await redeemed);
  // Waits for what the redemption has started.
  await party.close();
  const [used] = await silent.eventsOf('ada', 1);
  assert.equal(told.at(-1), used?.id);
  await silent.close();
});
