import assert from 'node:assert/strict';

import { OVERVIEW_MAX } from 'backup-codes/server';

import { granted } from './fixtures/answers.js';
import { POLICY, useUp } from './fixtures/doors.js';
import { onEachStore } from './fixtures/each-store.js';
import {
  activeSheet,
  redeemCode,
  sessionOf,
  wait,
  type Stage,
} from './fixtures/party.js';
import { makeSheet } from './fixtures/sheet.js';

const check = await onEachStore({ policy: POLICY });

const NOTHING = { state: 'none', remaining: 0, review: 'none', neverTurnedOn: false };

async function use(stage: Stage, account: string, codes: number, used: number) {
  const sheet = await activeSheet(stage, account, { codes });
  for (let at = 0; at < used; at += 1) {
    granted(await redeemCode(stage, account, `${account} ${at}`, sheet, at));
  }
  return sheet;
}

check('says how well each account is provided for', async (stage, name) => {
  const { party, clock } = stage;
  const of = (what: string) => `${what} ${name}`;
  await use(stage, of('active'), 10, 1);
  await use(stage, of('low'), 5, 3);
  await use(stage, of('two sets'), 5, 3);
  await use(stage, of('two sets'), 5, 0);
  await use(stage, of('exhausted'), 5, 5);
  const { set } = (await activeSheet(stage, of('withdrawn'))).enrolment;
  granted(await party.withdraw(of('withdrawn'), set));
  await activeSheet(stage, of('suspended'));
  await useUp(stage, of('suspended'), 'strangers');
  const { enrolment } = makeSheet();
  granted(await party.enrol(sessionOf(of('waits')), { enrolment, replaces: null }));
  const kinds = [
    ...['active', 'low', 'two sets', 'exhausted', 'withdrawn', 'suspended', 'waits'],
    'unknown',
  ];
  const overview = await party.overviewOf(kinds.map(of));
  const found = overview.map(({ account, ...rest }, at) => {
    assert.equal(account, of(kinds[at] ?? ''));
    return [kinds[at], rest];
  });
  assert.deepEqual(Object.fromEntries(found), {
    active: { ...NOTHING, state: 'active', remaining: 9 },
    low: { ...NOTHING, state: 'low', remaining: 2 },
    'two sets': { ...NOTHING, state: 'active', remaining: 7 },
    exhausted: { ...NOTHING, state: 'exhausted' },
    withdrawn: NOTHING,
    suspended: { ...NOTHING, state: 'suspended', remaining: 10 },
    waits: { ...NOTHING, neverTurnedOn: true },
    unknown: NOTHING,
  });
  wait(clock, { days: 400 });
  await party.keepHouse();
  const [late, gone] = await party.overviewOf([of('active'), of('waits')]);
  assert.equal(late?.review, 'overdue');
  assert.equal(gone?.neverTurnedOn, true);
});

check('refuses more accounts than one call takes', async ({ party }) => {
  const accounts = Array.from({ length: OVERVIEW_MAX + 1 }, (_, at) => `${at}`);
  await assert.rejects(party.overviewOf(accounts), RangeError);
});

check('the history says who is behind each event', async (stage, account) => {
  const { party } = stage;
  const sheet = await activeSheet(stage, account);
  granted(await redeemCode(stage, account, 'a', sheet, 0));
  await useUp(stage, account, 'strangers');
  await party.lift(account, { operator: 'grace' });
  granted(await party.withdraw(account, sheet.enrolment.set, { operator: 'grace' }));
  const history = await party.history(account, { limit: 4 });
  assert.deepEqual(
    history.map((entry) => [
      entry.kind,
      entry.actor,
      'operator' in entry ? entry.operator : undefined,
    ]),
    [
      ['revoked', 'operator', 'grace'],
      ['lifted', 'operator', 'grace'],
      ['suspended', 'system', undefined],
      ['failures', 'somebody', undefined],
    ],
  );
  const [first] = (await party.history(account)).slice(-1);
  assert.deepEqual([first?.kind, first?.actor], ['enrolled', 'holder']);
});

check(
  'the history says from where, without what could deceive',
  async (stage, account) => {
    const { party } = stage;
    const session = {
      ...sessionOf(account),
      from: `Firefox\u202e on\nLinux${'!'.repeat(300)}`,
    };
    const { enrolment } = makeSheet();
    granted(await party.enrol(session, { enrolment, replaces: null }));
    const [entry] = await party.history(account);
    assert.ok(entry?.kind === 'enrolled');
    assert.match(entry.from ?? '', /^Firefox on ?Linux!+$/);
    assert.equal(entry.from?.length, 200);
  },
);

check('the events of one act are found by each of them', async (stage, account) => {
  const { party, clock } = stage;
  wait(clock, { seconds: 1 });
  const sheet = await activeSheet(stage, account, { codes: 5 });
  wait(clock, { seconds: 1 });
  for (const at of [0, 1]) {
    wait(clock, { seconds: 1 });
    granted(await redeemCode(stage, account, `${at}`, sheet, at));
  }
  const [last] = await party.eventsOf(account);
  assert.ok(last?.kind === 'low');
  const act = await party.actOf(last);
  assert.deepEqual(
    act.map(({ kind }) => kind),
    ['used', 'low'],
  );
});
