// slow: starts PostgreSQL
/** One link, posted again and again at the same time. */

import assert from 'node:assert/strict';
import { after, test } from 'node:test';

import { openPostgres, openRelyingParty, type DeliveredEvent } from 'backup-codes/server';
import pg from 'pg';

import { granted, refusal } from '../fixtures/answers.js';
import { range } from '../fixtures/cluster.js';
import { startDatabases } from '../fixtures/databases.js';
import { recoveryOn, signInOf } from '../fixtures/recovery.js';

const databases = await startDatabases();
after(() => databases.stop());

test("somebody's own link, posted 200 times, leaves connections to others", async (t) => {
  const url = await databases.newDatabase();
  const store = await openPostgres(url, { patienceMs: 5_000 });
  const events: DeliveredEvent[] = [];
  const party = await openRelyingParty({
    ...recoveryOn(),
    store,
    housekeepingSeconds: 0,
    onEvent: (event) => void events.push(event),
  });
  t.after(() => party.close());
  granted(await party.recover(signInOf('mallory'), { digits: null }));
  await party.keepHouse();
  const token = events[0]?.letters?.[0]?.approve ?? '';
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  t.after(() => client.end());
  await client.query('begin');
  await client.query(
    "select from backup_codes.accounts where account = 'mallory' for update",
  );
  const posted = range(200).map(() => party.approve(null, { token }));
  granted(await party.challenge({ account: 'ada', id: 'a' }, {}));
  granted(await party.recover(signInOf('ada'), { digits: null }));
  await client.query('rollback');
  const answers = await Promise.all(posted);
  assert.ok(answers.some(({ ok }) => ok));
  // Whoever has no link keeps nobody waiting.
  const wrong = await party.approve(null, { token: `${token.slice(0, -4)}AAAA` });
  assert.equal(refusal(wrong), 'link_expired');
});
