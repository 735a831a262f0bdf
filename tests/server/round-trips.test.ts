// slow: starts PostgreSQL
import assert from 'node:assert/strict';
import { after, test } from 'node:test';

import {
  openPostgres,
  openRelyingParty,
  storeOfPool,
  type Answer,
  type EventHook,
  type RelyingParty,
  type Store,
} from 'backup-codes/server';
import pg from 'pg';

import * as answers from './fixtures/answers.js';
import { proofOf } from './fixtures/client.js';
import { startDatabases } from './fixtures/databases.js';
import { activeSheet, checkCode, sessionOf } from './fixtures/party.js';
import { startRelay, type Relay } from './fixtures/relay.js';
import { makeSheet, verifierOf, type Sheet } from './fixtures/sheet.js';
import { connectTo, letTimePass } from './fixtures/tables.js';

const LAPTOP = 'the laptop on the kitchen table';

/** Both ways to reach a PostgreSQL. */
const STORES: Record<string, (url: string) => Promise<Store>> = {
  openPostgres: (url) => openPostgres(url),
  storeOfPool: (url) => {
    const pool = new pg.Pool({ connectionString: url });
    const store = storeOfPool(pool);
    const close = () => store.close().then(() => pool.end());
    return Promise.resolve({ ...store, close });
  },
};

const databases = await startDatabases();
const endings: (() => Promise<void>)[] = [];
after(async () => {
  for (const end of endings) await end();
  await databases.stop();
});

/** A relying party behind a relay that counts its round trips. */
interface Scene {
  party: RelyingParty;
  relay: Relay;
  /** Another process on the same database, with a hook. */
  openHooked: (onEvent: EventHook) => Promise<RelyingParty>;
  /** Ends the waits of an account after wrong codes. */
  endWaits: (account: string) => Promise<void>;
}

async function openScene(openStore: (url: string) => Promise<Store>): Promise<Scene> {
  const url = await databases.newDatabase();
  const database = connectTo(url);
  const relay = await startRelay(url);
  const open = async (onEvent?: EventHook) =>
    openRelyingParty({
      store: await openStore(relay.url),
      housekeepingSeconds: 0,
      ...(onEvent && { onEvent }),
    });
  const party = await open();
  endings.push(async () => {
    await party.close();
    await database.end();
    relay.close();
  });
  return {
    party,
    relay,
    openHooked: open,
    endWaits: (account) => letTimePass(database, account),
  };
}

/** The round trips of calls, by what they do. Each call's outcome is checked too. */
function countOn(relay: Relay) {
  const counts: Record<string, number> = {};
  const done = async (what: string, work: () => Promise<unknown>): Promise<void> => {
    counts[what] = await relay.during(work);
  };
  return {
    counts,
    done,
    granted: (what: string, send: () => Promise<Answer<unknown>>) =>
      done(what, async () => answers.granted(await send())),
    refused: (what: string, error: string, send: () => Promise<Answer<unknown>>) =>
      done(what, async () => {
        assert.equal(answers.refusal(await send()), error);
      }),
  };
}

/** A sign-in that has got its challenge. */
async function beginSignIn(
  party: RelyingParty,
  account: string,
  id: string,
  device?: string,
) {
  const pending = { account, id, ...(device !== undefined && { device }) };
  const { signIn } = answers.granted(await party.challenge(pending, {}));
  const request = (sheet: Sheet, position: number) => ({
    signIn,
    proofs: [proofOf(sheet, position)],
  });
  return {
    redeem: (sheet: Sheet, position: number) =>
      party.redeem(pending, request(sheet, position)),
    explain: (sheet: Sheet, position: number) =>
      party.explain(pending, request(sheet, position)),
  };
}

// All scenes open before the first test, because the last test ends them.
const scenes: { name: string; scene: Scene }[] = [];
for (const [name, openStore] of Object.entries(STORES)) {
  scenes.push({ name, scene: await openScene(openStore) });
}

