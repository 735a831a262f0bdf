// slow: starts PostgreSQL
/** How well-known services recover accounts, each as a policy of this kit. */

import assert from 'node:assert/strict';

import { granted, refusal } from '../fixtures/answers.js';
import { onEachStore } from '../fixtures/each-store.js';
import { type Stage } from '../fixtures/party.js';
import {
  approved,
  ask,
  confirm,
  CONTACT,
  enrolled,
  finishToken,
  MAILBOX,
  recovered,
  recoveryOn,
  secretIn,
  setAccount,
  signInOf,
  waitUntil,
} from '../fixtures/recovery.js';

/** HubSpot: 48 to 72 hours; two super admins may reset the factor of a colleague sooner. */
const hubSpot = await onEachStore(
  recoveryOn({ waitHours: 48, recentWaitHours: 168, operatorsToShorten: 2 }),
);

/** Mailchimp: an admin of the account vouches for a colleague who has lost everything. */
const mailchimp = await onEachStore(recoveryOn({ contactHours: 0 }));

/** Constant Contact: the person resets the factor alone, by mail. */
const constantContact = await onEachStore(recoveryOn());

function hoursTo({ clock }: Stage, moment: Date): number {
  return Math.round((moment.getTime() - clock.now.getTime()) / 3_600_000);
}

hubSpot("HubSpot's 48 to 72 hours", async (stage, account) => {
  const signIn = signInOf(account);
  const ready = await approved(stage, signIn);
  assert.equal(hoursTo(stage, ready), 48);
  await waitUntil(stage, new Date(ready.getTime() - 3_600_000));
  assert.equal((await stage.party.recoveryOf(account)).open?.state, 'waiting');
  await waitUntil(stage, ready);
  assert.equal((await stage.party.recoveryOf(account)).open?.state, 'ready');
});

hubSpot("HubSpot's super-admin reset", async (stage, account) => {
  const signIn = signInOf(account);
  await approved(stage, signIn);
  for (const name of ['grace', 'ada']) {
    const by = { operator: name, operatorAccount: `${name}@example.org` };
    assert.notEqual(await stage.party.shortenRecovery(account, by), null);
  }
  // The admins end the wait. They never hold what finishes: that goes to the mailbox.
  granted(await stage.party.finish(signIn, { token: await finishToken(stage, signIn) }));
  granted(await confirm(stage, signIn, await enrolled(stage, signIn)));
});

mailchimp('Mailchimp\'s "an admin invites you"', async (stage, account) => {
  const admin = { ...CONTACT, id: 'an admin' };
  // The mailbox has reset the password, so it cannot approve by itself.
  setAccount(account, [MAILBOX, admin], 'several');
  const resetAt = stage.clock.now;
  const reset = { kind: 'password', resetAt, resetBy: MAILBOX.id } as const;
  const signIn = signInOf(account, 'laptop', reset);
  granted(await ask(stage, signIn));
  const digits = secretIn(stage, account, 'recovery_asked', 'digits', admin.id);
  const { ready } = granted(await stage.party.recover(signIn, { digits }));
  await stage.party.keepHouse();
  assert.equal(hoursTo(stage, new Date(ready ?? '')), 24);
  await waitUntil(stage, new Date(ready ?? ''));
  granted(await stage.party.finish(signIn, { token: await finishToken(stage, signIn) }));
  granted(await confirm(stage, signIn, await enrolled(stage, signIn)));
});

constantContact("Constant Contact's self-service reset", async (stage, account) => {
  setAccount(account, [MAILBOX]);
  const sheet = await recovered(stage, signInOf(account));
  const { sets } = await stage.party.statusOf(account);
  assert.equal(sets[0]?.set, sheet.enrolment.set);
  const operators = stage.party.shortenRecovery(account, {
    operator: 'grace',
    operatorAccount: 'grace@example.org',
  });
  await assert.rejects(operators, /operatorsToShorten/);
  const thief = signInOf(account, 'thief', {
    kind: 'magic-link',
    resetAt: null,
    resetBy: null,
  });
  assert.equal(refusal(await ask(stage, thief)), 'operator_required');
});
