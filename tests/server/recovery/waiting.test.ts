// slow: starts PostgreSQL
import assert from 'node:assert/strict';

import { openRelyingParty, type DeliveredEvent } from 'backup-codes/server';

import { granted, refusal } from '../fixtures/answers.js';
import { onEachStore } from '../fixtures/each-store.js';
import { wait, type Stage } from '../fixtures/party.js';
import {
  approved,
  ask,
  finishToken,
  happened,
  lettersOf,
  recoveryOn,
  secretIn,
  signInOf,
  waitUntil,
} from '../fixtures/recovery.js';

const options = recoveryOn();
const check = await onEachStore(options);

/** Another process, whose site does this with events. */
function processWith(
  { store, clock }: Stage,
  onEvent?: (event: DeliveredEvent) => void | Promise<void>,
) {
  return openRelyingParty({
    ...options,
    store,
    clock: () => clock.now,
    housekeepingSeconds: 0,
    onError: () => undefined,
    ...(onEvent && { onEvent }),
  });
}

check('every address hears of it halfway and at the end', async (stage, account) => {
  const ready = await approved(stage, signInOf(account));
  wait(stage.clock, { hours: 12 });
  await stage.party.keepHouse();
  await waitUntil(stage, ready);
  assert.deepEqual(happened(stage, account), [
    'recovery_asked',
    'recovery_opened',
    'recovery_halfway',
    'recovery_ready',
  ]);
  for (const kind of ['recovery_halfway', 'recovery_ready'] as const) {
    assert.match(lettersOf(stage, account, kind)[0]?.stop ?? '', /\./);
  }
});

check('nothing finishes before the wait is over', async (stage, account) => {
  const signIn = signInOf(account);
  const ready = await approved(stage, signIn);
  stage.clock.now = new Date(ready.getTime() - 1_000);
  granted(await ask(stage, signIn));
  assert.equal(lettersOf(stage, account, 'recovery_finish_asked').length, 0);
});

check(
  'the link that finishes is sent only when somebody asks',
  async (stage, account) => {
    const signIn = signInOf(account);
    await waitUntil(stage, await approved(stage, signIn));
    assert.equal(lettersOf(stage, account, 'recovery_ready')[0]?.finish, undefined);
    assert.match(await finishToken(stage, signIn), /\./);
  },
);

check('a recovery that nobody finishes ends after a week', async (stage, account) => {
  const signIn = signInOf(account);
  await waitUntil(stage, await approved(stage, signIn));
  wait(stage.clock, { days: 6 });
  const token = await finishToken(stage, signIn);
  wait(stage.clock, { hours: 23 });
  const { open } = await stage.party.recoveryOf(account);
  assert.equal(open?.state, 'ready');
  wait(stage.clock, { hours: 2 });
  assert.equal((await stage.party.recoveryOf(account)).open, null);
  const answer = await stage.party.finish(signIn, { token });
  assert.equal(refusal(answer), 'link_expired');
});

check('a clock that is set back makes nothing happen twice', async (stage, account) => {
  const signIn = signInOf(account);
  const start = stage.clock.now;
  await waitUntil(stage, await approved(stage, signIn));
  stage.clock.now = start;
  await stage.party.keepHouse();
  assert.equal((await stage.party.recoveryOf(account)).open?.state, 'ready');
  granted(await stage.party.finish(signIn, { token: await finishToken(stage, signIn) }));
  assert.equal(
    happened(stage, account).filter((kind) => kind === 'recovery_ready').length,
    1,
  );
});

check('a clock that is set back ends no wait early', async (stage, account) => {
  const signIn = signInOf(account);
  const ready = await approved(stage, signIn);
  wait(stage.clock, { days: -3 });
  await waitUntil(stage, new Date(ready.getTime() - 2_000));
  assert.equal((await stage.party.recoveryOf(account)).open?.state, 'waiting');
  await waitUntil(stage, ready);
  assert.equal((await stage.party.recoveryOf(account)).open?.state, 'ready');
});

check(
  'the whole wait follows when the site tells the holder late',
  async (stage, account) => {
    const { store, clock } = stage;
    let isDown = false;
    const letters: DeliveredEvent[] = [];
    const party = await processWith(stage, (event) => {
      if (isDown) throw new Error('the mail server is away');
      letters.push(event);
    });
    const site = { ...stage, party, events: letters, store };
    granted(await ask(site, signInOf(account)));
    const token = secretIn(site, account, 'recovery_asked', 'approve');
    isDown = true;
    granted(await party.approve(null, { token }));
    for (let hours = 0; hours < 48; hours += 1) {
      wait(clock, { hours: 1 });
      await party.keepHouse();
    }
    assert.equal((await party.recoveryOf(account)).open?.state, 'waiting');
    isDown = false;
    wait(clock, { hours: 48 });
    await party.keepHouse();
    const told = clock.now;
    const { open } = await party.recoveryOf(account);
    assert.equal(new Date(open?.ready ?? '').getTime(), told.getTime() + 24 * 3_600_000);
    for (const [hours, state] of [
      [23, 'waiting'],
      [24, 'ready'],
    ] as const) {
      clock.now = new Date(told.getTime() + hours * 3_600_000);
      await party.keepHouse();
      const [row] = await store.query<{ state: string }>(
        `select state from backup_codes.recoveries where account = $1::text`,
        [account],
      );
      assert.equal(row?.state, state);
    }
  },
);

check('without a hook, no wait ends', async (stage, account) => {
  const signIn = signInOf(account);
  granted(await ask(stage, signIn));
  const token = secretIn(stage, account, 'recovery_asked', 'approve');
  const silent = await processWith(stage);
  granted(await silent.approve(null, { token }));
  wait(stage.clock, { days: 6 });
  await silent.keepHouse();
  assert.equal((await silent.recoveryOf(account)).open?.state, 'waiting');
  await stage.party.keepHouse();
});

check(
  'after a crash between making the letters and sending them, they come again and work',
  async (stage, account) => {
    const { clock } = stage;
    const lost: DeliveredEvent[] = [];
    const party = await processWith(stage, (event) => {
      lost.push(event);
      throw new Error('the process dies here');
    });
    granted(await party.recover(signInOf(account), { digits: null }));
    await party.keepHouse();
    const first = secretIn(
      { ...stage, events: lost },
      account,
      'recovery_asked',
      'approve',
    );
    wait(clock, { seconds: 61 });
    await stage.party.keepHouse();
    const second = secretIn(stage, account, 'recovery_asked', 'approve');
    assert.notEqual(first, second);
    granted(await stage.party.approve(null, { token: second }));
  },
);

check('of many letters, the last three links work', async (stage, account) => {
  const tokens: string[] = [];
  const party = await processWith(stage, (event) => {
    if (event.account !== account) return;
    tokens.push(event.letters?.[0]?.approve ?? '');
    throw new Error('not taken');
  });
  granted(await party.recover(signInOf(account), { digits: null }));
  for (let sent = 0; sent < 5; sent += 1) {
    await party.keepHouse();
    wait(stage.clock, { hours: 1 });
  }
  assert.equal(tokens.length, 5);
  const [first = '', second = '', third = ''] = tokens;
  for (const token of [first, second]) {
    assert.equal(refusal(await party.approve(null, { token })), 'link_expired');
  }
  granted(await party.approve(null, { token: third }));
});