for (const { name, scene } of scenes) {
  test(`a challenge and a redemption take one round trip each (${name})`, async () => {
    const { party, relay, endWaits } = scene;
    const { counts, granted, refused } = countOn(relay);
    const sheet = await activeSheet({ party }, 'ada');
    const other = makeSheet();
    await granted('challenge', () => party.challenge({ account: 'ada', id: 'a' }, {}));
    await granted('challenge of an unknown account', () =>
      party.challenge({ account: 'nobody', id: 'a' }, {}),
    );
    const first = await beginSignIn(party, 'ada', 'a');
    await granted('right code', () => first.redeem(sheet, 0));
    await granted('the same code again', () => first.redeem(sheet, 0));
    await refused('a second code in one sign-in', 'unauthorized', () =>
      first.redeem(sheet, 1),
    );
    const second = await beginSignIn(party, 'ada', 'b');
    await refused('used code', 'already_used', () => second.redeem(sheet, 0));
    await refused('wrong code', 'wrong_code', () => second.redeem(other, 0));
    await second.redeem(other, 1);
    await second.redeem(other, 2);
    await refused('throttled', 'throttled', () => second.redeem(other, 3));
    await endWaits('ada');
    await refused('a fifth wrong code, which is told', 'wrong_code', () =>
      second.redeem(other, 3),
    );
    await endWaits('ada');
    const third = await beginSignIn(party, 'ada', 'c', LAPTOP);
    await granted('right code in a new browser', () => third.redeem(sheet, 1));
    const fourth = await beginSignIn(party, 'ada', 'd', LAPTOP);
    await granted('right code in a known browser', () => fourth.redeem(sheet, 2));
    await granted('explain', () => fourth.explain(other, 0));
    const nobody = await beginSignIn(party, 'nobody', 'a');
    await refused('code of an unknown account', 'wrong_code', () =>
      nobody.redeem(other, 0),
    );
    assert.deepEqual(counts, {
      challenge: 1,
      'challenge of an unknown account': 1,
      'right code': 1,
      'right code in a new browser': 1,
      'right code in a known browser': 1,
      'the same code again': 1,
      'a second code in one sign-in': 1,
      'used code': 1,
      'wrong code': 1,
      'a fifth wrong code, which is told': 1,
      throttled: 1,
      'code of an unknown account': 1,
      explain: 6,
    });
  });

  test(`account settings take these round trips (${name})`, async () => {
    const { party, relay } = scene;
    const { counts, granted, refused } = countOn(relay);
    const session = sessionOf('grace');
    const sheet = makeSheet();
    const { enrolment } = sheet;
    let confirmToken = '';
    await granted('enrol', async () => {
      const answer = await party.enrol(session, { enrolment, replaces: null });
      if (answer.ok) ({ confirmToken } = answer.value);
      return answer;
    });
    const verifier = verifierOf(sheet.proofs[0] ?? '');
    await granted('confirm', () =>
      party.confirm(session, { set: enrolment.set, verifier, confirmToken }),
    );
    await granted('status', () => party.status(session, {}));
    await granted('check, right code', () => checkCode({ party }, session, sheet));
    await refused('check, wrong code', 'wrong_code', () =>
      checkCode({ party }, session, sheet, makeSheet()),
    );
    await granted('revoke', () => party.revoke(session, { set: enrolment.set }));
    assert.deepEqual(counts, {
      enrol: 15,
      confirm: 13,
      status: 6,
      'check, right code': 8,
      'check, wrong code': 8,
      revoke: 7,
    });
  });

  test(`what the host calls takes these round trips (${name})`, async () => {
    const { party, relay, openHooked } = scene;
    const { counts, done } = countOn(relay);
    await activeSheet({ party }, 'edith');
    await done('signedInOtherwise', () =>
      party.signedInOtherwise('edith', { device: LAPTOP }),
    );
    await done('passwordChanged', () => party.passwordChanged('edith'));
    await done('forgetAccount', () => party.forgetAccount('edith'));

    const sheet = await activeSheet({ party }, 'joan');
    const told: string[] = [];
    const hooked = await openHooked(({ account, kind }) => {
      if (account === 'joan') told.push(kind);
    });
    await hooked.keepHouse();
    const signIn = await beginSignIn(hooked, 'joan', 'a');
    await done('a right code, and the delivery of its event', async () => {
      await signIn.redeem(sheet, 0);
      // It waits for the delivery.
      await hooked.close();
    });
    assert.deepEqual(told, ['enrolled', 'confirmed', 'used']);
    assert.deepEqual(counts, {
      signedInOtherwise: 5,
      passwordChanged: 5,
      forgetAccount: 15,
      'a right code, and the delivery of its event': 3,
    });
  });
}
