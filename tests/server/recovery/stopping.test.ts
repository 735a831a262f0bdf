// slow: starts PostgreSQL
import assert from 'node:assert/strict';

import { granted, refusal } from '../fixtures/answers.js';
import { onEachStore } from '../fixtures/each-store.js';
import {
  activeSheet,
  redeemCode,
  sessionOf,
  wait,
  type Stage,
} from '../fixtures/party.js';
import {
  approved,
  ask,
  finishToken,
  happened,
  MAILBOX,
  newSession,
  recovered,
  recoveryOn,
  SECOND,
  secretIn,
  setAccount,
  signInOf,
  waitUntil,
} from '../fixtures/recovery.js';
import { makeSheet, verifierOf } from '../fixtures/sheet.js';

const check = await onEachStore(recoveryOn());

/** What the latest event of an account says of who stopped its recovery. */
async function stoppedBy({ party, events }: Stage, account: string) {
  await party.keepHouse();
  const event = events.filter((one) => one.account === account).at(-1);
  assert.equal(event?.kind, 'recovery_cancelled');
  return { by: event.by, how: event.how };
}

check(
  'a link in any letter stops it, while it waits and when it is ready',
  async (stage, account) => {
    setAccount(account, [MAILBOX, { ...SECOND, until: stage.clock.now }]);
    await approved(stage, signInOf(account));
    const token = secretIn(stage, account, 'recovery_opened', 'stop', SECOND.id);
    granted(await stage.party.stop(null, { token }));
    assert.deepEqual(await stoppedBy(stage, account), { by: 'holder', how: 'link' });
    // A second letter's link does no harm, and the first one may be posted again.
    granted(await stage.party.stop(null, { token }));
    await waitUntil(stage, await approved(stage, signInOf(account)));
    const ready = secretIn(stage, account, 'recovery_ready', 'stop');
    granted(await stage.party.stop(null, { token: ready }));
    assert.equal((await stage.party.recoveryOf(account)).open, null);
  },
);

check(
  'a link that finishes stops nothing, and a link that stops finishes nothing',
  async (stage, account) => {
    const signIn = signInOf(account);
    await waitUntil(stage, await approved(stage, signIn));
    const finish = await finishToken(stage, signIn);
    const stop = secretIn(stage, account, 'recovery_ready', 'stop');
    for (const token of [finish, stop]) {
      assert.equal(refusal(await stage.party.approve(null, { token })), 'link_expired');
    }
    assert.equal(
      refusal(await stage.party.stop(null, { token: finish })),
      'link_expired',
    );
    assert.equal(
      refusal(await stage.party.finish(signIn, { token: stop })),
      'link_expired',
    );
  },
);

check('a redeemed code stops it', async (stage, account) => {
  const sheet = await activeSheet(stage, account);
  await approved(stage, signInOf(account));
  granted(await redeemCode(stage, account, 'a', sheet, 0));
  assert.deepEqual(await stoppedBy(stage, account), { by: 'holder', how: 'code' });
  const wrong = await redeemCode(stage, account, 'b', makeSheet(), 0);
  assert.equal(refusal(wrong), 'wrong_code');
});

check('a wrong code does not stop it', async (stage, account) => {
  await activeSheet(stage, account);
  await approved(stage, signInOf(account));
  await redeemCode(stage, account, 'b', makeSheet(), 0);
  assert.equal((await stage.party.recoveryOf(account)).open?.state, 'waiting');
});

check('another factor stops it on an account of one holder', async (stage, account) => {
  await approved(stage, signInOf(account));
  await stage.party.signedInOtherwise(account);
  assert.deepEqual(await stoppedBy(stage, account), { by: 'holder', how: 'factor' });
});

check(
  'with several holders, the one who is signed in is asked',
  async (stage, account) => {
    setAccount(account, [MAILBOX], 'several');
    await approved(stage, signInOf(account));
    await stage.party.signedInOtherwise(account);
    const session = sessionOf(account);
    const status = granted(await stage.party.status(session, { details: true }));
    assert.equal(status.recovery?.state, 'waiting');
    granted(await stage.party.dispute(session, {}));
    assert.deepEqual(await stoppedBy(stage, account), { by: 'holder', how: 'session' });
  },
);

check(
  '"This wasn\'t me" also ends requests that nobody has approved',
  async (stage, account) => {
    granted(await ask(stage, signInOf(account)));
    const token = secretIn(stage, account, 'recovery_asked', 'approve');
    granted(await stage.party.dispute(sessionOf(account), {}));
    assert.equal(refusal(await stage.party.approve(null, { token })), 'link_expired');
  },
);

check(
  'for a week after, a link freezes the account until an operator unlocks it',
  async (stage, account) => {
    const sheet = await recovered(stage, signInOf(account, 'thief'));
    wait(stage.clock, { days: 6 });
    const token = secretIn(stage, account, 'recovery_opened', 'stop');
    granted(await stage.party.stop(null, { token }));
    const session = newSession(stage, account);
    const { set } = sheet.enrolment;
    const verifier = verifierOf(sheet.proofs[0] ?? '');
    const { enrolment } = makeSheet();
    for (const answer of [
      await stage.party.challenge({ account, id: 'a' }, {}),
      await stage.party.enrol(session, { enrolment, replaces: null }),
      await stage.party.confirm(session, { set, verifier, confirmToken: null }),
      await stage.party.recover(signInOf(account), { digits: null }),
    ]) {
      assert.equal(refusal(answer), 'account_frozen');
    }
    assert.notEqual((await stage.party.recoveryOf(account)).frozen, null);
    assert.equal(await stage.party.unfreeze(account, { operator: 'grace' }), true);
    assert.equal(await stage.party.unfreeze(account), false);
    granted(await redeemCode(stage, account, 'b', sheet, 0));
    await stage.party.keepHouse();
    assert.deepEqual(happened(stage, account).slice(-2), [
      'recovery_frozen',
      'recovery_unfrozen',
    ]);
  },
);

check(
  'a frozen account redeems no code, even in a sign-in that has its challenge',
  async (stage, account) => {
    const sheet = await recovered(stage, signInOf(account, 'thief'));
    const signIn = { account, id: 'a' };
    const { signIn: name } = granted(await stage.party.challenge(signIn, {}));
    const token = secretIn(stage, account, 'recovery_used', 'stop');
    granted(await stage.party.stop(null, { token }));
    const proofs = [{ set: sheet.enrolment.set, proof: sheet.proofs[0] ?? '' }];
    const answer = await stage.party.redeem(signIn, { signIn: name, proofs });
    assert.equal(refusal(answer), 'account_frozen');
  },
);

check('after a week, a link freezes nothing', async (stage, account) => {
  await recovered(stage, signInOf(account));
  const token = secretIn(stage, account, 'recovery_used', 'stop');
  wait(stage.clock, { days: 7 });
  assert.equal(refusal(await stage.party.stop(null, { token })), 'link_expired');
  assert.equal((await stage.party.recoveryOf(account)).frozen, null);
});

check(
  'a factor from before the recovery freezes the account, and a newer one does not',
  async (stage, account) => {
    const before = stage.clock.now;
    await recovered(stage, signInOf(account));
    wait(stage.clock, { hours: 1 });
    await stage.party.signedInOtherwise(account, { factorSince: stage.clock.now });
    assert.equal((await stage.party.recoveryOf(account)).frozen, null);
    await stage.party.signedInOtherwise(account, { factorSince: before });
    assert.notEqual((await stage.party.recoveryOf(account)).frozen, null);
  },
);
