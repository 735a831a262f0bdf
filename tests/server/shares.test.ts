import assert from 'node:assert/strict';

import { granted, refusal } from './fixtures/answers.js';
import {
  ATTEMPTS,
  RESERVE,
  TOLD_AT,
  LAPTOP,
  DOORS,
  holderWithLaptop,
  failures,
  failTimes,
  useUp,
  shares,
  POLICY,
} from './fixtures/doors.js';
import { onEachStore } from './fixtures/each-store.js';
import { activeSheet, checkCode, redeemCode, sessionOf, wait } from './fixtures/party.js';
import { makeSheet, verifierOf } from './fixtures/sheet.js';

const check = await onEachStore({ policy: POLICY });

for (const share of shares) {
  check(
    `a code accepted at sign-in clears the failures of ${share}`,
    async (stage, account) => {
      const sheet = await holderWithLaptop(stage, account);
      await failTimes(stage, account, 4, share);
      wait(stage.clock, { seconds: 900 });
      granted(await redeemCode(stage, account, 'a', sheet, 0));
      assert.equal(await failures(stage, account), 0);
    },
  );

  check(
    `when ${share} have used up their attempts, only they are locked out`,
    async (stage, account) => {
      const sheet = await holderWithLaptop(stage, account);
      await useUp(stage, account, share);
      const others = shares.filter((other) => other !== share);
      for (const other of others) {
        assert.equal(await DOORS[other](stage, account), 'wrong_code', other);
      }
      const [latest] = (await stage.party.eventsOf(account)).filter(
        ({ kind }) => kind === 'suspended',
      );
      assert.deepEqual(latest?.kind === 'suspended' && [latest.share, latest.failures], [
        share,
        ATTEMPTS[share],
      ]);
      // A code accepted through another share unlocks all of them.
      if (share === 'strangers') {
        granted(await redeemCode(stage, account, 'b', sheet, 0, LAPTOP));
      } else {
        granted(await redeemCode(stage, account, 'b', sheet, 0));
      }
      assert.equal(await DOORS[share](stage, account), 'wrong_code');
    },
  );

  check(
    `the holder is told once of each count of ${share} and once of the end`,
    async (stage, account) => {
      await holderWithLaptop(stage, account);
      await useUp(stage, account, share);
      const events = await stage.party.eventsOf(account);
      const counts = events.flatMap((event) =>
        event.kind === 'failures' && event.share === share ? [event.count] : [],
      );
      const ends = events.filter(({ kind }) => kind === 'suspended').length;
      assert.deepEqual(
        counts,
        TOLD_AT.filter((count) => count <= ATTEMPTS[share]).reverse(),
      );
      assert.equal(ends, 1);
    },
  );
}

check(
  'somebody who only knows the password cannot lock the holder out',
  async (stage, account) => {
    const sheet = await holderWithLaptop(stage, account);
    for (let hours = 0; hours < ATTEMPTS.strangers; hours += 1) {
      wait(stage.clock, { hours: 1 });
      await DOORS.strangers(stage, account);
      granted(await checkCode(stage, sessionOf(account, false), sheet));
    }
    const next = makeSheet();
    const session = sessionOf(account);
    const { confirmToken } = granted(
      await stage.party.enrol(session, {
        enrolment: next.enrolment,
        replaces: sheet.enrolment.set,
      }),
    );
    granted(
      await stage.party.confirm(session, {
        set: next.enrolment.set,
        verifier: verifierOf(next.proofs[0] ?? ''),
        confirmToken,
      }),
    );
    granted(await redeemCode(stage, account, 'a', next, 0, LAPTOP));
  },
);

check(
  'another factor ends the waits but takes no failure back',
  async (stage, account) => {
    await activeSheet(stage, account);
    await failTimes(stage, account, 10);
    assert.equal(await DOORS.strangers(stage, account), 'throttled');
    await stage.party.signedInOtherwise(account);
    assert.equal(await failures(stage, account), 10);
    // One typo costs nothing, not even half a year later.
    wait(stage.clock, { days: 180 });
    assert.equal(await DOORS.strangers(stage, account), 'wrong_code');
    assert.equal(await DOORS.strangers(stage, account), 'wrong_code');
    assert.equal(await failures(stage, account), 12);
  },
);

check('another factor unlocks nothing', async (stage, account) => {
  await activeSheet(stage, account);
  await useUp(stage, account, 'strangers');
  await stage.party.signedInOtherwise(account, { device: LAPTOP });
  assert.equal(await DOORS.strangers(stage, account), 'suspended');
  assert.equal(await DOORS.browsers(stage, account), 'wrong_code');
});

check('a changed password gives strangers the reserve once', async (stage, account) => {
  const sheet = await activeSheet(stage, account);
  await useUp(stage, account, 'strangers');
  await stage.party.passwordChanged(account);
  await failTimes(stage, account, RESERVE);
  wait(stage.clock, { seconds: 900 });
  assert.equal(await DOORS.strangers(stage, account), 'suspended');
  await stage.party.passwordChanged(account);
  assert.equal(await DOORS.strangers(stage, account), 'suspended');
  // An accepted code resets everything, including the reserve.
  granted(await checkCode(stage, sessionOf(account), sheet));
  await useUp(stage, account, 'strangers');
  await stage.party.passwordChanged(account);
  granted(await redeemCode(stage, account, 'a', sheet, 0));
});

check(
  'changing the password in quiet times keeps the reserve for an attack',
  async (stage, account) => {
    await activeSheet(stage, account);
    await stage.party.passwordChanged(account);
    await failTimes(stage, account, 1);
    await stage.party.passwordChanged(account);
    await failTimes(stage, account, ATTEMPTS.strangers);
    wait(stage.clock, { seconds: 900 });
    assert.equal(await DOORS.strangers(stage, account), 'suspended');
    await stage.party.passwordChanged(account);
    await failTimes(stage, account, RESERVE - 1);
    wait(stage.clock, { seconds: 900 });
    assert.equal(await DOORS.strangers(stage, account), 'suspended');
  },
);

