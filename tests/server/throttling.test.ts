import assert from 'node:assert/strict';
import { test } from 'node:test';

import { delayAfter } from 'backup-codes/server';

import { granted, refusal } from './fixtures/answers.js';
import { onEachStore } from './fixtures/each-store.js';
import {
  activeSheet,
  redeemCode,
  sessionOf,
  wait,
  type Stage,
} from './fixtures/party.js';
import { makeSheet } from './fixtures/sheet.js';

const check = await onEachStore();

const fail = (stage: Stage, account: string) =>
  redeemCode(stage, account, 'attacker', makeSheet(), 0);

async function failures({ store }: Stage, account: string): Promise<number> {
  const [row] = await store.query<{ failures: number }>(
    'select failures from backup_codes.accounts where account = $1',
    [account],
  );
  return row?.failures ?? 0;
}

/** Fails so often, waiting as long as it takes. */
async function failTimes(stage: Stage, account: string, times: number): Promise<void> {
  for (let failed = 0; failed < times; failed += 1) {
    wait(stage.clock, { seconds: 900 });
    assert.equal(refusal(await fail(stage, account)), 'wrong_code');
  }
}

test('the delay doubles from the fourth failure on, up to 15 minutes', () => {
  const delays = Array.from({ length: 16 }, (_, failed) => delayAfter(failed));
  assert.deepEqual(
    delays,
    [0, 0, 0, 0, 2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900, 900],
  );
  assert.equal(delayAfter(100), 900);
});

check(
  'after four failures an attempt waits, and is not looked at before',
  async (stage, account) => {
    const sheet = await activeSheet(stage, account);
    for (let tried = 0; tried < 4; tried += 1) {
      assert.equal(refusal(await fail(stage, account)), 'wrong_code');
    }
    assert.deepEqual(await redeemCode(stage, account, 'a', sheet, 0), {
      ok: false,
      error: { error: 'throttled', retryAfter: 2 },
    });
    assert.equal(await failures(stage, account), 4);
    wait(stage.clock, { seconds: 1.5 });
    assert.deepEqual(await redeemCode(stage, account, 'a', sheet, 0), {
      ok: false,
      error: { error: 'throttled', retryAfter: 1 },
    });
    wait(stage.clock, { seconds: 0.5 });
    granted(await redeemCode(stage, account, 'a', sheet, 0));
  },
);

check('a code that works ends the count', async (stage, account) => {
  const sheet = await activeSheet(stage, account);
  await failTimes(stage, account, 7);
  wait(stage.clock, { seconds: 900 });
  granted(await redeemCode(stage, account, 'a', sheet, 0));
  assert.equal(await failures(stage, account), 0);
});

check('what is no guess lengthens no wait', async (stage, account) => {
  const sheet = await activeSheet(stage, account);
  await failTimes(stage, account, 9);
  wait(stage.clock, { seconds: 900 });
  const request = { set: 'ABCDEFGH', verifier: sheet.enrolment.verifiers[0] };
  assert.equal(
    refusal(await stage.party.check(sessionOf(account), request)),
    'not_found',
  );
  granted(await redeemCode(stage, account, 'a', sheet, 0));
});

check('a used code counts as a failure', async (stage, account) => {
  const sheet = await activeSheet(stage, account);
  granted(await redeemCode(stage, account, 'a', sheet, 0));
  assert.equal(refusal(await redeemCode(stage, account, 'b', sheet, 0)), 'already_used');
  assert.equal(await failures(stage, account), 1);
});

check(
  'a failure is counted even where the redeem is rolled back',
  async (stage, account) => {
    const sheet = await activeSheet(stage, account);
    // The event cannot be written, so the transaction that spends the code fails.
    await stage.store.script(
      `alter table backup_codes.events add constraint broken check (kind <> 'used') not valid`,
    );
    await assert.rejects(redeemCode(stage, account, 'a', sheet, 0), /broken/);
    await stage.store.script('alter table backup_codes.events drop constraint broken');
    assert.equal(await failures(stage, account), 1);
    granted(await redeemCode(stage, account, 'a', sheet, 0));
  },
);

check('accounts are slowed down one by one', async (stage, account) => {
  const other = `other ${account}`;
  const sheet = await activeSheet(stage, other);
  for (let tried = 0; tried < 4; tried += 1) await fail(stage, account);
  granted(await redeemCode(stage, other, 'a', sheet, 0));
});

check('a clock that is set back locks nobody out', async (stage, account) => {
  const sheet = await activeSheet(stage, account);
  await failTimes(stage, account, 20);
  wait(stage.clock, { days: -1 });
  granted(await redeemCode(stage, account, 'a', sheet, 0));
});

check('the holder is told at 5 and 20 failures, once each', async (stage, account) => {
  await activeSheet(stage, account);
  await failTimes(stage, account, 25);
  const told = (await stage.party.eventsOf(account)).flatMap((event) =>
    event.kind === 'failures' ? [event.count] : [],
  );
  assert.deepEqual(told, [20, 5]);
});

check(
  'at 100 failures codes are suspended until the account signs in otherwise',
  async (stage, account) => {
    const sheet = await activeSheet(stage, account);
    await failTimes(stage, account, 100);
    wait(stage.clock, { days: 1 });
    const { party } = stage;
    assert.equal(refusal(await redeemCode(stage, account, 'a', sheet, 0)), 'suspended');
    assert.equal(refusal(await party.challenge({ account, id: 'a' }, {})), 'suspended');
    assert.equal((await party.statusOf(account)).suspendedOn, '2026-11-25T11:00:00Z');
    const [latest] = await party.eventsOf(account, 1);
    assert.equal(latest?.kind, 'suspended');

    assert.equal(await party.signedInOtherwise(account), true);
    assert.equal(await party.signedInOtherwise(account), false);
    granted(await redeemCode(stage, account, 'a', sheet, 0));
  },
);

check('an operator lifts a suspension', async (stage, account) => {
  const sheet = await activeSheet(stage, account);
  await failTimes(stage, account, 100);
  assert.equal(await stage.party.lift(account), true);
  granted(await redeemCode(stage, account, 'a', sheet, 0));
  const events = await stage.party.eventsOf(account, 2);
  assert.deepEqual(
    events.map((event) => (event.kind === 'lifted' ? event.by : event.kind)),
    ['used', 'operator'],
  );
});

check('a suspension that a crash has lost is made up for', async (stage, account) => {
  const sheet = await activeSheet(stage, account);
  await failTimes(stage, account, 99);
  await stage.store.query(
    'update backup_codes.accounts set failures = 100 where account = $1',
    [account],
  );
  wait(stage.clock, { seconds: 900 });
  assert.equal(refusal(await redeemCode(stage, account, 'a', sheet, 0)), 'suspended');
  assert.notEqual((await stage.party.statusOf(account)).suspendedOn, null);
});
