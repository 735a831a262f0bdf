import assert from 'node:assert/strict';

import {
  openRelyingParty,
  type BackupCodesEvent,
  type EventHook,
} from 'backup-codes/server';

import { granted } from './fixtures/answers.js';
import { onEachStore } from './fixtures/each-store.js';
import { activeSheet, redeemCode, wait, type Stage } from './fixtures/party.js';

const check = await onEachStore();

/** Another process on the same store, with this hook. */
async function processWith(
  { store, clock }: Stage,
  onEvent: EventHook,
  errors: unknown[] = [],
) {
  return openRelyingParty({
    store,
    clock: () => clock.now,
    housekeepingSeconds: 0,
    onEvent,
    onError: (error) => errors.push(error),
  });
}

check('without faults, the hook gets an event once', async (stage, account) => {
  const sheet = await activeSheet(stage, account);
  granted(await redeemCode(stage, account, 'a', sheet, 0));
  await stage.party.keepHouse();
  wait(stage.clock, { hours: 1 });
  await stage.party.keepHouse();
  const told = stage.events.filter((event) => event.account === account);
  assert.deepEqual(
    told.map(({ kind }) => kind),
    ['enrolled', 'confirmed', 'used'],
  );
  assert.equal(new Set(told.map(({ id }) => id)).size, 3);
});

check('an event that the hook did not accept comes again', async (stage, account) => {
  const told: string[] = [];
  const errors: unknown[] = [];
  let broken = true;
  const hook = (event: BackupCodesEvent) => {
    if (event.account !== account) return;
    if (broken) throw new Error('the mail server is away');
    told.push(event.kind);
  };
  const party = await processWith(stage, hook, errors);
  await activeSheet({ party }, account);
  await party.keepHouse();
  assert.deepEqual(told, []);
  assert.match(String(errors[0]), /mail server is away/);

  broken = false;
  wait(stage.clock, { hours: 1 });
  await party.keepHouse();
  assert.deepEqual(told, ['enrolled', 'confirmed']);
});

check('another process delivers the events of one that died', async (stage, account) => {
  const silent = await openRelyingParty({
    store: stage.store,
    clock: () => stage.clock.now,
    housekeepingSeconds: 0,
  });
  await activeSheet({ party: silent }, account);
  const told: string[] = [];
  const survivor = await processWith(stage, (event) => {
    if (event.account === account) told.push(event.kind);
  });
  await survivor.keepHouse();
  assert.deepEqual(told, ['enrolled', 'confirmed']);
});

check(
  'a slow hook gets many events once each and in order, even if another process helps',
  async (stage, account) => {
    const silent = await openRelyingParty({
      store: stage.store,
      clock: () => stage.clock.now,
      housekeepingSeconds: 0,
    });
    const sheet = await activeSheet({ party: silent }, account, { codes: 50 });
    for (let position = 0; position < 40; position += 1) {
      const signIn = `sign-in ${String(position)}`;
      granted(await redeemCode({ party: silent }, account, signIn, sheet, position));
    }
    const calls: string[] = [];
    const other = await processWith(stage, ({ id }) => void calls.push(id));
    const slow = await processWith(stage, async ({ id, account: whose }) => {
      if (whose !== account) return;
      calls.push(id);
      // Far longer than any process reserves events for itself.
      wait(stage.clock, { seconds: 30 });
      await other.keepHouse();
    });
    await slow.keepHouse();
    const written = await silent.eventsOf(account, 100);
    assert.equal(written.length, 42);
    assert.deepEqual(calls, written.map(({ id }) => id).reverse());
  },
);

check(
  'an event that the hook never accepts delays only its own account',
  async (stage, account) => {
    const told: string[] = [];
    const party = await processWith(stage, (event) => {
      if (event.account === account) throw new Error('nobody takes it');
      told.push(event.account);
    });
    await activeSheet({ party }, account);
    await party.keepHouse();
    const others = Array.from({ length: 3 }, (_, at) => `${account} ${String(at)}`);
    for (const other of others) await activeSheet({ party }, other);
    await party.keepHouse();
    assert.deepEqual([...new Set(told)].sort(), others);
  },
);

check(
  'an event names set, label and place, and contains no secret',
  async (stage, account) => {
    const sheet = await activeSheet(stage, account, { label: 'Wallet' });
    granted(await redeemCode(stage, account, 'a', sheet, 6));
    const [used] = await stage.party.eventsOf(account, 1);
    assert.deepEqual(used, {
      id: used?.id,
      account,
      kind: 'used',
      at: '2026-11-24T10:00:00Z',
      set: sheet.enrolment.set,
      label: 'Wallet',
      position: 6,
      remaining: 9,
      total: 10,
    });
  },
);

check('events cannot be changed or deleted', async (stage, account) => {
  await activeSheet(stage, account);
  for (const statement of [
    'delete from backup_codes.events where account = $1',
    `update backup_codes.events set kind = 'lifted' where account = $1`,
  ]) {
    await assert.rejects(stage.store.query(statement, [account]), /append-only/);
  }
});

check("a used code can't become unused again", async (stage, account) => {
  const sheet = await activeSheet(stage, account);
  granted(await redeemCode(stage, account, 'a', sheet, 0));
  await assert.rejects(
    stage.store.query(
      `update backup_codes.codes set used_at = null, used_by = null, left_after = null
       where account = $1`,
      [account],
    ),
    /a used code stays used/,
  );
});
