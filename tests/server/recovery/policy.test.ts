import assert from 'node:assert/strict';
import { after, test } from 'node:test';

import {
  DEFAULT_RECOVERY_POLICY,
  openRelyingParty,
  type RecoveryAddress,
  type RecoveryOptions,
} from 'backup-codes/server';

import { newPGlite } from '../fixtures/pglite.js';
import { MAILBOX, PHONE, signInOf } from '../fixtures/recovery.js';

const store = await newPGlite();
after(() => store.close());

const open = (recovery: Partial<RecoveryOptions>) =>
  openRelyingParty({
    store,
    housekeepingSeconds: 0,
    recovery: {
      accountOf: () => ({ holders: 'one', addresses: [MAILBOX] }),
      ...recovery,
    },
  });

test('a wait is 24 hours by default, and 24 to 720', async () => {
  assert.equal(DEFAULT_RECOVERY_POLICY.waitHours, 24);
  for (const waitHours of [23, 721, 24.5, Number.NaN]) {
    await assert.rejects(
      open({ waitHours, recentWaitHours: 720 }),
      /recovery\.waitHours/,
    );
  }
  await open({ waitHours: 720, recentWaitHours: 720 });
});

test('a recent change never makes the wait shorter', async () => {
  const wrong = open({ waitHours: 200, recentWaitHours: 168 });
  await assert.rejects(wrong, /recovery\.recentWaitHours/);
});

test('no code lasts longer than NIST allows', async () => {
  for (const [name, most] of [
    ['approveHours', 24],
    ['finishHours', 24],
    ['digitsMinutes', 10],
  ] as const) {
    assert.equal(DEFAULT_RECOVERY_POLICY[name], most);
    await assert.rejects(open({ [name]: most + 1 }), new RegExp(name));
  }
});

test('one operator is never enough', async () => {
  await assert.rejects(open({ operatorsToShorten: 1 }), /operatorsToShorten/);
});

test('an address that gets digits needs a pepper', async () => {
  const party = await open({ accountOf: () => ({ holders: 'one', addresses: [PHONE] }) });
  const asked = party.recover(signInOf('ada'), { digits: null });
  await assert.rejects(asked, /need a pepper/);
});

test('an address that is described wrongly is a fault of the host', async () => {
  const wrong: [Partial<RecoveryAddress>, RegExp][] = [
    [{ id: '' }, /ID/],
    [{ id: 'a\nb' }, /ID/],
    [{ kind: 'post' as 'email' }, /kind/],
    [{ since: new Date(Number.NaN) }, /dates/],
    [{ until: 'yesterday' as unknown as Date }, /dates/],
  ];
  for (const [change, error] of wrong) {
    const addresses = [{ ...MAILBOX, ...change }];
    const party = await open({ accountOf: () => ({ holders: 'one', addresses }) });
    await assert.rejects(party.recover(signInOf('ada'), { digits: null }), error);
  }
});

test('where recovery is off, every message says so', async () => {
  const party = await openRelyingParty({ store, housekeepingSeconds: 0 });
  const signIn = signInOf('ada');
  const token = `YWRh.${'x'.repeat(22)}`;
  const session = { account: 'ada', id: 'a', steppedUp: true };
  for (const answer of [
    await party.recover(signIn, { digits: null }),
    await party.approve(null, { token }),
    await party.finish(signIn, { token }),
    await party.stop(null, { token }),
    await party.dispute(session, {}),
  ]) {
    assert.deepEqual(answer, { ok: false, error: { error: 'recovery_off' } });
  }
  assert.equal(await party.mayRecover(signIn), false);
});
