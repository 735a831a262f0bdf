// slow: starts PostgreSQL
/** Links in letters that were sent some time ago. */

import assert from 'node:assert/strict';

import { granted, refusal } from '../fixtures/answers.js';
import { onEachStore } from '../fixtures/each-store.js';
import { sessionOf } from '../fixtures/party.js';
import {
  approved,
  confirm,
  enrolled,
  finishToken,
  MAILBOX,
  recovered,
  recoveryOn,
  SECOND,
  secretIn,
  setAccount,
  signInOf,
  waitUntil,
} from '../fixtures/recovery.js';

const check = await onEachStore(recoveryOn({ operatorsToShorten: 3 }));

check(
  'the first letter still stops after all letters of a recovery were sent',
  async (stage, account) => {
    setAccount(account, [MAILBOX, SECOND]);
    const thief = signInOf(account, 'thief');
    const ready = await approved(stage, thief);
    await waitUntil(stage, new Date(ready.getTime() - 3_600_000));
    await waitUntil(stage, ready);
    granted(await stage.party.finish(thief, { token: await finishToken(stage, thief) }));
    granted(await confirm(stage, thief, await enrolled(stage, thief)));
    await stage.party.keepHouse();
    const token = secretIn(stage, account, 'recovery_opened', 'stop', SECOND.id);
    granted(await stage.party.stop(null, { token }));
    assert.notEqual((await stage.party.recoveryOf(account)).frozen, null);
  },
);

check(
  'operators who shorten a wait take no link from the holder',
  async (stage, account) => {
    await approved(stage, signInOf(account, 'thief'));
    const token = secretIn(stage, account, 'recovery_opened', 'stop');
    for (const operator of ['ada', 'grace', 'hedy']) {
      const by = { operator, operatorAccount: `${operator}@example.org` };
      await stage.party.shortenRecovery(account, by);
      await stage.party.keepHouse();
    }
    granted(await stage.party.stop(null, { token }));
    assert.equal((await stage.party.recoveryOf(account)).open, null);
  },
);

check(
  'a link that finishes ends with its address, even if a new one gets the same ID',
  async (stage, account) => {
    const signIn = signInOf(account);
    await waitUntil(stage, await approved(stage, signIn));
    const token = await finishToken(stage, signIn);
    setAccount(account, [{ ...MAILBOX, since: stage.clock.now }]);
    assert.equal(refusal(await stage.party.finish(signIn, { token })), 'link_expired');
  },
);

check(
  'two addresses with the same ID are a fault of the host',
  async (stage, account) => {
    const { now } = stage.clock;
    setAccount(account, [
      { ...MAILBOX, until: now },
      { ...MAILBOX, since: now },
    ]);
    const asked = stage.party.recover(signInOf(account), { digits: null });
    await assert.rejects(asked, /same ID/);
  },
);

check(
  "an operator's word ends the links that freeze the account, and old factors freeze nothing",
  async (stage, account) => {
    await recovered(stage, signInOf(account, 'thief'));
    const token = secretIn(stage, account, 'recovery_used', 'stop');
    granted(await stage.party.stop(null, { token }));
    assert.equal(await stage.party.unfreeze(account, { operator: 'grace' }), true);
    await stage.party.keepHouse();
    assert.equal(refusal(await stage.party.stop(null, { token })), 'link_expired');
    const factorSince = sessionOf(account).startedAt;
    assert.ok(factorSince);
    await stage.party.signedInOtherwise(account, { factorSince });
    assert.equal((await stage.party.recoveryOf(account)).frozen, null);
  },
);
