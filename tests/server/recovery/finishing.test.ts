// slow: starts PostgreSQL
import assert from 'node:assert/strict';

import { granted, refusal } from '../fixtures/answers.js';
import { onEachStore } from '../fixtures/each-store.js';
import { activeSheet, redeemCode, sessionOf, wait } from '../fixtures/party.js';
import {
  approved,
  confirm,
  enrolled,
  finishToken,
  lettersOf,
  MAILBOX,
  newSession,
  PASSWORD,
  permitted,
  recovered,
  recoveryOn,
  SECOND,
  secretIn,
  setAccount,
  signInOf,
  waitUntil,
} from '../fixtures/recovery.js';
import { makeSheet, verifierOf } from '../fixtures/sheet.js';

const check = await onEachStore(recoveryOn());

check(
  'the old codes work until the new ones are confirmed, and then end',
  async (stage, account) => {
    const old = await activeSheet(stage, account);
    const other = await activeSheet(stage, account);
    const imported = makeSheet();
    const enrolments = [{ account, enrolment: imported.enrolment }];
    await stage.party.importSets(JSON.stringify({ version: 1, enrolments }));
    const signIn = signInOf(account);
    await permitted(stage, signIn);
    const made = await enrolled(stage, signIn);
    const { sets } = await stage.party.statusOf(account);
    assert.equal(sets.filter(({ state }) => state === 'active').length, 2);
    granted(await confirm(stage, signIn, made));
    const after = await stage.party.statusOf(account);
    assert.deepEqual(
      after.sets.filter(({ state }) => state !== 'revoked').map(({ set }) => set),
      [made.sheet.enrolment.set],
    );
    for (const [at, dead] of [old, other].entries()) {
      const answer = await redeemCode(stage, account, `sign-in ${at}`, dead, 0);
      assert.equal(refusal(answer), 'wrong_code');
    }
    granted(await redeemCode(stage, account, 'new', made.sheet, 0));
  },
);

check('a lost answer to the last step is sent again', async (stage, account) => {
  const signIn = signInOf(account);
  await permitted(stage, signIn);
  const made = await enrolled(stage, signIn);
  const first = await confirm(stage, signIn, made);
  granted(first);
  assert.deepEqual(await confirm(stage, signIn, made), first);
  await stage.party.keepHouse();
  const used = stage.events.filter(
    (event) => event.account === account && event.kind === 'recovery_used',
  );
  assert.equal(used.length, 1);
});

check(
  'the permission belongs to the sign-in that posts the token',
  async (stage, account) => {
    const thief = signInOf(account, 'thief');
    await waitUntil(stage, await approved(stage, thief));
    const token = await finishToken(stage, thief);
    const holder = signInOf(account, 'holder');
    granted(await stage.party.finish(holder, { token }));
    assert.equal(await stage.party.mayRecover(holder), true);
    assert.equal(await stage.party.mayRecover(thief), false);
    const { enrolment } = makeSheet();
    const request = { enrolment, replaces: null, recovery: true };
    assert.equal(refusal(await stage.party.enrol(thief, request)), 'unauthorized');
  },
);

check('a link to another account gives no permission', async (stage, account) => {
  const thief = signInOf(account, 'thief');
  await waitUntil(stage, await approved(stage, thief));
  const token = await finishToken(stage, thief);
  const victim = signInOf(`other ${account}`);
  assert.equal(refusal(await stage.party.finish(victim, { token })), 'link_expired');
  granted(await stage.party.finish(thief, { token }));
});

check(
  'a permission lasts an hour, and a later one takes its place',
  async (stage, account) => {
    const signIn = signInOf(account);
    await permitted(stage, signIn);
    const again = signInOf(account, 'another browser');
    const token = await finishToken(stage, again);
    granted(await stage.party.finish(again, { token }));
    assert.equal(await stage.party.mayRecover(signIn), false);
    wait(stage.clock, { seconds: 3_601 });
    assert.equal(await stage.party.mayRecover(again), false);
    const { enrolment } = makeSheet();
    const request = { enrolment, replaces: null, recovery: true };
    assert.equal(refusal(await stage.party.enrol(again, request)), 'unauthorized');
  },
);

check('the permission is no session', async (stage, account) => {
  const signIn = signInOf(account);
  await permitted(stage, signIn);
  const { enrolment } = makeSheet();
  const plain = await stage.party.enrol(signIn, { enrolment, replaces: null });
  assert.equal(refusal(plain), 'unauthorized');
  const session = sessionOf(account);
  const request = { enrolment, replaces: null, recovery: true };
  assert.equal(refusal(await stage.party.enrol(session, request)), 'unauthorized');
});

