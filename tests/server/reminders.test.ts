import assert from 'node:assert/strict';

import { granted } from './fixtures/answers.js';
import { onEachStore } from './fixtures/each-store.js';
import { activeSheet, checkCode, sessionOf, wait, type Stage } from './fixtures/party.js';
import { makeSheet } from './fixtures/sheet.js';

const check = await onEachStore({ policy: { pendingHours: 72 } });

/** The kinds of the reminders that an account has got, the oldest first. */
async function reminders({ party }: Stage, account: string) {
  const kinds = ['review_due', 'never_confirmed'];
  const events = await party.eventsOf(account);
  return events.filter(({ kind }) => kinds.includes(kind)).reverse();
}

check(
  'a look at the sheet is asked for once for each due date',
  async (stage, account) => {
    const sheet = await activeSheet(stage, account);
    const after = async (days: number) => {
      wait(stage.clock, { days });
      await stage.party.keepHouse();
      return (await reminders(stage, account)).length;
    };
    assert.equal(await after(364), 0);
    assert.equal(await after(1), 1);
    assert.equal(await after(100), 1);
    granted(await checkCode(stage, sessionOf(account), sheet));
    assert.equal(await after(364), 1);
    assert.equal(await after(1), 2);
    const [event] = await reminders(stage, account);
    assert.ok(event?.kind === 'review_due');
    const { set, label, remaining, total } = event;
    assert.deepEqual(
      { set, label, remaining, total },
      { set: sheet.enrolment.set, label: 'Home safe', remaining: 10, total: 10 },
    );
  },
);

check('nobody is asked to look for a set that ended', async (stage, account) => {
  const sheet = await activeSheet(stage, account);
  granted(await stage.party.withdraw(account, sheet.enrolment.set));
  wait(stage.clock, { days: 400 });
  await stage.party.keepHouse();
  assert.deepEqual(await reminders(stage, account), []);
});

check(
  'more sets than one round takes are reminded in several',
  async (stage, account) => {
    const { store, party, clock } = stage;
    const sheet = await activeSheet(stage, account);
    const many = 501;
    await store.query(
      `insert into backup_codes.accounts (account)
     select $1::text || number from generate_series(1, $2::integer) as number`,
      [account, many],
    );
    await store.query(
      `insert into backup_codes.sets (account, set_id, state, origin, label, created, format,
       kdf, salt, total, remaining, stored_at, expires_at, confirmed_at)
     select $1::text || number, set_id, state, origin, label, created, format, kdf, salt,
       total, remaining, stored_at, expires_at, confirmed_at
     from backup_codes.sets, generate_series(1, $2::integer) as number
     where account = $1::text and set_id = $3::text`,
      [account, many, sheet.enrolment.set],
    );
    const reminded = async () => {
      const rows = await store.query(
        `select from backup_codes.events
       where starts_with(account, $1::text) and kind = 'review_due'`,
        [account],
      );
      return rows.length;
    };
    wait(clock, { days: 365 });
    await party.keepHouse();
    assert.ok((await reminded()) <= 500);
    await party.keepHouse();
    await party.keepHouse();
    assert.equal(await reminded(), many + 1);
  },
);

check(
  'a day after they were made, new codes wait to be turned on',
  async (stage, account) => {
    const { enrolment } = makeSheet({ label: 'Wallet' });
    granted(await stage.party.enrol(sessionOf(account), { enrolment, replaces: null }));
    wait(stage.clock, { hours: 23 });
    await stage.party.keepHouse();
    assert.deepEqual(await reminders(stage, account), []);
    wait(stage.clock, { hours: 1 });
    await stage.party.keepHouse();
    await stage.party.keepHouse();
    const [event, ...others] = await reminders(stage, account);
    assert.ok(event?.kind === 'never_confirmed' && others.length === 0);
    assert.deepEqual(
      [event.set, event.label, event.until],
      [enrolment.set, 'Wallet', '2026-11-27T10:00:00Z'],
    );
    // The holder knows already when they are gone.
    wait(stage.clock, { days: 3 });
    await stage.party.keepHouse();
    assert.equal((await reminders(stage, account)).length, 1);
  },
);

check(
  'codes that end before a day has passed are told at their end',
  async (stage, account) => {
    const { enrolment } = makeSheet();
    const enrolments = [{ account, enrolment }];
    await stage.party.importSets(JSON.stringify({ version: 1, enrolments }));
    wait(stage.clock, { days: 29 });
    await stage.party.keepHouse();
    assert.deepEqual(await reminders(stage, account), []);
    wait(stage.clock, { days: 1 });
    await stage.party.keepHouse();
    const [event] = await reminders(stage, account);
    assert.ok(event?.kind === 'never_confirmed');
    assert.equal(event.until, null);
  },
);
