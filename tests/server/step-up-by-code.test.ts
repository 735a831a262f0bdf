/** A code that is typed inside a session, to authenticate again. */

import assert from 'node:assert/strict';

import type { PendingSignIn } from 'backup-codes/server';

import { granted, refusal } from './fixtures/answers.js';
import { ATTEMPTS, LAPTOP, POLICY, useUp } from './fixtures/doors.js';
import { onEachStore } from './fixtures/each-store.js';
import { activeSheet, redeemCode, wait, type Stage } from './fixtures/party.js';
import { makeSheet, type Sheet } from './fixtures/sheet.js';

const check = await onEachStore({ policy: POLICY });

async function stepUp(
  { party }: Stage,
  account: string,
  sheet: Sheet,
  position: number,
  more: Partial<PendingSignIn> = {},
) {
  const id = `step-up ${position}`;
  const pending: PendingSignIn = { account, id, purpose: 'step-up', ...more };
  const challenge = await party.challenge(pending, {});
  if (!challenge.ok) return challenge;
  return party.redeem(pending, {
    signIn: challenge.value.signIn,
    proofs: [{ set: sheet.enrolment.set, proof: sheet.proofs[position] ?? '' }],
  });
}

async function failuresIn({ store }: Stage, account: string) {
  const rows = await store.query<{ share: string; failures: number }>(
    'select share, failures from backup_codes.shares where account = $1::text',
    [account],
  );
  return Object.fromEntries(rows.map(({ share, failures }) => [share, failures]));
}

check('uses the code up, and the holder is told what for', async (stage, account) => {
  const sheet = await activeSheet(stage, account);
  const from = 'Firefox on Linux';
  const answer = granted(await stepUp(stage, account, sheet, 3, { from }));
  assert.equal(answer.remaining, 9);
  const [event] = await stage.party.eventsOf(account);
  assert.ok(event?.kind === 'used');
  assert.deepEqual([event.purpose, event.from, event.position], ['step-up', from, 3]);
  const again = await redeemCode(stage, account, 'later', sheet, 3);
  assert.equal(refusal(again), 'already_used');
});

check('counts wrong codes like others typed in a session', async (stage, account) => {
  await activeSheet(stage, account);
  const wrong = await stepUp(stage, account, makeSheet(), 0, { device: LAPTOP });
  assert.equal(refusal(wrong), 'wrong_code');
  assert.deepEqual(await failuresIn(stage, account), { sessions: 1 });
  for (let failed = 1; failed < ATTEMPTS.sessions; failed += 1) {
    wait(stage.clock, { seconds: 900 });
    await stepUp(stage, account, makeSheet(), 0);
  }
  wait(stage.clock, { seconds: 900 });
  assert.equal(refusal(await stepUp(stage, account, makeSheet(), 0)), 'suspended');
  const signIn = await stage.party.challenge({ account, id: 'a sign-in' }, {});
  assert.ok(signIn.ok, 'the sign-in is another door');
});

check('works although strangers have used up their attempts', async (stage, account) => {
  const sheet = await activeSheet(stage, account);
  await useUp(stage, account, 'strangers');
  const signIn = await redeemCode(stage, account, 'a sign-in', sheet, 1);
  assert.equal(refusal(signIn), 'suspended');
  granted(await stepUp(stage, account, sheet, 1));
});

check('makes no browser known', async (stage, account) => {
  const sheet = await activeSheet(stage, account);
  granted(await stepUp(stage, account, sheet, 1, { device: LAPTOP }));
  const rows = await stage.store.query(
    'select from backup_codes.known_browsers where account = $1::text',
    [account],
  );
  assert.equal(rows.length, 0);
});
