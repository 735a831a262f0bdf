/** What answers say to a request with `details`, and that they say it to no other. */

import assert from 'node:assert/strict';

import type { SetStatus } from 'backup-codes/protocol';

import { granted, refusal } from './fixtures/answers.js';
import { onEachStore } from './fixtures/each-store.js';
import {
  activeSheet,
  redeemCode,
  sessionOf,
  wait,
  type Stage,
} from './fixtures/party.js';
import { makeSheet, verifierOf, type Sheet } from './fixtures/sheet.js';

const check = await onEachStore();

const setOf = ({ enrolment: { set } }: Sheet) => set;

async function onlySet(
  { party }: Stage,
  account: string,
  session = sessionOf(account, false),
): Promise<SetStatus> {
  const { sets } = granted(await party.status(session, { details: true }));
  const [set, ...others] = sets;
  assert.ok(set !== undefined && others.length === 0);
  return set;
}

async function importFor({ party }: Stage, account: string, preparedBy?: string) {
  const sheet = makeSheet();
  const enrolments = [{ account, enrolment: sheet.enrolment }];
  const file = JSON.stringify({ version: 1, enrolments });
  const imported = await party.importSets(file, preparedBy ? { preparedBy } : {});
  assert.ok(imported.ok);
  return sheet;
}

async function neverTurnedOn({ party }: Stage, account: string) {
  const pending = { account, id: 'a sign-in' };
  const challenge = granted(await party.challenge(pending, { details: true }));
  return challenge.neverTurnedOn?.map(({ set }) => set) ?? [];
}

check('a page of 0.1.0 gets no field that it refuses', async (stage, account) => {
  const { party } = stage;
  const sheet = await activeSheet(stage, account);
  const status = granted(await party.status(sessionOf(account), {}));
  assert.deepEqual(Object.keys(status).sort(), ['holder', 'sets', 'suspendedOn']);
  const known = 'confirmed created format kdf label remaining replaces reviewBy salt';
  assert.deepEqual(
    Object.keys(status.sets[0] ?? {}).sort(),
    [...known.split(' '), 'set', 'state', 'total'].sort(),
  );
  const challenge = granted(await party.challenge({ account, id: 'a' }, {}));
  assert.deepEqual(Object.keys(challenge).sort(), ['sets', 'signIn']);
  const redeemed = granted(await redeemCode(stage, account, 'a', sheet, 0));
  assert.deepEqual(Object.keys(redeemed).sort(), [
    ...['position', 'remaining', 'set', 'total'],
  ]);
});

check('says which codes are used, and when one was checked', async (stage, account) => {
  const sheet = await activeSheet(stage, account);
  assert.deepEqual((await onlySet(stage, account)).used, []);
  granted(await redeemCode(stage, account, 'a', sheet, 7));
  wait(stage.clock, { days: 1 });
  granted(await redeemCode(stage, account, 'b', sheet, 2));
  const verifier = verifierOf(sheet.proofs[1] ?? '');
  granted(await stage.party.check(sessionOf(account), { set: setOf(sheet), verifier }));
  const { used, lastChecked, origin, preparedBy, madeHere } = await onlySet(
    stage,
    account,
  );
  assert.deepEqual(used, [
    { position: 2, usedOn: '2026-11-25T10:00:00Z' },
    { position: 7, usedOn: '2026-11-24T10:00:00Z' },
  ]);
  assert.equal(lastChecked, '2026-11-25T10:00:00Z');
  assert.deepEqual([origin, preparedBy, madeHere], ['enrolled', null, false]);
});

check('says who prepared an imported set', async (stage, account) => {
  await importFor(stage, account, 'Grace of the front desk');
  const { origin, preparedBy } = await onlySet(stage, account);
  assert.deepEqual([origin, preparedBy], ['imported', 'Grace of the front desk']);
  const [event] = await stage.party.eventsOf(account);
  assert.ok(event?.kind === 'imported');
  assert.equal(event.operator, 'Grace of the front desk');
});

check('refuses a name that cannot be shown', async ({ party }) => {
  for (const preparedBy of ['', 'two\nlines', 'x'.repeat(255)]) {
    await assert.rejects(party.importSets('{}', { preparedBy }), RangeError);
  }
});

check('says which pending set this session has made', async (stage, account) => {
  const { enrolment } = makeSheet();
  granted(await stage.party.enrol(sessionOf(account), { enrolment, replaces: null }));
  assert.equal((await onlySet(stage, account)).madeHere, true);
  const elsewhere = { ...sessionOf(account), id: 'another session' };
  assert.equal((await onlySet(stage, account, elsewhere)).madeHere, false);
});

