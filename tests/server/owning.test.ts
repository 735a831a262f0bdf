import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';

import { granted, refusal } from './fixtures/answers.js';
import { onEachStore } from './fixtures/each-store.js';
import { activeSheet, redeemCode, sessionOf, wait } from './fixtures/party.js';
import { makeSheet, verifierOf } from './fixtures/sheet.js';

const check = await onEachStore();

check('a status describes each set and never a code', async (stage, account) => {
  const sheet = await activeSheet(stage, account, { label: 'Wallet' });
  granted(await redeemCode(stage, account, 'a', sheet, 4));
  const answer = granted(await stage.party.status(sessionOf(account, false), {}));
  assert.deepEqual(answer, {
    holder: answer.holder,
    sets: [
      {
        set: sheet.enrolment.set,
        created: '2026-11-24T10:00:00Z',
        format: sheet.enrolment.format,
        kdf: sheet.enrolment.kdf,
        salt: sheet.enrolment.salt,
        state: 'active',
        label: 'Wallet',
        confirmed: '2026-11-24T10:00:00Z',
        total: 10,
        remaining: 9,
        reviewBy: '2027-11-24T10:00:00Z',
        replaces: null,
      },
    ],
    suspendedOn: null,
  });
  assert.equal(refusal(await stage.party.status(null, {})), 'unauthorized');
});

check(
  "a status names its account by the same value in every session, never by the host's name",
  async ({ party }, account) => {
    const holders = new Set<string>();
    for (const id of ['one session', 'another session']) {
      const answer = granted(await party.status({ account, id, steppedUp: false }, {}));
      holders.add(answer.holder);
    }
    holders.add((await party.statusOf(account)).holder);
    assert.equal(holders.size, 1);
    const [holder = ''] = holders;
    assert.equal(Buffer.from(holder, 'base64url').length, 16);
    const { holder: other } = await party.statusOf(`other ${account}`);
    assert.notEqual(other, holder);
    // Any language can compute this value from the account's name.
    const length = Buffer.alloc(4);
    length.writeUInt32BE(Buffer.byteLength(account));
    const named = createHash('sha256')
      .update('backup-codes holder')
      .update(length)
      .update(account)
      .digest();
    assert.equal(holder, named.subarray(0, 16).toString('base64url'));
  },
);

check('a status says which set a pending set will replace', async (stage, account) => {
  const { party } = stage;
  const session = sessionOf(account);
  const replacesOf = async () => {
    const { sets } = await party.statusOf(account);
    return Object.fromEntries(sets.map(({ set, replaces }) => [set, replaces]));
  };
  const old = (await activeSheet(stage, account)).enrolment.set;
  const { enrolment, proofs } = makeSheet();
  const { set } = enrolment;
  granted(await party.enrol(session, { enrolment, replaces: old }));
  assert.deepEqual(await replacesOf(), { [set]: old, [old]: null });
  granted(
    await party.confirm(session, {
      set,
      verifier: verifierOf(proofs[0] ?? ''),
      confirmToken: null,
    }),
  );
  assert.deepEqual(await replacesOf(), { [set]: null, [old]: null });
});

check(
  'a pending set replaces nothing if the old set has died meanwhile',
  async (stage, account) => {
    const { party } = stage;
    const old = (await activeSheet(stage, account)).enrolment.set;
    const { enrolment } = makeSheet();
    granted(await party.enrol(sessionOf(account), { enrolment, replaces: old }));
    granted(await party.revoke(sessionOf(account), { set: old }));
    const { sets } = await party.statusOf(account);
    const pending = sets.find(({ state }) => state === 'pending');
    assert.deepEqual([pending?.set, pending?.replaces], [enrolment.set, null]);
  },
);

check('a typed code is checked without being spent', async (stage, account) => {
  const sheet = await activeSheet(stage, account);
  const ask = (position: number) =>
    stage.party.check(sessionOf(account, false), {
      set: sheet.enrolment.set,
      verifier: verifierOf(sheet.proofs[position] ?? ''),
    });
  assert.deepEqual(granted(await ask(7)), {
    set: sheet.enrolment.set,
    position: 7,
    usedOn: null,
  });
  granted(await redeemCode(stage, account, 'a', sheet, 7));
  assert.equal(granted(await ask(7)).usedOn, '2026-11-24T10:00:00Z');
  const { sets } = await stage.party.statusOf(account);
  assert.equal(sets[0]?.remaining, 9);
});

check('checking a sheet moves its review date', async (stage, account) => {
  const sheet = await activeSheet(stage, account);
  wait(stage.clock, { days: 100 });
  const request = {
    set: sheet.enrolment.set,
    verifier: verifierOf(sheet.proofs[0] ?? ''),
  };
  granted(await stage.party.check(sessionOf(account), request));
  const { sets } = await stage.party.statusOf(account);
  assert.equal(sets[0]?.reviewBy, '2028-03-03T10:00:00Z');
});

check('a verifier cannot redeem a code', async (stage, account) => {
  const sheet = await activeSheet(stage, account);
  const proofs = sheet.proofs.map(verifierOf);
  const answer = await redeemCode(stage, account, 'a', { ...sheet, proofs }, 0);
  assert.equal(refusal(answer), 'wrong_code');
});

