import assert from 'node:assert/strict';

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

const setOf = ({ enrolment }: Sheet) => enrolment.set;
const firstOf = ({ proofs }: Sheet) => verifierOf(proofs[0] ?? '');

function enrol(
  { party }: Stage,
  account: string,
  { enrolment }: Sheet,
  replaces: string | null = null,
) {
  return party.enrol(sessionOf(account), { enrolment, replaces });
}

function confirm(
  { party }: Stage,
  account: string,
  sheet: Sheet,
  confirmToken: string | null,
  steppedUp = false,
) {
  const request = { set: setOf(sheet), verifier: firstOf(sheet), confirmToken };
  return party.confirm(sessionOf(account, steppedUp), request);
}

async function states({ party }: Stage, account: string) {
  const { sets } = await party.statusOf(account);
  return Object.fromEntries(sets.map(({ set, state }) => [set, state]));
}

check('a new set is pending and cannot be used yet', async (stage, account) => {
  const sheet = makeSheet();
  const answer = granted(await enrol(stage, account, sheet));
  assert.equal(answer.state, 'pending');
  assert.equal(answer.expires, '2026-11-25T10:00:00Z');
  assert.deepEqual(await states(stage, account), { [setOf(sheet)]: 'pending' });
  assert.equal(refusal(await redeemCode(stage, account, 'a', sheet, 0)), 'wrong_code');
});

check('enrolling needs a stepped-up session', async ({ party }, account) => {
  const request = { enrolment: makeSheet().enrolment, replaces: null };
  assert.equal(refusal(await party.enrol(null, request)), 'unauthorized');
  const session = sessionOf(account, false);
  assert.equal(refusal(await party.enrol(session, request)), 'step_up_required');
});

check(
  "codes made on one account's page are not stored for another account",
  async (stage, account) => {
    const { party } = stage;
    const { enrolment } = makeSheet();
    const other = `other ${account}`;
    const { holder } = await party.statusOf(account);
    const request = { enrolment, replaces: null, holder };
    const refused = { ok: false, error: { error: 'another_account' } };
    assert.deepEqual(await party.enrol(sessionOf(other), request), refused);
    // This answer comes before any request to step up.
    assert.deepEqual(await party.enrol(sessionOf(other, false), request), refused);
    assert.deepEqual(await states(stage, other), {});
    assert.deepEqual(await party.eventsOf(other), []);
    const session = sessionOf(account, false);
    assert.equal(refusal(await party.enrol(session, request)), 'step_up_required');
    granted(await party.enrol(sessionOf(account), request));
    assert.deepEqual(await states(stage, account), { [enrolment.set]: 'pending' });
  },
);

check(
  'an account has one pending set, and a second one replaces it',
  async (stage, account) => {
    const [first, second] = [makeSheet(), makeSheet()];
    const { confirmToken } = granted(await enrol(stage, account, first));
    granted(await enrol(stage, account, second));
    assert.deepEqual(await states(stage, account), { [setOf(second)]: 'pending' });
    assert.equal(
      refusal(await confirm(stage, account, first, confirmToken)),
      'not_found',
    );
  },
);

check(
  'enrolling the same set again after a lost answer gives a new token',
  async (stage, account) => {
    const sheet = makeSheet();
    const lost = granted(await enrol(stage, account, sheet));
    const { confirmToken } = granted(await enrol(stage, account, sheet));
    assert.notEqual(confirmToken, lost.confirmToken);
    assert.equal(
      refusal(await confirm(stage, account, sheet, lost.confirmToken)),
      'step_up_required',
    );
    granted(await confirm(stage, account, sheet, confirmToken));
  },
);

check(
  'a pending set expires after 24 hours and can be enrolled again',
  async (stage, account) => {
    const sheet = makeSheet();
    const { confirmToken } = granted(await enrol(stage, account, sheet));
    wait(stage.clock, { hours: 24 });
    assert.deepEqual(await states(stage, account), {});
    assert.equal(
      refusal(await confirm(stage, account, sheet, confirmToken)),
      'not_found',
    );
    await stage.party.keepHouse();
    const again = granted(await enrol(stage, account, sheet));
    granted(await confirm(stage, account, sheet, again.confirmToken));
  },
);

check('the old set works only until the new one is confirmed', async (stage, account) => {
  const old = await activeSheet(stage, account);
  const renewed = makeSheet();
  const { confirmToken } = granted(await enrol(stage, account, renewed, setOf(old)));
  granted(await redeemCode(stage, account, 'before', old, 1));

  const answer = granted(await confirm(stage, account, renewed, confirmToken));
  assert.equal(answer.replaced, setOf(old));
  assert.deepEqual(await states(stage, account), {
    [setOf(renewed)]: 'active',
    [setOf(old)]: 'revoked',
  });
  assert.equal(refusal(await redeemCode(stage, account, 'after', old, 2)), 'wrong_code');
  granted(await redeemCode(stage, account, 'after', renewed, 0));
});

