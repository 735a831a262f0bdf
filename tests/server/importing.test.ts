import assert from 'node:assert/strict';

import { openRelyingParty } from 'backup-codes/server';

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

const fileOf = (...entries: [account: string, sheet: Sheet][]) =>
  JSON.stringify({
    version: 1,
    enrolments: entries.map(([account, { enrolment }]) => ({ account, enrolment })),
  });

async function importOf({ party }: Stage, ...entries: [string, Sheet][]) {
  const imported = await party.importSets(fileOf(...entries));
  assert.ok(imported.ok, JSON.stringify(imported));
  return imported.value.map(({ state }) => state);
}

function accept({ party }: Stage, account: string, sheet: Sheet, steppedUp = true) {
  return party.confirm(sessionOf(account, steppedUp), {
    set: sheet.enrolment.set,
    verifier: verifierOf(sheet.proofs[3] ?? ''),
    confirmToken: null,
  });
}

check('an imported set waits until its holder accepts it', async (stage, account) => {
  const sheet = makeSheet();
  assert.deepEqual(await importOf(stage, [account, sheet]), ['pending']);
  assert.equal(refusal(await redeemCode(stage, account, 'a', sheet, 0)), 'wrong_code');
  assert.equal(refusal(await accept(stage, account, sheet, false)), 'step_up_required');
  granted(await accept(stage, account, sheet));
  granted(await redeemCode(stage, account, 'a', sheet, 0));
  const kinds = (await stage.party.eventsOf(account)).map(({ kind }) => kind);
  assert.deepEqual(kinds, ['used', 'confirmed', 'imported']);
});

check(
  'an imported set that nobody accepts expires after 30 days',
  async (stage, account) => {
    const sheet = makeSheet();
    await importOf(stage, [account, sheet]);
    wait(stage.clock, { days: 30 });
    assert.equal(refusal(await accept(stage, account, sheet)), 'not_found');
    assert.deepEqual(await importOf(stage, [account, sheet]), ['pending']);
  },
);

check('importing the same file again changes nothing', async (stage, account) => {
  const [one, two] = [makeSheet(), makeSheet()];
  await importOf(stage, [account, one]);
  granted(await accept(stage, account, one));
  assert.deepEqual(await importOf(stage, [account, one], [account, two]), [
    'already_enrolled',
    'pending',
  ]);
  granted(await redeemCode(stage, account, 'a', one, 0));
});

check(
  'one file can hold sets of several accounts and holders',
  async (stage, account) => {
    const other = `other ${account}`;
    const sheets = [
      makeSheet({ label: 'Ada' }),
      makeSheet({ label: 'Bob' }),
      makeSheet(),
    ];
    const [ada, bob, third] = sheets as [Sheet, Sheet, Sheet];
    await importOf(stage, [account, ada], [account, bob], [other, third]);
    for (const sheet of [ada, bob]) granted(await accept(stage, account, sheet));
    granted(await accept(stage, other, third));
    const labels = (await stage.party.statusOf(account)).sets.map(({ label }) => label);
    assert.deepEqual(labels.sort(), ['Ada', 'Bob']);
  },
);

check('an import does not disturb a set that is being saved', async (stage, account) => {
  const [own, imported] = [makeSheet(), makeSheet()];
  const session = sessionOf(account);
  granted(await stage.party.enrol(session, { enrolment: own.enrolment, replaces: null }));
  await importOf(stage, [account, imported]);
  granted(await accept(stage, account, own));
  granted(await accept(stage, account, imported));
});

check(
  'active and imported sets count together towards the limit of five',
  async (stage, account) => {
    await activeSheet(stage, account);
    const sheets = Array.from({ length: 5 }, () => makeSheet());
    const states = await importOf(
      stage,
      ...sheets.map((sheet): [string, Sheet] => [account, sheet]),
    );
    assert.deepEqual(states, [...Array<string>(4).fill('pending'), 'too_many_sets']);
  },
);

check('a file with a fault is refused as a whole', async (stage, account) => {
  const few = makeSheet({ codes: 4 });
  const file = fileOf([account, makeSheet()], [account, few]);
  assert.deepEqual(await stage.party.importSets(file), {
    ok: false,
    error: { error: 'too_few', field: 'enrolments[1].enrolment.verifiers', limit: 5 },
  });
  assert.deepEqual(await stage.party.importSets('{}'), {
    ok: false,
    error: { error: 'missing_field', field: 'version' },
  });
  assert.deepEqual((await stage.party.statusOf(account)).sets, []);
});

check(
  'if the policy activates imports, they are active and the answer says so',
  async (stage, account) => {
    const { store } = stage;
    const policy = { activateImports: true };
    const options = {
      store,
      policy,
      housekeepingSeconds: 0,
      clock: () => stage.clock.now,
    };
    const party = await openRelyingParty(options);
    const sheet = makeSheet();
    const imported = await party.importSets(fileOf([account, sheet]));
    assert.ok(imported.ok);
    assert.equal(imported.value[0]?.state, 'active');
    granted(await redeemCode({ party }, account, 'a', sheet, 0));
    const events = await party.eventsOf(account);
    assert.deepEqual(
      events.map((event) => (event.kind === 'imported' ? event.active : event.kind)),
      ['used', true],
    );
    granted(await party.withdraw(account, sheet.enrolment.set));
    assert.deepEqual(await importOf({ ...stage, party }, [account, sheet]), [
      'already_enrolled',
    ]);
  },
);
