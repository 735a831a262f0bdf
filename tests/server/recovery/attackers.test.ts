// slow: starts PostgreSQL
/**
 * What an attacker gets, when, and how the holder stops them. `docs/recovery.md` has a table
 * of these cases.
 */

import assert from 'node:assert/strict';

import { granted, refusal } from '../fixtures/answers.js';
import { onEachStore } from '../fixtures/each-store.js';
import { activeSheet, sessionOf, wait, type Stage } from '../fixtures/party.js';
import {
  approved,
  ask,
  finishToken,
  MAILBOX,
  PASSWORD,
  PHONE,
  recovered,
  recoveryOn,
  SECOND,
  secretIn,
  setAccount,
  signInOf,
  waitUntil,
} from '../fixtures/recovery.js';
import { makeSheet } from '../fixtures/sheet.js';

const check = await onEachStore(recoveryOn());

/** Hours from now to a moment. */
function hoursTo({ clock }: Stage, moment: Date): number {
  return Math.round((moment.getTime() - clock.now.getTime()) / 3_600_000);
}

check(
  'the mailbox only: nothing, because it resets the password too',
  async (stage, account) => {
    // Without the password there is no pending sign-in, so nobody can ask.
    assert.equal(
      refusal(await stage.party.recover(null, { digits: null })),
      'unauthorized',
    );
    // The mailbox resets the password, or gets a magic link.
    const reset = { ...PASSWORD, resetAt: stage.clock.now, resetBy: 'mailbox' };
    for (const firstFactor of [reset, { ...PASSWORD, kind: 'magic-link' as const }]) {
      const thief = signInOf(account, 'thief', firstFactor);
      assert.equal(refusal(await ask(stage, thief)), 'operator_required');
    }
    // A link that was meant for the holder gives the thief no sign-in to finish in.
    await waitUntil(stage, await approved(stage, signInOf(account)));
    const token = await finishToken(stage, signInOf(account));
    assert.equal(refusal(await stage.party.finish(null, { token })), 'unauthorized');
    const thief = signInOf(account, 'thief', { ...reset, resetAt: stage.clock.now });
    assert.equal(
      refusal(await stage.party.finish(thief, { token })),
      'operator_required',
    );
  },
);

check(
  'the password only: ten letters a day to the holder, and nothing else',
  async (stage, account) => {
    await activeSheet(stage, account);
    const thief = signInOf(account, 'thief');
    for (let asked = 0; asked < 10; asked += 1) granted(await ask(stage, thief));
    assert.equal(refusal(await ask(stage, thief)), 'throttled');
    wait(stage.clock, { days: 30 });
    await stage.party.keepHouse();
    assert.equal((await stage.party.recoveryOf(account)).open, null);
    const request = { enrolment: makeSheet().enrolment, replaces: null, recovery: true };
    assert.equal(refusal(await stage.party.enrol(thief, request)), 'unauthorized');
  },
);

check(
  'both: the account after a day, unless the holder stops it anywhere',
  async (stage, account) => {
    setAccount(account, [MAILBOX, SECOND]);
    const thief = signInOf(account, 'thief');
    const ready = await approved(stage, thief);
    assert.equal(hoursTo(stage, ready), 24);
    // The thief deletes the letter in the mailbox. The other address has one too.
    const stop = secretIn(stage, account, 'recovery_opened', 'stop', SECOND.id);
    granted(await stage.party.stop(null, { token: stop }));
    await waitUntil(stage, ready);
    granted(await ask(stage, thief));
    assert.equal(await stage.party.mayRecover(thief), false);
    assert.equal((await stage.party.recoveryOf(account)).open, null);
  },
);

check(
  'both, and the holder sees it too late: a week to freeze the account',
  async (stage, account) => {
    setAccount(account, [MAILBOX, SECOND]);
    await recovered(stage, signInOf(account, 'thief'));
    wait(stage.clock, { days: 6 });
    const stop = secretIn(stage, account, 'recovery_used', 'stop', SECOND.id);
    granted(await stage.party.stop(null, { token: stop }));
    const answer = await stage.party.challenge({ account, id: 'thief' }, {});
    assert.equal(refusal(answer), 'account_frozen');
  },
);

check(
  'both, and an address changed yesterday: a week, and the old address is told',
  async (stage, account) => {
    const yesterday = new Date(stage.clock.now.getTime() - 86_400_000);
    setAccount(account, [
      { ...MAILBOX, until: yesterday },
      { id: "the thief's", kind: 'email', since: yesterday },
    ]);
    const ready = await approved(stage, signInOf(account, 'thief'), "the thief's");
    assert.equal(hoursTo(stage, ready), 168);
    wait(stage.clock, { days: 6 });
    const stop = secretIn(stage, account, 'recovery_opened', 'stop', MAILBOX.id);
    granted(await stage.party.stop(null, { token: stop }));
    await waitUntil(stage, ready);
    assert.equal((await stage.party.recoveryOf(account)).open, null);
  },
);

check(
  'a stolen session: nothing from recovery, and it ends when the holder recovers',
  async (stage, account) => {
    const stolen = sessionOf(account);
    const stepUp = { ...signInOf(account), purpose: 'step-up' as const };
    assert.equal(refusal(await ask(stage, stepUp)), 'unauthorized');
    const request = { enrolment: makeSheet().enrolment, replaces: null, recovery: true };
    assert.equal(refusal(await stage.party.enrol(stolen, request)), 'unauthorized');
    // It can stop the holder's recovery, three times a month, before an operator helps.
    await approved(stage, signInOf(account));
    granted(await stage.party.dispute(stolen, {}));
    await recovered(stage, signInOf(account));
    assert.equal(refusal(await stage.party.status(stolen, {})), 'unauthorized');
  },
);

check(
  'a stolen phone: digits, but nothing without the password',
  async (stage, account) => {
    setAccount(account, [MAILBOX, PHONE]);
    // Without the password there is no sign-in that asks.
    assert.equal(
      refusal(await stage.party.recover(null, { digits: null })),
      'unauthorized',
    );
    // If the phone resets the password, it has both.
    const resetAt = stage.clock.now;
    const reset = { ...PASSWORD, resetAt, resetBy: PHONE.id };
    assert.equal(
      refusal(await ask(stage, signInOf(account, 'thief', reset))),
      'operator_required',
    );
    // With the password, the thief waits a day, and the mailbox stops it.
    const thief = signInOf(account, 'thief');
    granted(await ask(stage, thief));
    const digits = secretIn(stage, account, 'recovery_asked', 'digits', PHONE.id);
    const { ready } = granted(await stage.party.recover(thief, { digits }));
    assert.equal(hoursTo(stage, new Date(ready ?? '')), 24);
    await stage.party.keepHouse();
    const stop = secretIn(stage, account, 'recovery_opened', 'stop', MAILBOX.id);
    granted(await stage.party.stop(null, { token: stop }));
    assert.equal((await stage.party.recoveryOf(account)).open, null);
  },
);
