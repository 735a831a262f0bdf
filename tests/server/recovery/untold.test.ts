// slow: starts PostgreSQL
/** The holder was not told of a recovery, although the event is gone. */

import assert from 'node:assert/strict';

import { openRelyingParty } from 'backup-codes/server';

import { granted } from '../fixtures/answers.js';
import { onEachStore } from '../fixtures/each-store.js';
import { wait, type Stage } from '../fixtures/party.js';
import {
  ask,
  MAILBOX,
  recoveryOn,
  secretIn,
  setAccount,
  signInOf,
  waitUntil,
} from '../fixtures/recovery.js';

const options = recoveryOn();
const check = await onEachStore(options);

/** A process in which recovery is off, as in the version before. It takes every event. */
const oldProcess = ({ store, clock }: Stage) =>
  openRelyingParty({
    store,
    ...(options.pepper && { pepper: options.pepper }),
    clock: () => clock.now,
    housekeepingSeconds: 0,
    onEvent: () => undefined,
  });

check(
  'a process without recovery takes the event, and another one still tells the holder',
  async (stage, account) => {
    const signIn = signInOf(account);
    granted(await ask(stage, signIn));
    const token = secretIn(stage, account, 'recovery_asked', 'approve');
    const silent = await openRelyingParty({
      ...options,
      store: stage.store,
      clock: () => stage.clock.now,
      housekeepingSeconds: 0,
    });
    const { ready } = granted(await silent.approve(null, { token }));
    const old = await oldProcess(stage);
    await old.keepHouse();
    await waitUntil(stage, new Date(ready));
    assert.match(secretIn(stage, account, 'recovery_opened', 'stop'), /./);
    const { open } = await stage.party.recoveryOf(account);
    assert.equal(open?.state, 'waiting');
    await waitUntil(stage, new Date(open.ready));
    assert.equal((await stage.party.recoveryOf(account)).open?.state, 'ready');
  },
);

check('letters to no address tell nobody, so no wait ends', async (stage, account) => {
  granted(await ask(stage, signInOf(account)));
  const token = secretIn(stage, account, 'recovery_asked', 'approve');
  setAccount(account, [MAILBOX]);
  const { ready } = granted(await stage.party.approve(null, { token }));
  setAccount(account, []);
  await stage.party.keepHouse();
  await waitUntil(stage, new Date(ready));
  assert.equal((await stage.party.recoveryOf(account)).open?.state, 'waiting');
  wait(stage.clock, { days: 7 });
  await stage.party.keepHouse();
  assert.equal((await stage.party.recoveryOf(account)).open, null);
});