check(
  'only the set that was made with the permission can be confirmed',
  async (stage, account) => {
    const imported = makeSheet();
    const enrolments = [{ account, enrolment: imported.enrolment }];
    await stage.party.importSets(JSON.stringify({ version: 1, enrolments }));
    const signIn = signInOf(account);
    await permitted(stage, signIn);
    const { confirmToken } = await enrolled(stage, signIn);
    for (const token of [null, confirmToken]) {
      const answer = await stage.party.confirm(signIn, {
        set: imported.enrolment.set,
        verifier: verifierOf(imported.proofs[0] ?? ''),
        confirmToken: token,
        recovery: true,
      });
      assert.equal(refusal(answer), 'unauthorized');
    }
  },
);

check(
  'a password that a mailbox resets during the wait is refused',
  async (stage, account) => {
    setAccount(account, [MAILBOX, SECOND]);
    const signIn = signInOf(account);
    await permitted(stage, signIn);
    const made = await enrolled(stage, signIn);
    const resetAt = stage.clock.now;
    const reset = { ...signIn, firstFactor: { ...PASSWORD, resetAt, resetBy: 'second' } };
    assert.equal(refusal(await confirm(stage, reset, made)), 'operator_required');
    const token = await finishToken(stage, signIn);
    assert.equal(
      refusal(await stage.party.finish(reset, { token })),
      'operator_required',
    );
  },
);

check(
  'an address that was removed during the wait finishes nothing',
  async (stage, account) => {
    setAccount(account, [MAILBOX, SECOND]);
    const signIn = signInOf(account);
    await waitUntil(stage, await approved(stage, signIn));
    await finishToken(stage, signIn);
    const token = secretIn(stage, account, 'recovery_finish_asked', 'finish', SECOND.id);
    setAccount(account, [MAILBOX, { ...SECOND, until: stage.clock.now }]);
    assert.equal(refusal(await stage.party.finish(signIn, { token })), 'link_expired');
  },
);

check(
  'sessions that began before are refused, and new ones are not',
  async (stage, account) => {
    const old = sessionOf(account);
    await recovered(stage, signInOf(account));
    const { set } = makeSheet().enrolment;
    const verifier = verifierOf(new Uint8Array(32));
    const { enrolment } = makeSheet();
    for (const answer of [
      await stage.party.status(old, {}),
      await stage.party.enrol(old, { enrolment, replaces: null }),
      await stage.party.confirm(old, { set, verifier, confirmToken: null }),
      await stage.party.check(old, { set, verifier }),
      await stage.party.revoke(old, { set }),
      await stage.party.dispute(old, {}),
    ]) {
      assert.equal(refusal(answer), 'unauthorized');
    }
    granted(await stage.party.status(newSession(stage, account), {}));
  },
);

check(
  'a session without a beginning is a fault of the host',
  async ({ party }, account) => {
    const session = { account, id: 'a', steppedUp: true };
    await assert.rejects(party.status(session, {}), /startedAt/);
  },
);

check(
  'a lock after wrong codes ends, and known browsers are forgotten',
  async (stage, account) => {
    await activeSheet(stage, account);
    await stage.party.signedInOtherwise(account, {
      device: 'the laptop on the kitchen table',
    });
    await recovered(stage, signInOf(account));
    for (const table of ['known_browsers', 'shares']) {
      const rows = await stage.store.query(
        `select from backup_codes.${table} where account = $1::text`,
        [account],
      );
      assert.equal(rows.length, 0, table);
    }
  },
);

check(
  'the host can read for three days that an account was recovered',
  async (stage, account) => {
    await recovered(stage, signInOf(account));
    const session = newSession(stage, account);
    const { recentlyRecovered } = granted(
      await stage.party.status(session, { details: true }),
    );
    const overview = await stage.party.recoveryOf(account);
    assert.equal(recentlyRecovered, overview.recentlyRecovered);
    assert.notEqual(recentlyRecovered, null);
    wait(stage.clock, { hours: 72 });
    assert.equal((await stage.party.recoveryOf(account)).recentlyRecovered, null);
    const later = granted(await stage.party.status(session, { details: true }));
    assert.equal(later.recentlyRecovered, null);
  },
);

check(
  'a status without details has nothing that older pages refuse',
  async (stage, account) => {
    await approved(stage, signInOf(account));
    const status = granted(await stage.party.status(sessionOf(account), {}));
    assert.deepEqual(Object.keys(status).sort(), ['holder', 'sets', 'suspendedOn']);
    const { recovery } = granted(
      await stage.party.status(sessionOf(account), { details: true }),
    );
    assert.equal(recovery?.state, 'waiting');
    assert.equal(recovery.from, 'the laptop');
    assert.equal(lettersOf(stage, account, 'recovery_opened').length, 1);
  },
);
