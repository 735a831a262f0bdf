import assert from 'node:assert/strict';
import { test } from 'node:test';

import { delayAfter } from 'backup-codes/server';

import { granted, refusal } from './fixtures/answers.js';
import { DOORS, failures, failTimes, POLICY } from './fixtures/doors.js';
import { onEachStore } from './fixtures/each-store.js';
import { activeSheet, redeemCode, sessionOf, wait } from './fixtures/party.js';
import { makeSheet, verifierOf } from './fixtures/sheet.js';

const check = await onEachStore({ policy: POLICY });

test('the delay doubles from the fourth failure on, up to 15 minutes', () => {
  const delays = Array.from({ length: 16 }, (_, failed) =>
    delayAfter(failed, 'strangers'),
  );
  assert.deepEqual(
    delays,
    [0, 0, 0, 0, 2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900, 900],
  );
  assert.equal(delayAfter(100, 'browsers'), 900);
});

test('in a session, the delay is a minute at most', () => {
  const delays = Array.from({ length: 12 }, (_, failed) =>
    delayAfter(failed, 'sessions'),
  );
  assert.deepEqual(delays, [0, 0, 0, 0, 2, 4, 8, 16, 32, 60, 60, 60]);
});

check(
  'after four failures the next attempt must wait and is not checked before',
  async (stage, account) => {
    const sheet = await activeSheet(stage, account);
    for (let tried = 0; tried < 4; tried += 1) {
      assert.equal(await DOORS.strangers(stage, account), 'wrong_code');
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

check('a message that is no guess makes no wait longer', async (stage, account) => {
  await activeSheet(stage, account);
  await failTimes(stage, account, 7, 'sessions');
  wait(stage.clock, { seconds: 60 });
  const request = { set: 'ABCDEFGH', verifier: verifierOf('') };
  for (let asked = 0; asked < 3; asked += 1) {
    assert.equal(
      refusal(await stage.party.check(sessionOf(account), request)),
      'not_found',
    );
  }
  assert.equal(await failures(stage, account), 7);
});

check('a used code counts as a failure', async (stage, account) => {
  const sheet = await activeSheet(stage, account);
  granted(await redeemCode(stage, account, 'a', sheet, 0));
  assert.equal(refusal(await redeemCode(stage, account, 'b', sheet, 0)), 'already_used');
  assert.equal(await failures(stage, account), 1);
});

check('a sign-in that has spent a code cannot spend another', async (stage, account) => {
  const sheet = await activeSheet(stage, account);
  granted(await redeemCode(stage, account, 'a', sheet, 0));
  assert.equal(refusal(await redeemCode(stage, account, 'a', sheet, 1)), 'unauthorized');
  granted(await redeemCode(stage, account, 'b', sheet, 1));
});

check(
  'repeating a spent code in its own sign-in clears no failures',
  async (stage, account) => {
    const sheet = await activeSheet(stage, account);
    granted(await redeemCode(stage, account, 'a', sheet, 0));
    for (let failed = 0; failed < 4; failed += 1) await DOORS.strangers(stage, account);
    granted(await redeemCode(stage, account, 'a', sheet, 0));
    assert.equal(await failures(stage, account), 4);
  },
);

check(
  'confirming with the token of a pending set counts as no failure',
  async (stage, account) => {
    const { party } = stage;
    const [sheet, wrong] = [makeSheet(), makeSheet()];
    const session = sessionOf(account);
    const { set } = sheet.enrolment;
    const request = { enrolment: sheet.enrolment, replaces: null };
    const { confirmToken } = granted(await party.enrol(session, request));
    const confirm = (typed: typeof sheet) =>
      party.confirm(session, {
        set,
        verifier: verifierOf(typed.proofs[0] ?? ''),
        confirmToken,
      });
    for (let typed = 0; typed < 20; typed += 1) {
      assert.equal(refusal(await confirm(wrong)), 'wrong_code');
    }
    assert.deepEqual(await confirm(sheet), {
      ok: false,
      error: { error: 'throttled', retryAfter: 60 },
    });
    wait(stage.clock, { seconds: 60 });
    granted(await confirm(sheet));
    assert.equal(await failures(stage, account), 0);
  },
);

check(
  'the token of an active set cannot be used to try codes',
  async (stage, account) => {
    const { party } = stage;
    const [sheet, wrong] = [makeSheet(), makeSheet()];
    const session = sessionOf(account, true);
    const { set } = sheet.enrolment;
    const request = { enrolment: sheet.enrolment, replaces: null };
    const { confirmToken } = granted(await party.enrol(session, request));
    const verifier = verifierOf(sheet.proofs[0] ?? '');
    const first = granted(await party.confirm(session, { set, verifier, confirmToken }));
    const guess = { set, verifier: verifierOf(wrong.proofs[0] ?? ''), confirmToken };
    assert.deepEqual(granted(await party.confirm(session, guess)), first);
    assert.equal(
      refusal(await party.confirm(session, { ...guess, confirmToken: null })),
      'wrong_code',
    );
  },
);

check('a failure is counted even if redeeming is rolled back', async (stage, account) => {
  const sheet = await activeSheet(stage, account);
  // The event can't be written, so the transaction that spends the code fails.
  await stage.store.script(
    `alter table backup_codes.events add constraint broken check (kind <> 'used') not valid`,
  );
  await assert.rejects(redeemCode(stage, account, 'a', sheet, 0), /broken/);
  await stage.store.script('alter table backup_codes.events drop constraint broken');
  assert.equal(await failures(stage, account), 1);
  granted(await redeemCode(stage, account, 'a', sheet, 0));
});

check('while a failure cannot be counted, no code is checked', async (stage, account) => {
  const sheet = await activeSheet(stage, account);
  // Only a wrong guess fails, because no transaction can write its count.
  await stage.store.script(
    `alter table backup_codes.shares add constraint broken
       check (account <> '${account}') not valid`,
  );
  await assert.rejects(redeemCode(stage, account, 'a', makeSheet(), 0), /broken/);
  await assert.rejects(redeemCode(stage, account, 'a', sheet, 0), /broken/);
  await stage.store.script('alter table backup_codes.shares drop constraint broken');
  assert.equal(await failures(stage, account), 0);
  for (let failed = 0; failed < 3; failed += 1) await DOORS.strangers(stage, account);
  assert.equal(await failures(stage, account), 4);
});

check(
  'where codes have 64 bits, no account waits because of others',
  async (stage, account) => {
    for (let guess = 0; guess < 3; guess += 1) {
      assert.equal(await DOORS.strangers(stage, `${guess} of ${account}`), 'wrong_code');
    }
  },
);

check('each account is slowed down separately', async (stage, account) => {
  const other = `other ${account}`;
  const sheet = await activeSheet(stage, other);
  for (let tried = 0; tried < 4; tried += 1) await DOORS.strangers(stage, account);
  granted(await redeemCode(stage, other, 'a', sheet, 0));
});

check('a clock that is set back locks nobody out', async (stage, account) => {
  const sheet = await activeSheet(stage, account);
  await failTimes(stage, account, 11);
  wait(stage.clock, { days: -1 });
  granted(await redeemCode(stage, account, 'a', sheet, 0));
});