check('confirming again gives the same answer', async (stage, account) => {
  const old = await activeSheet(stage, account);
  const sheet = makeSheet();
  const { confirmToken } = granted(await enrol(stage, account, sheet, setOf(old)));
  const first = granted(await confirm(stage, account, sheet, confirmToken));
  wait(stage.clock, { hours: 1 });
  assert.deepEqual(granted(await confirm(stage, account, sheet, confirmToken)), first);
  const events = await stage.party.eventsOf(account);
  const confirmed = events.filter(({ kind }) => kind === 'confirmed');
  assert.equal(confirmed.length, 2);
});

check('a confirm token is valid for one session and one set', async (stage, account) => {
  const sheet = makeSheet();
  const { confirmToken } = granted(await enrol(stage, account, sheet));
  const other = await stage.party.confirm(
    { account, id: 'another session', steppedUp: false },
    { set: setOf(sheet), verifier: firstOf(sheet), confirmToken },
  );
  assert.equal(refusal(other), 'step_up_required');
  const second = makeSheet();
  granted(await enrol(stage, account, second));
  assert.equal(
    refusal(await confirm(stage, account, second, confirmToken)),
    'step_up_required',
  );
});

check('a stepped-up session confirms without a token', async (stage, account) => {
  const sheet = makeSheet();
  granted(await enrol(stage, account, sheet));
  assert.equal(refusal(await confirm(stage, account, sheet, null)), 'step_up_required');
  granted(await confirm(stage, account, sheet, null, true));
});

check('only a code of the set itself confirms it', async (stage, account) => {
  const [sheet, other] = [makeSheet(), makeSheet()];
  const { confirmToken } = granted(await enrol(stage, account, sheet));
  for (const verifier of [firstOf(other), sheet.proofs[0]]) {
    const request = { set: setOf(sheet), verifier, confirmToken };
    const answer = await stage.party.confirm(sessionOf(account), request);
    assert.equal(refusal(answer), 'wrong_code');
  }
  assert.deepEqual(await states(stage, account), { [setOf(sheet)]: 'pending' });
});

check('the code that confirms a set stays usable', async (stage, account) => {
  const sheet = await activeSheet(stage, account);
  const { remaining } = granted(await redeemCode(stage, account, 'a', sheet, 0));
  assert.equal(remaining, 9);
});

check('an account has at most five active sets', async (stage, account) => {
  const sheets: Sheet[] = [];
  for (let made = 0; made < 5; made += 1) sheets.push(await activeSheet(stage, account));
  const answer = await enrol(stage, account, makeSheet());
  assert.deepEqual(answer, { ok: false, error: { error: 'too_many_sets', limit: 5 } });
  await activeSheet(stage, account, { replaces: sheets[4]?.enrolment.set ?? '' });
  const active = Object.values(await states(stage, account)).filter(
    (state) => state === 'active',
  );
  assert.equal(active.length, 5);
});

check(
  'a set that was once active can never be enrolled again',
  async (stage, account) => {
    const sheet = await activeSheet(stage, account);
    granted(await redeemCode(stage, account, 'a', sheet, 1));
    granted(await stage.party.withdraw(account, setOf(sheet)));
    assert.equal(refusal(await enrol(stage, account, sheet)), 'already_enrolled');

    wait(stage.clock, { days: 365 });
    await stage.party.keepHouse();
    assert.deepEqual(await states(stage, account), {});
    assert.equal(refusal(await enrol(stage, account, sheet)), 'already_enrolled');
    const renamed = { ...sheet.enrolment, set: setOf(makeSheet()) };
    assert.equal(
      refusal(await enrol(stage, account, { ...sheet, enrolment: renamed })),
      'already_enrolled',
    );
  },
);

check(
  'a set can replace only an active set of the same account',
  async (stage, account) => {
    const foreign = await activeSheet(stage, `other ${account}`);
    assert.equal(
      refusal(await enrol(stage, account, makeSheet(), setOf(foreign))),
      'not_found',
    );
    const withdrawn = await activeSheet(stage, account);
    granted(await stage.party.withdraw(account, setOf(withdrawn)));
    assert.equal(
      refusal(await enrol(stage, account, makeSheet(), setOf(withdrawn))),
      'not_active',
    );
  },
);

check(
  'if the replaced set dies first, the new one is confirmed and replaces nothing',
  async (stage, account) => {
    const old = await activeSheet(stage, account);
    const renewed = makeSheet();
    const { confirmToken } = granted(await enrol(stage, account, renewed, setOf(old)));
    granted(await stage.party.withdraw(account, setOf(old)));
    const { replaced } = granted(await confirm(stage, account, renewed, confirmToken));
    assert.equal(replaced, null);
  },
);

check("an account's sets mean nothing to another account", async (stage, account) => {
  const victim = `victim of ${account}`;
  const sheet = await activeSheet(stage, victim);
  const session = sessionOf(account);
  const request = { set: setOf(sheet), verifier: firstOf(sheet) };
  assert.equal(refusal(await stage.party.check(session, request)), 'not_found');
  const revoked = await stage.party.revoke(session, { set: setOf(sheet) });
  assert.equal(refusal(revoked), 'not_found');
  granted(await redeemCode(stage, victim, 'a', sheet, 0));
});
