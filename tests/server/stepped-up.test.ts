/** What a thief with one code can and can't do, and what a person with one code can. */

import assert from 'node:assert/strict';

import type { Session } from 'backup-codes/server';

import { granted, refusal } from './fixtures/answers.js';
import { onEachStore } from './fixtures/each-store.js';
import { failTimes, POLICY } from './fixtures/doors.js';
import {
  activeSheet,
  checkCode,
  redeemCode,
  sessionOf,
  wait,
  type Stage,
} from './fixtures/party.js';
import { makeSheet, verifierOf, type Sheet } from './fixtures/sheet.js';

const check = await onEachStore({ policy: POLICY });

const setOf = ({ enrolment: { set } }: Sheet) => set;

/** A session that somebody has started with a code of a set. */
async function signInByCode(
  stage: Stage,
  account: string,
  sheet: Sheet,
  position = 1,
): Promise<Session> {
  const id = `session by code ${position} of ${setOf(sheet)}`;
  const { set } = granted(await redeemCode(stage, account, id, sheet, position));
  return { account, id, steppedUp: 'code', codeSet: set };
}

const enrol = (
  { party }: Stage,
  session: Session,
  { enrolment }: Sheet,
  replaces: string | null,
  more: { discards?: string } = {},
) => party.enrol(session, { enrolment, replaces, ...more });

const confirm = (
  { party }: Stage,
  session: Session,
  sheet: Sheet,
  confirmToken: string | null,
) => {
  const verifier = verifierOf(sheet.proofs[0] ?? '');
  return party.confirm(session, { set: setOf(sheet), verifier, confirmToken });
};

async function statesOf({ party }: Stage, account: string) {
  const { sets } = await party.statusOf(account);
  return Object.fromEntries(sets.map(({ set, state }) => [set, state]));
}

check('a code gets new codes in place of its own set', async (stage, account) => {
  const sheet = await activeSheet(stage, account);
  const session = await signInByCode(stage, account, sheet);
  const renewed = makeSheet();
  const { confirmToken } = granted(await enrol(stage, session, renewed, setOf(sheet)));
  granted(await confirm(stage, session, renewed, confirmToken));
  assert.deepEqual(await statesOf(stage, account), {
    [setOf(renewed)]: 'active',
    [setOf(sheet)]: 'revoked',
  });
});

check(
  'a person whose last code spent the set gets new codes, once',
  async (stage, account) => {
    const other = await activeSheet(stage, account, { label: 'of somebody else' });
    const sheet = await activeSheet(stage, account, { codes: 5 });
    for (const at of [0, 1, 2, 3]) {
      granted(await redeemCode(stage, account, `before ${at}`, sheet, at));
    }
    const session = await signInByCode(stage, account, sheet, 4);
    const renewed = makeSheet();
    granted(await enrol(stage, session, renewed, null));
    // A page that was reloaded has lost the token.
    granted(await confirm(stage, session, renewed, null));
    assert.deepEqual(await statesOf(stage, account), {
      [setOf(renewed)]: 'active',
      [setOf(other)]: 'active',
      [setOf(sheet)]: 'spent',
    });
    for (const replaces of [null, setOf(sheet), setOf(renewed), setOf(other)]) {
      const again = await enrol(stage, session, makeSheet(), replaces);
      assert.equal(refusal(again), 'factor_required', String(replaces));
    }
  },
);

check(
  'after a crash, a code of the old set finishes the set that takes its place, and no other',
  async (stage, account) => {
    const sheet = await activeSheet(stage, account);
    const other = await activeSheet(stage, account, { label: 'of somebody else' });
    for (const [replaces, answer] of [
      [other, 'factor_required'],
      [sheet, 'ok'],
    ] as const) {
      const pending = makeSheet();
      const factor = sessionOf(account, true);
      granted(await enrol(stage, factor, pending, setOf(replaces)));
      const id = setOf(pending);
      const session: Session = {
        account,
        id,
        steppedUp: 'code',
        codeSet: setOf(sheet),
      };
      const confirmed = await confirm(stage, session, pending, null);
      assert.equal(confirmed.ok ? 'ok' : confirmed.error.error, answer);
    }
  },
);

check(
  'a person with the last code may name the spent set as well',
  async (stage, account) => {
    const sheet = await activeSheet(stage, account, { codes: 5 });
    for (const at of [0, 1, 2, 3]) {
      granted(await redeemCode(stage, account, `before ${at}`, sheet, at));
    }
    const session = await signInByCode(stage, account, sheet, 4);
    granted(await enrol(stage, session, makeSheet(), setOf(sheet)));
  },
);

check(
  'a lost phone whose new codes still wait does not keep a code from renewing',
  async (stage, account) => {
    const sheet = await activeSheet(stage, account);
    const begun = makeSheet();
    granted(await enrol(stage, sessionOf(account), begun, null));
    const session = await signInByCode(stage, account, sheet);
    const renewed = makeSheet();
    const refused = await enrol(stage, session, renewed, setOf(sheet));
    assert.equal(refusal(refused), 'pending_elsewhere');
    const discards = setOf(begun);
    granted(await enrol(stage, session, renewed, setOf(sheet), { discards }));
  },
);

