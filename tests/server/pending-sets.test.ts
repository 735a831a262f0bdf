// slow: begins hundreds of sets
import assert from 'node:assert/strict';

import type { Session } from 'backup-codes/server';

import { granted, refusal } from './fixtures/answers.js';
import { onEachStore } from './fixtures/each-store.js';
import {
  activeSheet,
  redeemCode,
  sessionOf,
  wait,
  type Stage,
} from './fixtures/party.js';
import { makeSheet, verifierOf, writeTime, type Sheet } from './fixtures/sheet.js';

const check = await onEachStore();

const setOf = ({ enrolment: { set } }: Sheet) => set;

const enrol = (
  { party }: Stage,
  session: Session,
  { enrolment }: Sheet,
  more: { created?: string; discards?: string } = {},
) => {
  const { created = enrolment.created, ...rest } = more;
  const request = { enrolment: { ...enrolment, created }, replaces: null, ...rest };
  return party.enrol(session, request);
};

const revoke = ({ party }: Stage, account: string, sheet: Sheet) =>
  party.revoke(sessionOf(account), { set: setOf(sheet) });

const phoneOf = (account: string): Session => ({
  ...sessionOf(account),
  id: `the phone of ${account}`,
});

/** The number of the account's rows in each table. */
async function rowsOf(
  { store }: Stage,
  account: string,
): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const table of ['sets', 'codes', 'tombstones', 'events', 'rates']) {
    const [row] = await store.query<{ rows: number }>(
      `select count(*)::integer as rows from backup_codes.${table} where account = $1`,
      [account],
    );
    counts[table] = row?.rows ?? 0;
  }
  return counts;
}

/** Starts and withdraws sets for some days, as often as the kit allows. */
async function beginAgainAndAgain(stage: Stage, account: string, days: number) {
  let begun = 0;
  for (let hour = 0; hour < days * 24; hour += 1) {
    for (;;) {
      const sheet = makeSheet({ codes: 5 });
      const enrolled = await enrol(stage, sessionOf(account), sheet);
      if (!enrolled.ok) {
        assert.equal(enrolled.error.error, 'throttled');
        break;
      }
      granted(await revoke(stage, account, sheet));
      begun += 1;
    }
    wait(stage.clock, { hours: 1 });
  }
  return begun;
}

check(
  'starting and withdrawing sets repeatedly never hides an active one',
  async (stage, account) => {
    const old = await activeSheet(stage, account, { label: 'Wallet' });
    granted(await revoke(stage, account, old));
    const before = await rowsOf(stage, account);

    const begun = await beginAgainAndAgain(stage, account, 1);
    assert.ok(begun >= 300, `${begun} sets`);

    const { sets } = await stage.party.statusOf(account);
    assert.deepEqual(
      sets.map(({ set, state }) => [set, state]),
      [[setOf(old), 'revoked']],
    );
    const kinds = (await stage.party.eventsOf(account, 10)).map(({ kind }) => kind);
    assert.ok(kinds.includes('confirmed'), kinds.join());

    const rows = await rowsOf(stage, account);
    assert.equal(rows['sets'], before['sets']);
    assert.equal(rows['codes'], before['codes']);
    assert.equal(rows['tombstones'], before['tombstones']);
    // At most one event of each kind a day.
    assert.ok((rows['events'] ?? 0) - (before['events'] ?? 0) <= 4);

    const signIn = { account, id: 'a' };
    await activeSheet(stage, account);
    const challenge = granted(await stage.party.challenge(signIn, {}));
    const match = granted(
      await stage.party.explain(signIn, {
        signIn: challenge.signIn,
        proofs: [{ set: setOf(old), proof: old.proofs[0] }],
      }),
    );
    assert.equal(match.match?.set, setOf(old));
  },
);

check('at most twenty sets can be started in an hour', async (stage, account) => {
  const session = sessionOf(account);
  for (let begun = 0; begun < 20; begun += 1) {
    granted(await enrol(stage, session, makeSheet()));
  }
  assert.deepEqual(await enrol(stage, session, makeSheet()), {
    ok: false,
    error: { error: 'throttled', retryAfter: 900 },
  });
  wait(stage.clock, { hours: 1 });
  granted(await enrol(stage, session, makeSheet()));
});

check('an active set can always be withdrawn', async (stage, account) => {
  const sheets = [await activeSheet(stage, account), await activeSheet(stage, account)];
  await beginAgainAndAgain(stage, account, 1 / 24);
  wait(stage.clock, { hours: -1 });
  for (const sheet of sheets) granted(await revoke(stage, account, sheet));
});

check(
  'the holder is told of every set that was turned on, however many were started',
  async (stage, account) => {
    const sheets = [await activeSheet(stage, account), await activeSheet(stage, account)];
    const enrolled = (await stage.party.eventsOf(account)).flatMap((event) =>
      event.kind === 'enrolled' ? [event.set] : [],
    );
    assert.deepEqual(enrolled.reverse(), sheets.map(setOf));
  },
);

