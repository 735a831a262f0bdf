import assert from 'node:assert/strict';

import { granted, refusal } from './fixtures/answers.js';
import { onEachStore } from './fixtures/each-store.js';
import { activeSheet, redeemCode, wait, type Stage } from './fixtures/party.js';
import { makeSheet, type Sheet } from './fixtures/sheet.js';

const check = await onEachStore();

/** Redeems one code, given by its position, of each sheet in one message. */
async function redeemOf(
  { party }: Stage,
  account: string,
  id: string,
  ...typed: [sheet: Sheet, position: number][]
) {
  const pending = { account, id };
  const { signIn } = granted(await party.challenge(pending, {}));
  const proofs = typed.map(([{ enrolment, proofs: all }, position]) => ({
    set: enrolment.set,
    proof: all[position] ?? '',
  }));
  return party.redeem(pending, { signIn, proofs });
}

async function kinds({ party }: Stage, account: string) {
  return (await party.eventsOf(account)).map(({ kind }) => kind).reverse();
}

check(
  'a challenge lists the active sets without their labels',
  async (stage, account) => {
    const sheet = await activeSheet(stage, account);
    const { sets } = granted(await stage.party.challenge({ account, id: 'a' }, {}));
    const { set, created, format, kdf, salt } = sheet.enrolment;
    assert.deepEqual(sets, [{ set, created, format, kdf, salt }]);
  },
);

check('an account without codes gets an empty challenge', async (stage, account) => {
  const { sets } = granted(await stage.party.challenge({ account, id: 'a' }, {}));
  assert.deepEqual(sets, []);
  assert.equal(
    refusal(await redeemOf(stage, account, 'a', [makeSheet(), 0])),
    'wrong_code',
  );
});

check(
  'without a pending sign-in, every message gets the same refusal',
  async (stage, account) => {
    const sheet = await activeSheet(stage, account);
    const { signIn } = granted(await stage.party.challenge({ account, id: 'a' }, {}));
    const proofs = [{ set: sheet.enrolment.set, proof: sheet.proofs[0] ?? '' }];
    const { party } = stage;
    const answers = [
      await party.challenge(null, {}),
      await party.redeem(null, { signIn, proofs }),
      await party.explain(null, { signIn, proofs }),
      await party.redeem({ account, id: 'b' }, { signIn, proofs }),
      await party.redeem({ account: `${account}2`, id: 'a' }, { signIn, proofs }),
    ];
    for (const answer of answers) {
      assert.deepEqual(answer, { ok: false, error: { error: 'unauthorized' } });
    }
  },
);

check('a code works for one sign-in only', async (stage, account) => {
  const sheet = await activeSheet(stage, account);
  const first = granted(await redeemOf(stage, account, 'a', [sheet, 2]));
  assert.deepEqual(first, {
    set: sheet.enrolment.set,
    position: 2,
    remaining: 9,
    total: 10,
  });
  assert.deepEqual(await redeemOf(stage, account, 'b', [sheet, 2]), {
    ok: false,
    error: {
      error: 'already_used',
      set: sheet.enrolment.set,
      position: 2,
      usedOn: '2026-11-24T10:00:00Z',
    },
  });
});

check(
  'for five minutes, the same sign-in gets its answer again',
  async (stage, account) => {
    const sheet = await activeSheet(stage, account);
    const first = granted(await redeemOf(stage, account, 'a', [sheet, 2]));
    granted(await redeemOf(stage, account, 'b', [sheet, 3]));
    wait(stage.clock, { seconds: 299 });
    assert.deepEqual(granted(await redeemOf(stage, account, 'a', [sheet, 2])), first);
    wait(stage.clock, { seconds: 1 });
    assert.equal(
      refusal(await redeemOf(stage, account, 'a', [sheet, 2])),
      'unauthorized',
    );
    assert.equal(
      (await kinds(stage, account)).filter((kind) => kind === 'used').length,
      2,
    );
  },
);

check(
  'a sign-in still gets its answer again after it was throttled',
  async (stage, account) => {
    const sheet = await activeSheet(stage, account);
    const first = granted(await redeemOf(stage, account, 'a', [sheet, 2]));
    for (let tried = 0; tried < 4; tried += 1) {
      await redeemOf(stage, account, 'attacker', [makeSheet(), 0]);
    }
    assert.equal(refusal(await redeemOf(stage, account, 'b', [sheet, 3])), 'throttled');
    assert.deepEqual(granted(await redeemOf(stage, account, 'a', [sheet, 2])), first);
  },
);

check('a set that its holder has revoked repeats no answer', async (stage, account) => {
  const sheet = await activeSheet(stage, account);
  granted(await redeemOf(stage, account, 'thief', [sheet, 2]));
  granted(await stage.party.withdraw(account, sheet.enrolment.set));
  assert.equal(
    refusal(await redeemOf(stage, account, 'thief', [sheet, 2])),
    'unauthorized',
  );
});

check('several valid proofs spend one code', async (stage, account) => {
  const [one, two] = [
    await activeSheet(stage, account),
    await activeSheet(stage, account),
  ];
  const { set } = granted(await redeemOf(stage, account, 'a', [one, 0], [two, 0]));
  const other = set === one.enrolment.set ? two : one;
  const { remaining } = granted(await redeemOf(stage, account, 'b', [other, 0]));
  assert.equal(remaining, 9);
});