check(
  'a thief with one code adds no set and replaces no other',
  async (stage, account) => {
    const stolen = await activeSheet(stage, account);
    const other = await activeSheet(stage, account);
    const thief = await signInByCode(stage, account, stolen);
    for (const replaces of [null, setOf(other)]) {
      const answer = await enrol(stage, thief, makeSheet(), replaces);
      assert.equal(refusal(answer), 'factor_required', String(replaces));
    }
  },
);

check('a code whose set the host does not name replaces none', async (stage, account) => {
  const sheet = await activeSheet(stage, account);
  const { id } = await signInByCode(stage, account, sheet);
  const session: Session = { account, id, steppedUp: 'code' };
  const answer = await enrol(stage, session, makeSheet(), setOf(sheet));
  assert.equal(refusal(answer), 'factor_required');
});

check(
  'a thief with one code turns on no set that somebody else has made',
  async (stage, account) => {
    const stolen = await activeSheet(stage, account);
    const imported = makeSheet();
    const enrolments = [{ account, enrolment: imported.enrolment }];
    const file = JSON.stringify({ version: 1, enrolments });
    assert.ok((await stage.party.importSets(file)).ok);
    const begun = makeSheet();
    granted(await enrol(stage, sessionOf(account), begun, null));
    const thief = await signInByCode(stage, account, stolen);
    for (const sheet of [imported, begun, stolen]) {
      assert.equal(refusal(await confirm(stage, thief, sheet, null)), 'factor_required');
    }
  },
);

check(
  'a code withdraws its own set and what its session has made, and nothing else',
  async (stage, account) => {
    const sheet = await activeSheet(stage, account);
    const other = await activeSheet(stage, account);
    const session = await signInByCode(stage, account, sheet);
    const revoke = (one: Sheet) => stage.party.revoke(session, { set: setOf(one) });
    assert.equal(refusal(await revoke(other)), 'factor_required');
    granted(await revoke(sheet));
    assert.deepEqual(await statesOf(stage, account), {
      [setOf(other)]: 'active',
      [setOf(sheet)]: 'revoked',
    });
    // The set is gone, and with it what the code was good for.
    const answer = await enrol(stage, session, makeSheet(), setOf(sheet));
    assert.equal(refusal(answer), 'factor_required');
  },
);

check(
  'a thief who knows two codes forgives no wrong guess with the second',
  async (stage, account) => {
    const stolen = await activeSheet(stage, account);
    const thief = await signInByCode(stage, account, stolen, 2);
    await failTimes(stage, account, 3, 'sessions');
    wait(stage.clock, { seconds: 900 });
    granted(await checkCode(stage, thief, stolen));
    assert.equal(await sessionFailures(stage, account), 3);
    granted(await checkCode(stage, { ...thief, steppedUp: 'factor' }, stolen));
    assert.equal(await sessionFailures(stage, account), 0);
  },
);

check('true still means that another factor was used', async (stage, account) => {
  const sheet = await activeSheet(stage, account);
  for (const steppedUp of [true, 'factor'] as const) {
    const session = { ...sessionOf(account), steppedUp };
    granted(await enrol(stage, session, makeSheet(), setOf(sheet)));
  }
});

check(
  'a session takes back the set that it has made, without stepping up again',
  async (stage, account) => {
    const sheet = await activeSheet(stage, account);
    const begun = makeSheet();
    granted(await enrol(stage, sessionOf(account), begun, setOf(sheet)));
    const later = sessionOf(account, false);
    const elsewhere = { ...later, id: 'another session' };
    const revoke = (session: Session, one: Sheet) =>
      stage.party.revoke(session, { set: setOf(one) });
    assert.equal(refusal(await revoke(elsewhere, begun)), 'step_up_required');
    assert.equal(refusal(await revoke(later, sheet)), 'step_up_required');
    granted(await revoke(later, begun));
    assert.deepEqual(await statesOf(stage, account), { [setOf(sheet)]: 'active' });
    const signIn = { account, id: 'a' };
    const challenge = granted(await stage.party.challenge(signIn, { details: true }));
    assert.deepEqual(challenge.neverTurnedOn, []);
  },
);

check('status says how the session is stepped up', async (stage, account) => {
  for (const [steppedUp, shown] of [
    [false, false],
    [true, 'factor'],
    ['factor', 'factor'],
    ['code', 'code'],
  ] as const) {
    const session = { ...sessionOf(account), steppedUp };
    const status = granted(await stage.party.status(session, { details: true }));
    assert.equal(status.steppedUp, shown);
  }
});

async function sessionFailures({ store }: Stage, account: string): Promise<number> {
  const [row] = await store.query<{ failures: number }>(
    `select failures from backup_codes.shares
     where account = $1::text and share = 'sessions'`,
    [account],
  );
  return row?.failures ?? 0;
}