check(
  'importing the file again does not bring back a withdrawn set',
  async (stage, account) => {
    const sheet = makeSheet();
    const file = JSON.stringify({
      version: 1,
      enrolments: [{ account, enrolment: sheet.enrolment }],
    });
    const states = async () => {
      const imported = await stage.party.importSets(file);
      return imported.ok ? imported.value.map(({ state }) => state) : imported.error;
    };
    assert.deepEqual(await states(), ['pending']);
    granted(await revoke(stage, account, sheet));
    assert.deepEqual(await states(), ['already_enrolled']);
  },
);

check(
  'when two sessions make codes at once, neither loses them silently',
  async (stage, account) => {
    const [laptop, phone] = [sessionOf(account), phoneOf(account)];
    const [first, second] = [makeSheet(), makeSheet()];
    const { confirmToken } = granted(await enrol(stage, laptop, first));
    wait(stage.clock, { seconds: 90 });
    assert.deepEqual(await enrol(stage, phone, second), {
      ok: false,
      error: {
        error: 'pending_elsewhere',
        set: setOf(first),
        since: '2026-11-24T10:00:00Z',
      },
    });
    // The set that was started first can still be finished.
    granted(
      await stage.party.confirm(laptop, {
        set: setOf(first),
        verifier: verifierOf(first.proofs[0] ?? ''),
        confirmToken,
      }),
    );
    granted(await enrol(stage, phone, second));
  },
);

check(
  'another session may discard the started set, and the holder is told',
  async (stage, account) => {
    const [first, second] = [makeSheet(), makeSheet()];
    granted(await enrol(stage, sessionOf(account), first));
    const phone = phoneOf(account);
    const discards = setOf(first);
    const notSteppedUp = { ...phone, steppedUp: false };
    assert.equal(
      refusal(await enrol(stage, notSteppedUp, second, { discards })),
      'step_up_required',
    );
    assert.equal(
      refusal(await enrol(stage, phone, second, { discards: setOf(second) })),
      'pending_elsewhere',
    );
    granted(await enrol(stage, phone, second, { discards }));
    const { sets } = await stage.party.statusOf(account);
    assert.deepEqual(
      sets.map(({ set }) => set),
      [setOf(second)],
    );
    const told = (await stage.party.eventsOf(account)).find(
      ({ kind }) => kind === 'revoked',
    );
    assert.ok(told?.kind === 'revoked');
    assert.deepEqual([told.set, told.was, told.by], [setOf(first), 'pending', 'holder']);
  },
);

check(
  'a session may start its own set again without a question',
  async (stage, account) => {
    const session = sessionOf(account);
    granted(await enrol(stage, session, makeSheet()));
    const second = makeSheet();
    granted(await enrol(stage, session, second));
    const { sets } = await stage.party.statusOf(account);
    assert.deepEqual(
      sets.map(({ set }) => set),
      [setOf(second)],
    );
  },
);

check(
  'a set left unfinished for a day no longer blocks another one',
  async (stage, account) => {
    granted(await enrol(stage, sessionOf(account), makeSheet()));
    wait(stage.clock, { hours: 24 });
    granted(await enrol(stage, phoneOf(account), makeSheet()));
  },
);

check(
  'a device whose clock is off by more than a day is told so',
  async (stage, account) => {
    const session = sessionOf(account);
    const created = (hours: number) =>
      writeTime(new Date(stage.clock.now.getTime() + hours * 3_600_000));
    for (const wrong of ['1970-01-01T00:00:00Z', '2099-01-01T00:00:00Z']) {
      assert.deepEqual(await enrol(stage, session, makeSheet(), { created: wrong }), {
        ok: false,
        error: { error: 'wrong_clock', field: 'enrolment.created' },
      });
    }
    for (const hours of [-24.01, 24.01]) {
      const answer = await enrol(stage, session, makeSheet(), {
        created: created(hours),
      });
      assert.equal(refusal(answer), 'wrong_clock', `${hours} hours`);
    }
    for (const hours of [-24, 24]) {
      granted(await enrol(stage, session, makeSheet(), { created: created(hours) }));
    }
    const { sets } = await stage.party.statusOf(account);
    assert.equal(sets.length, 1);
  },
);

check(
  'an imported set may be old but may not come from the future',
  async (stage, account) => {
    const imported = (created: string) => {
      const enrolment = { ...makeSheet().enrolment, created };
      const file = { version: 1, enrolments: [{ account, enrolment }] };
      return stage.party.importSets(JSON.stringify(file));
    };
    assert.ok((await imported('2019-05-03T10:00:00Z')).ok);
    assert.deepEqual(await imported('2026-11-26T10:00:00Z'), {
      ok: false,
      error: { error: 'wrong_clock', field: 'enrolments[0].enrolment.created' },
    });
  },
);

check(
  'a set withdrawn before it was turned on redeems nothing',
  async (stage, account) => {
    const sheet = makeSheet();
    granted(await enrol(stage, sessionOf(account), sheet));
    granted(await revoke(stage, account, sheet));
    assert.equal(refusal(await redeemCode(stage, account, 'a', sheet, 0)), 'wrong_code');
    assert.equal(refusal(await revoke(stage, account, sheet)), 'not_found');
  },
);
