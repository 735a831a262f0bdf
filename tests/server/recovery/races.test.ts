// slow: starts PostgreSQL
import assert from 'node:assert/strict';

import type { Answer } from 'backup-codes/server';

import { granted } from '../fixtures/answers.js';
import { onEachStore } from '../fixtures/each-store.js';
import { activeSheet, redeemCode } from '../fixtures/party.js';
import {
  approved,
  ask,
  confirm,
  enrolled,
  finishToken,
  happened,
  permitted,
  recoveryOn,
  secretIn,
  signInOf,
  waitUntil,
} from '../fixtures/recovery.js';

const check = await onEachStore(recoveryOn());

const countGranted = (answers: readonly Answer<unknown>[]) =>
  answers.filter(({ ok }) => ok).length;

check(
  '200 sign-ins finish one recovery, and one of them gets the permission',
  async (stage, account) => {
    const signIns = Array.from({ length: 200 }, (_, at) => signInOf(account, `a${at}`));
    const [first = signInOf(account)] = signIns;
    await waitUntil(stage, await approved(stage, first));
    const token = await finishToken(stage, first);
    // Far fewer than this run at once for one account, so the rest would be refused as busy.
    const answers: Answer<unknown>[] = [];
    for (let at = 0; at < signIns.length; at += 100) {
      const some = signIns.slice(at, at + 100);
      answers.push(
        ...(await Promise.all(some.map((one) => stage.party.finish(one, { token })))),
      );
    }
    assert.equal(countGranted(answers), 1);
    let permissions = 0;
    for (const one of signIns) if (await stage.party.mayRecover(one)) permissions += 1;
    assert.equal(permissions, 1);
  },
);

check('two links approve at once, and one recovery is open', async (stage, account) => {
  const tokens: string[] = [];
  for (const id of ['one', 'two', 'three']) {
    granted(await ask(stage, signInOf(account, id)));
    tokens.push(secretIn(stage, account, 'recovery_asked', 'approve'));
  }
  const answers = await Promise.all(
    tokens.map((token) => stage.party.approve(null, { token })),
  );
  assert.equal(countGranted(answers), 1);
  const rows = await stage.store.query(
    `select from backup_codes.recoveries
     where account = $1::text and state in ('waiting', 'ready')`,
    [account],
  );
  assert.equal(rows.length, 1);
});

check('stop and finish at once leave no permission', async (stage, account) => {
  for (let round = 0; round < 3; round += 1) {
    const own = `${account} ${round}`;
    const signIn = signInOf(own);
    await waitUntil(stage, await approved(stage, signIn));
    const token = await finishToken(stage, signIn);
    const stop = secretIn(stage, own, 'recovery_ready', 'stop');
    const [stopped] = await Promise.all([
      stage.party.stop(null, { token: stop }),
      stage.party.finish(signIn, { token }),
    ]);
    granted(stopped);
    assert.equal(await stage.party.mayRecover(signIn), false);
  }
});

check(
  'stop and the last step at once: it is stopped, or frozen',
  async (stage, account) => {
    for (let round = 0; round < 3; round += 1) {
      const own = `${account} ${round}`;
      const signIn = signInOf(own);
      await permitted(stage, signIn);
      const made = await enrolled(stage, signIn);
      const stop = secretIn(stage, own, 'recovery_ready', 'stop');
      const [stopped, last] = await Promise.all([
        stage.party.stop(null, { token: stop }),
        confirm(stage, signIn, made),
      ]);
      granted(stopped);
      const { frozen, epoch } = await stage.party.recoveryOf(own);
      assert.equal(last.ok, frozen !== null);
      assert.equal(last.ok, epoch !== null);
    }
  },
);

check('a code and the last step at once: one of them wins', async (stage, account) => {
  for (let round = 0; round < 3; round += 1) {
    const own = `${account} ${round}`;
    const sheet = await activeSheet(stage, own);
    const signIn = signInOf(own);
    await permitted(stage, signIn);
    const made = await enrolled(stage, signIn);
    const [code, last] = await Promise.all([
      redeemCode(stage, own, 'the holder', sheet, 0),
      confirm(stage, signIn, made),
    ]);
    assert.notEqual(code.ok, last.ok);
    await stage.party.keepHouse();
    const ends = happened(stage, own).filter((kind) =>
      ['recovery_cancelled', 'recovery_used'].includes(kind),
    );
    assert.deepEqual(ends, [code.ok ? 'recovery_cancelled' : 'recovery_used']);
  }
});