check('a proof counts only for the set that it is sent with', async (stage, account) => {
  const [one, two] = [
    await activeSheet(stage, account),
    await activeSheet(stage, account),
  ];
  const mixed = { ...one, proofs: two.proofs };
  assert.equal(refusal(await redeemOf(stage, account, 'a', [mixed, 0])), 'wrong_code');
});

check(
  "an attacker's set and proof do not open another account",
  async (stage, account) => {
    await activeSheet(stage, account);
    const foreign = await activeSheet(stage, `attacker of ${account}`);
    assert.equal(
      refusal(await redeemOf(stage, account, 'a', [foreign, 0])),
      'wrong_code',
    );
  },
);

check(
  'the holder is told once when three codes are left, and when none are',
  async (stage, account) => {
    const sheet = await activeSheet(stage, account, { codes: 5 });
    for (let used = 0; used < 5; used += 1) {
      granted(await redeemOf(stage, account, `sign-in ${used}`, [sheet, used]));
    }
    assert.deepEqual(await kinds(stage, account), [
      'enrolled',
      'confirmed',
      'used',
      'used',
      'low',
      'used',
      'used',
      'used',
      'exhausted',
    ]);
    const { sets } = await stage.party.statusOf(account);
    assert.equal(sets[0]?.state, 'spent');
  },
);

check(
  'the last code can be answered again and is used up like any other',
  async (stage, account) => {
    const sheet = await activeSheet(stage, account, { codes: 5 });
    for (let used = 0; used < 5; used += 1) {
      granted(await redeemOf(stage, account, `sign-in ${used}`, [sheet, used]));
    }
    const { remaining } = granted(
      await redeemOf(stage, account, 'sign-in 4', [sheet, 4]),
    );
    assert.equal(remaining, 0);
    assert.equal(
      refusal(await redeemOf(stage, account, 'b', [sheet, 4])),
      'already_used',
    );
    const { sets } = granted(await stage.party.challenge({ account, id: 'b' }, {}));
    assert.deepEqual(sets, []);
  },
);

check(
  'for 90 days, a wrong code names the two sets that died last',
  async (stage, account) => {
    const dead: string[] = [];
    for (let made = 0; made < 3; made += 1) {
      const { enrolment } = await activeSheet(stage, account);
      granted(await stage.party.withdraw(account, enrolment.set));
      dead.unshift(enrolment.set);
      wait(stage.clock, { days: 1 });
    }
    const listed = async () => {
      const answer = await redeemOf(stage, account, 'a', [makeSheet(), 0]);
      assert.ok(!answer.ok && answer.error.error === 'wrong_code');
      return answer.error.retired.map(({ set }) => set);
    };
    assert.deepEqual(await listed(), dead.slice(0, 2));
    wait(stage.clock, { days: 88.5 });
    assert.deepEqual(await listed(), dead.slice(0, 1));
    wait(stage.clock, { days: 1 });
    assert.deepEqual(await listed(), []);
  },
);

check(
  'a code from a dead set is explained but signs nobody in',
  async (stage, account) => {
    const old = await activeSheet(stage, account);
    await activeSheet(stage, account, { replaces: old.enrolment.set });
    const pending = { account, id: 'a' };
    const { signIn } = granted(await stage.party.challenge(pending, {}));
    const ask = (proof = '') =>
      stage.party.explain(pending, {
        signIn,
        proofs: [{ set: old.enrolment.set, proof }],
      });
    assert.deepEqual(granted(await ask(old.proofs[6])), {
      match: {
        set: old.enrolment.set,
        created: '2026-11-24T10:00:00Z',
        retiredOn: '2026-11-24T10:00:00Z',
        reason: 'replaced',
      },
    });
    assert.deepEqual(granted(await ask(makeSheet().proofs[0])), { match: null });
  },
);

check(
  'explaining counts as no attempt, and a sign-in may ask ten times',
  async (stage, account) => {
    const old = await activeSheet(stage, account);
    granted(await stage.party.withdraw(account, old.enrolment.set));
    const sheet = await activeSheet(stage, account);
    const ask = async (id: string) => {
      const { signIn } = granted(await stage.party.challenge({ account, id }, {}));
      const proofs = [{ set: old.enrolment.set, proof: makeSheet().proofs[0] ?? '' }];
      return stage.party.explain({ account, id }, { signIn, proofs });
    };
    for (let asked = 0; asked < 10; asked += 1) granted(await ask('a'));
    assert.equal(refusal(await ask('a')), 'explain_limit');
    granted(await ask('b'));
    granted(await redeemCode(stage, account, 'a', sheet, 0));
  },
);

check('explaining recognises no living set', async (stage, account) => {
  const sheet = await activeSheet(stage, account);
  const pending = { account, id: 'a' };
  const { signIn } = granted(await stage.party.challenge(pending, {}));
  const proofs = [{ set: sheet.enrolment.set, proof: sheet.proofs[0] ?? '' }];
  const answer = await stage.party.explain(pending, { signIn, proofs });
  assert.deepEqual(granted(answer), { match: null });
});
