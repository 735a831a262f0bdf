// slow: starts PostgreSQL
import assert from 'node:assert/strict';

import { granted, refusal } from '../fixtures/answers.js';
import { onEachStore } from '../fixtures/each-store.js';
import { approved, ask, recoveryOn, signInOf } from '../fixtures/recovery.js';

const check = await onEachStore(recoveryOn({ operatorsToShorten: 2 }));

check('operators see what is open, and who asked', async (stage, account) => {
  const ready = await approved(stage, signInOf(account));
  const { open } = await stage.party.recoveryOf(account);
  assert.equal(open?.from, 'the laptop');
  assert.equal(open.approvedBy, 'mailbox');
  assert.equal(new Date(open.ready).getTime(), ready.getTime());
  const all = await stage.party.recoveriesOpen({ limit: 1_000 });
  assert.deepEqual(
    all.find((one) => one.account === account),
    open,
  );
});

check('an operator stops a recovery by name', async (stage, account) => {
  await approved(stage, signInOf(account));
  assert.equal(await stage.party.cancelRecovery(account, { operator: 'grace' }), true);
  assert.equal(await stage.party.cancelRecovery(account), false);
  const [entry] = await stage.party.history(account);
  assert.equal(entry?.kind, 'recovery_cancelled');
  assert.equal(entry.operator, 'grace');
  assert.equal(entry.actor, 'operator');
});

check(
  'two operators end the wait, and one of them twice does not',
  async (stage, account) => {
    await approved(stage, signInOf(account));
    const shorten = (name: string) =>
      stage.party.shortenRecovery(account, {
        operator: name,
        operatorAccount: `${name}@example.org`,
      });
    assert.deepEqual(await shorten('grace'), { missing: 1 });
    assert.deepEqual(await shorten('grace'), { missing: 1 });
    assert.equal((await stage.party.recoveryOf(account)).open?.state, 'waiting');
    assert.deepEqual(await shorten('ada'), { missing: 0 });
    assert.equal((await stage.party.recoveryOf(account)).open?.state, 'ready');
    assert.equal(await shorten('joan'), null);
  },
);

check('nobody shortens the wait of their own account', async (stage, account) => {
  await approved(stage, signInOf(account));
  const by = { operator: 'grace', operatorAccount: account };
  await assert.rejects(stage.party.shortenRecovery(account, by), RangeError);
});

check(
  'an operator who is asked stops requests that wait for a mailbox',
  async (stage, account) => {
    granted(await ask(stage, signInOf(account)));
    assert.equal(await stage.party.cancelRecovery(account), false);
    const answer = await stage.party.recover(signInOf(account), { digits: '123456' });
    assert.equal(refusal(answer), 'link_expired');
  },
);