check('asks, then says due, then overdue', async (stage, account) => {
  const sheet = await activeSheet(stage, account);
  const reviewAfter = async (days: number) => {
    stage.clock.now = new Date(Date.parse('2026-11-24T10:00:00Z') + days * 86_400_000);
    return (await onlySet(stage, account)).review;
  };
  const found: Record<number, string | undefined> = {};
  for (const days of [149, 150, 364, 365, 394, 395]) {
    found[days] = await reviewAfter(days);
  }
  assert.deepEqual(found, {
    149: 'none',
    150: 'ask',
    364: 'ask',
    365: 'due',
    394: 'due',
    395: 'overdue',
  });
  const verifier = verifierOf(sheet.proofs[1] ?? '');
  granted(await stage.party.check(sessionOf(account), { set: setOf(sheet), verifier }));
  assert.equal((await onlySet(stage, account)).review, 'none');
});

check('a redeemed code comes with the name of its set', async (stage, account) => {
  const { party } = stage;
  const sheet = await activeSheet(stage, account, { label: 'Wallet' });
  const pending = { account, id: 'a' };
  const { signIn } = granted(await party.challenge(pending, {}));
  const proofs = [{ set: setOf(sheet), proof: sheet.proofs[0] }];
  const request = { signIn, proofs, details: true };
  for (const time of ['first', 'again']) {
    assert.equal(granted(await party.redeem(pending, request)).label, 'Wallet', time);
  }
});

check('a code is checked for several sets in one attempt', async (stage, account) => {
  const { party } = stage;
  const sheets = [await activeSheet(stage, account), await activeSheet(stage, account)];
  const [first, second] = sheets.map(setOf);
  const session = sessionOf(account, false);
  const typed = (verifier: string) =>
    party.check(session, { set: first, verifier, others: [{ set: second, verifier }] });
  const verifier = verifierOf(sheets[1]?.proofs[4] ?? '');
  const { set, position } = granted(await typed(verifier));
  assert.deepEqual([set, position], [second, 4]);
  const wrong = await typed(verifierOf(makeSheet().proofs[0] ?? ''));
  assert.equal(refusal(wrong), 'wrong_code');
  const [row] = await stage.store.query<{ failures: number }>(
    `select failures from backup_codes.shares
     where account = $1::text and share = 'sessions'`,
    [account],
  );
  assert.equal(row?.failures, 1);
});

check('a check goes on with the sets that are still active', async (stage, account) => {
  const { party } = stage;
  const [dead, sheet] = [
    await activeSheet(stage, account),
    await activeSheet(stage, account),
  ];
  granted(await party.withdraw(account, setOf(dead)));
  const verifier = verifierOf(sheet.proofs[1] ?? '');
  const session = sessionOf(account, false);
  const others = [{ set: setOf(sheet), verifier }];
  const answer = granted(
    await party.check(session, { set: setOf(dead), verifier, others }),
  );
  assert.equal(answer.set, setOf(sheet));
});

check('a sign-in names sets that were never turned on', async (stage, account) => {
  const { party } = stage;
  const laptop = sessionOf(account);
  const begun = makeSheet();
  granted(await party.enrol(laptop, { enrolment: begun.enrolment, replaces: null }));
  const imported = await importFor(stage, account);
  assert.deepEqual(
    (await neverTurnedOn(stage, account)).sort(),
    [setOf(begun), setOf(imported)].sort(),
  );
  wait(stage.clock, { days: 2 });
  assert.equal((await neverTurnedOn(stage, account)).length, 2);
  await party.keepHouse();
  assert.equal((await neverTurnedOn(stage, account)).length, 2);
  wait(stage.clock, { days: 399 });
  await party.keepHouse();
  assert.equal((await neverTurnedOn(stage, account)).length, 2);
  wait(stage.clock, { days: 31 });
  await party.keepHouse();
  assert.deepEqual(await neverTurnedOn(stage, account), [setOf(imported)]);
  await party.forgetAccount(account);
  assert.deepEqual(await neverTurnedOn(stage, account), []);
});

check('the last three of them are kept', async (stage, account) => {
  const { party } = stage;
  const sheets: Sheet[] = [];
  for (let made = 0; made < 5; made += 1) {
    sheets.push(makeSheet());
    const { enrolment } = sheets[made] ?? makeSheet();
    granted(await party.enrol(sessionOf(account), { enrolment, replaces: null }));
    wait(stage.clock, { days: 2 });
  }
  await party.keepHouse();
  assert.deepEqual(
    await neverTurnedOn(stage, account),
    sheets.slice(2).map(setOf).reverse(),
  );
});

check(
  'codes that expired and were stored and turned on later are no longer among them',
  async (stage, account) => {
    const { party } = stage;
    const { enrolment, proofs } = makeSheet();
    const session = sessionOf(account);
    granted(await party.enrol(session, { enrolment, replaces: null }));
    wait(stage.clock, { hours: 24 });
    await party.keepHouse();
    assert.deepEqual(await neverTurnedOn(stage, account), [enrolment.set]);
    const { confirmToken } = granted(
      await party.enrol(session, { enrolment, replaces: null }),
    );
    const verifier = verifierOf(proofs[0] ?? '');
    granted(await party.confirm(session, { set: enrolment.set, verifier, confirmToken }));
    assert.deepEqual(await neverTurnedOn(stage, account), []);
  },
);