check(
  'a changed password ends the wait of strangers and forgets all browsers',
  async (stage, account) => {
    const sheet = await holderWithLaptop(stage, account);
    await failTimes(stage, account, 10);
    await useUp(stage, account, 'browsers');
    await failTimes(stage, account, 1);
    await stage.party.passwordChanged(account);
    granted(await redeemCode(stage, account, 'a', sheet, 0, LAPTOP));
  },
);

check('a browser is known once it has redeemed a code', async (stage, account) => {
  const sheet = await activeSheet(stage, account);
  granted(await redeemCode(stage, account, 'a', sheet, 0, LAPTOP));
  await useUp(stage, account, 'strangers');
  granted(await redeemCode(stage, account, 'b', sheet, 1, LAPTOP));
});

check('the last ten browsers are remembered, only as hashes', async (stage, account) => {
  const sheet = await activeSheet(stage, account);
  const names = Array.from(
    { length: 11 },
    (_, at) => `browser number ${at} of the holder`,
  );
  for (const device of names) {
    await stage.party.signedInOtherwise(account, { device });
    wait(stage.clock, { seconds: 1 });
  }
  const rows = await stage.store.query<{ text: string }>(
    `select encode(name_hash, 'escape') as text from backup_codes.known_browsers
     where account = $1`,
    [account],
  );
  assert.equal(rows.length, 10);
  assert.doesNotMatch(rows.map(({ text }) => text).join(), /browser number/);
  await useUp(stage, account, 'strangers');
  assert.equal(
    refusal(await redeemCode(stage, account, 'a', sheet, 0, names[0])),
    'suspended',
  );
  granted(await redeemCode(stage, account, 'a', sheet, 0, names[1]));
});

check(
  'the host may not give a browser a name that can be guessed',
  async (stage, account) => {
    await assert.rejects(
      stage.party.signedInOtherwise(account, { device: 'Firefox' }),
      /device: must have 22 to 1024 characters/,
    );
  },
);

check(
  'a browser that sends only part of its name is a stranger',
  async (stage, account) => {
    const sheet = await holderWithLaptop(stage, account);
    assert.equal(
      refusal(await redeemCode(stage, account, 'a', makeSheet(), 0, 'the lap')),
      'wrong_code',
    );
    granted(await redeemCode(stage, account, 'b', sheet, 0, 'the lap'));
    granted(await redeemCode(stage, account, 'c', sheet, 1, 'x'.repeat(1_025)));
  },
);

check(
  'a code typed in a session clears the counts only if the session is stepped up',
  async (stage, account) => {
    const sheet = await activeSheet(stage, account);
    await useUp(stage, account, 'strangers');
    granted(await checkCode(stage, sessionOf(account, false), sheet));
    assert.equal(await DOORS.strangers(stage, account), 'suspended');
    assert.notEqual((await stage.party.statusOf(account)).suspendedOn, null);

    granted(await checkCode(stage, sessionOf(account), sheet));
    assert.equal((await stage.party.statusOf(account)).suspendedOn, null);
    const [latest] = await stage.party.eventsOf(account, 1);
    assert.equal(latest?.kind === 'lifted' && latest.by, 'holder');
    granted(await redeemCode(stage, account, 'a', sheet, 0));
  },
);

check('a used code unlocks nothing', async (stage, account) => {
  const sheet = await activeSheet(stage, account);
  granted(await redeemCode(stage, account, 'a', sheet, 1));
  await useUp(stage, account, 'strangers');
  granted(await checkCode(stage, sessionOf(account), sheet));
  assert.equal(await DOORS.strangers(stage, account), 'suspended');
});

check('a newly confirmed set is never suspended', async (stage, account) => {
  await holderWithLaptop(stage, account);
  for (const share of shares) await useUp(stage, account, share);
  const next = await activeSheet(stage, account);
  granted(await redeemCode(stage, account, 'a', next, 0));
});

check(
  'the challenge says that codes are locked, before anybody types one',
  async (stage, account) => {
    await holderWithLaptop(stage, account);
    await useUp(stage, account, 'strangers');
    const { party } = stage;
    assert.equal(refusal(await party.challenge({ account, id: 'a' }, {})), 'suspended');
    granted(await party.challenge({ account, id: 'a', device: LAPTOP }, {}));
    assert.equal((await party.statusOf(account)).suspendedOn, '2026-11-24T13:00:00Z');
  },
);

check('an operator lifts a suspension', async (stage, account) => {
  const sheet = await activeSheet(stage, account);
  await useUp(stage, account, 'strangers');
  assert.equal(await stage.party.lift(account), true);
  assert.equal(await stage.party.lift(account), false);
  granted(await redeemCode(stage, account, 'a', sheet, 0));
  const events = await stage.party.eventsOf(account, 2);
  assert.deepEqual(
    events.map((event) => (event.kind === 'lifted' ? event.by : event.kind)),
    ['used', 'operator'],
  );
});

check('a suspension lost in a crash is made up later', async (stage, account) => {
  const sheet = await activeSheet(stage, account);
  await failTimes(stage, account, 11);
  await stage.store.query(
    'update backup_codes.shares set failures = 12 where account = $1',
    [account],
  );
  wait(stage.clock, { seconds: 900 });
  assert.equal(refusal(await redeemCode(stage, account, 'a', sheet, 0)), 'suspended');
  assert.notEqual((await stage.party.statusOf(account)).suspendedOn, null);
});
