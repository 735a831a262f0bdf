// slow: fails hundreds of times
import assert from 'node:assert/strict';

import { granted, refusal } from './fixtures/answers.js';
import { onEachStore } from './fixtures/each-store.js';
import { activeSheet, redeemCode, wait, type Stage } from './fixtures/party.js';
import { makeSheet } from './fixtures/sheet.js';

const LIMIT = 10;
const LAPTOP = 'the laptop on the kitchen table';

/** Sends one wrong code to each of many accounts. */
async function guessOnMany(stage: Stage, account: string, guesses: number) {
  const answers: string[] = [];
  for (let guess = 0; guess < guesses; guess += 1) {
    const victim = `${guess} of ${account}`;
    answers.push(refusal(await redeemCode(stage, victim, 'a', makeSheet(), 0)));
  }
  return answers;
}

const check = await onEachStore({
  policy: { entropyBits: 40, siteFailuresPerHour: LIMIT },
});

check(
  'where codes are short, strangers wait once all accounts together have failed too often',
  async (stage, account) => {
    const sheet = await activeSheet(stage, account);
    await stage.party.signedInOtherwise(account, { device: LAPTOP });
    wait(stage.clock, { seconds: 3_000 });
    const answers = await guessOnMany(stage, account, LIMIT + 2);
    assert.deepEqual(answers, [
      ...Array.from({ length: LIMIT }, () => 'wrong_code'),
      'throttled',
      'throttled',
    ]);
    assert.deepEqual(await redeemCode(stage, account, 'a', sheet, 0), {
      ok: false,
      error: { error: 'throttled', retryAfter: 600 },
    });
    granted(await redeemCode(stage, account, 'b', sheet, 1, LAPTOP));
    wait(stage.clock, { seconds: 600 });
    granted(await redeemCode(stage, account, 'c', sheet, 0));
    wait(stage.clock, { days: 2 });
    await stage.party.keepHouse();
    assert.deepEqual(
      await stage.store.query('select from backup_codes.site_failures'),
      [],
    );
  },
);

check(
  'a failure counts towards all accounts even if its own transaction fails',
  async (stage, account) => {
    wait(stage.clock, { days: 5 });
    const sheet = await activeSheet(stage, account);
    await stage.store.script(
      `alter table backup_codes.events add constraint broken check (kind <> 'used') not valid`,
    );
    await assert.rejects(redeemCode(stage, account, 'a', sheet, 0), /broken/);
    await stage.store.script('alter table backup_codes.events drop constraint broken');
    assert.deepEqual(
      await stage.store.query(
        'select failures from backup_codes.site_failures where hour = $1',
        [stage.clock.now],
      ),
      [{ failures: 1 }],
    );
  },
);