check(
  'wrong checks slow down further checks but not sign-ins',
  async (stage, account) => {
    const sheet = await activeSheet(stage, account);
    const wrong = { set: sheet.enrolment.set, verifier: verifierOf('wrong') };
    for (let tried = 0; tried < 4; tried += 1) {
      const answer = await stage.party.check(sessionOf(account), wrong);
      assert.equal(refusal(answer), 'wrong_code');
    }
    assert.equal(
      refusal(await stage.party.check(sessionOf(account), wrong)),
      'throttled',
    );
    granted(await redeemCode(stage, account, 'a', sheet, 0));
  },
);

check('a correct check cancels only its own failure', async (stage, account) => {
  const sheet = await activeSheet(stage, account);
  const ask = (proof: string) =>
    stage.party.check(sessionOf(account, false), {
      set: sheet.enrolment.set,
      verifier: verifierOf(proof),
    });
  for (let tried = 0; tried < 3; tried += 1) await ask('wrong');
  granted(await ask(sheet.proofs[0] ?? ''));
  assert.equal(refusal(await ask('wrong')), 'wrong_code');
  assert.equal(refusal(await ask('wrong')), 'throttled');
});

check(
  'revoking needs step-up and gives the same answer again',
  async (stage, account) => {
    const sheet = await activeSheet(stage, account);
    const request = { set: sheet.enrolment.set };
    const { party } = stage;
    assert.equal(
      refusal(await party.revoke(sessionOf(account, false), request)),
      'step_up_required',
    );
    const first = granted(await party.revoke(sessionOf(account), request));
    assert.deepEqual(granted(await party.revoke(sessionOf(account), request)), first);
    assert.equal(refusal(await redeemCode(stage, account, 'a', sheet, 0)), 'wrong_code');
    const { enrolment } = makeSheet();
    const session = sessionOf(account);
    granted(await party.enrol(session, { enrolment, replaces: null }));
    granted(await party.revoke(session, { set: enrolment.set }));
    const revoked = (await party.eventsOf(account)).flatMap((event) =>
      event.kind === 'revoked' ? [[event.set, event.was]] : [],
    );
    assert.deepEqual(revoked, [
      [enrolment.set, 'pending'],
      [sheet.enrolment.set, 'active'],
    ]);
  },
);

check('each set is revoked separately', async (stage, account) => {
  const [home, wallet] = [
    await activeSheet(stage, account, { label: 'Home safe' }),
    await activeSheet(stage, account, { label: 'Wallet' }),
  ];
  granted(await stage.party.revoke(sessionOf(account), { set: home.enrolment.set }));
  granted(await redeemCode(stage, account, 'a', wallet, 0));
});

check(
  'a pending set can be withdrawn, which deletes its codes',
  async (stage, account) => {
    const { enrolment } = makeSheet();
    const session = sessionOf(account);
    granted(await stage.party.enrol(session, { enrolment, replaces: null }));
    granted(await stage.party.revoke(session, { set: enrolment.set }));
    const codes = await stage.store.query(
      'select from backup_codes.codes where account = $1',
      [account],
    );
    assert.equal(codes.length, 0);
  },
);

check('a dead set is shown and kept for 90 days', async (stage, account) => {
  const sheet = await activeSheet(stage, account);
  granted(await stage.party.withdraw(account, sheet.enrolment.set));
  const countRows = async () => {
    const rows = await stage.store.query(
      'select from backup_codes.codes where account = $1',
      [account],
    );
    return rows.length;
  };
  wait(stage.clock, { days: 89 });
  await stage.party.keepHouse();
  assert.equal((await stage.party.statusOf(account)).sets.length, 1);
  assert.equal(await countRows(), 10);
  wait(stage.clock, { days: 1 });
  assert.equal((await stage.party.statusOf(account)).sets.length, 0);
  await stage.party.keepHouse();
  assert.equal(await countRows(), 0);
});

check(
  'an account that renews every five minutes keeps thirty dead sets',
  async (stage, account) => {
    let replaces: string | null = null;
    for (let renewed = 0; renewed < 33; renewed += 1) {
      wait(stage.clock, { seconds: 300 });
      const sheet = await activeSheet(stage, account, { codes: 5, replaces });
      replaces = sheet.enrolment.set;
    }
    assert.equal((await stage.party.statusOf(account)).sets.length, 31);
  },
);

check('forgetting an account leaves no row', async (stage, account) => {
  const sheet = await activeSheet(stage, account);
  granted(await redeemCode(stage, account, 'a', sheet, 0, 'a browser that is known'));
  await redeemCode(stage, account, 'b', sheet, 0);
  await stage.party.keepHouse();
  await stage.party.forgetAccount(account);
  const tables = [
    'sets',
    'codes',
    'tombstones',
    'events',
    'deliveries',
    'shares',
    'known_browsers',
    'rates',
    'accounts',
  ];
  for (const table of tables) {
    const rows = await stage.store.query(
      `select from backup_codes.${table} where account = $1`,
      [account],
    );
    assert.equal(rows.length, 0, table);
  }
});
