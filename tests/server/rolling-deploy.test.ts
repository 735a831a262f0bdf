// slow: runs two versions side by side
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';

import { openRelyingParty, openPostgres, type RelyingParty } from 'backup-codes/server';
import * as older from 'backup-codes-0.1.0/server';

import { granted, refusal } from './fixtures/answers.js';
import { layOut, startDatabases } from './fixtures/databases.js';
import { activeSheet, redeemCode } from './fixtures/party.js';
import { makeSheet } from './fixtures/sheet.js';

describe('a process of 0.1.0 that is still running when the database is migrated', () => {
  let old: RelyingParty;
  let party: RelyingParty;
  // 0.1.0 sends startup parameters that PgBouncer refuses.
  const databases = startDatabases({ isDirect: true });

  before(async () => {
    const url = await (await databases).emptyDatabase();
    const store = await older.openStore({ databaseUrl: url });
    // Both versions share these messages, so one type serves both.
    old = (await older.openRelyingParty({
      store,
      housekeepingSeconds: 0,
    })) as unknown as RelyingParty;
    party = await openRelyingParty({
      store: await openPostgres(url),
      housekeepingSeconds: 0,
    });
    await layOut(url);
  });

  after(async () => {
    await old.close();
    await party.close();
    await (await databases).stop();
  });

  test('keeps answering all messages, and each side sees what the other did', async () => {
    const first = await activeSheet({ party: old }, 'ada');
    granted(await redeemCode({ party }, 'ada', 'a', first, 0));
    assert.equal(
      refusal(await redeemCode({ party: old }, 'ada', 'b', first, 0)),
      'already_used',
    );
    granted(await redeemCode({ party: old }, 'ada', 'c', first, 1));
    const second = await activeSheet({ party }, 'ada', { replaces: first.enrolment.set });
    granted(await redeemCode({ party: old }, 'ada', 'd', second, 0));
    assert.equal((await old.statusOf('ada')).sets.length, 2);
    await old.keepHouse();
  });

  test('grants no attempts beyond those that the new version counts', async () => {
    const sheet = await activeSheet({ party: old }, 'edith');
    const guess = (one: RelyingParty) =>
      redeemCode({ party: one }, 'edith', 'a', makeSheet(), 0);
    // A correct code counts as no failure.
    granted(await redeemCode({ party: old }, 'edith', 'b', sheet, 0));
    for (let guesses = 0; guesses < 4; guesses += 1) {
      assert.equal(refusal(await guess(old)), 'wrong_code');
    }
    assert.equal(refusal(await guess(party)), 'throttled');
    await party.signedInOtherwise('edith');
    granted(await redeemCode({ party }, 'edith', 'c', sheet, 1));
    for (let guesses = 0; guesses < 3; guesses += 1) {
      assert.equal(refusal(await guess(party)), 'wrong_code');
    }
  });

  test('forgets accounts', async () => {
    const device = 'the laptop on the kitchen table';
    await activeSheet({ party }, 'grace');
    await party.signedInOtherwise('grace', { device });
    assert.equal(
      refusal(await redeemCode({ party }, 'grace', 'a', makeSheet(), 0)),
      'wrong_code',
    );
    await old.forgetAccount('grace');
    assert.deepEqual((await party.statusOf('grace')).sets, []);
    granted(await party.challenge({ account: 'grace', id: 'b', device }, {}));
  });
});
