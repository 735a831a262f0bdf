// slow: starts from the tables of older versions
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, describe, test } from 'node:test';

import { migrate, openRelyingParty, type Store } from 'backup-codes/server';

import { granted, refusal } from './fixtures/answers.js';
import { layout } from './fixtures/databases.js';
import { redeemCode, sessionOf, storeKinds } from './fixtures/party.js';
import { makeSheet, verifierOf, type Sheet } from './fixtures/sheet.js';

const FIRST = readFileSync(
  new URL('../../../../web/server/migrations/0001-sets-and-codes.sql', import.meta.url),
  'utf8',
);

/** Creates the tables of schema version 1. */
async function firstVersion(store: Store): Promise<void> {
  await store.script(
    `create schema backup_codes;
     create table backup_codes.migrations (
       version integer primary key, name text not null, applied_at timestamptz not null)`,
  );
  await store.script(FIRST);
  await store.script(
    `insert into backup_codes.migrations
     values (1, '0001-sets-and-codes.sql', clock_timestamp())`,
  );
}

/** Stores an account in version 1 whose codes have been guessed at. */
async function guessedAt(
  { query }: Store,
  account: string,
  failures: number,
  isSuspended: boolean,
): Promise<Sheet> {
  const sheet = makeSheet({ codes: 5 });
  const { set, created, format, kdf, salt, verifiers } = sheet.enrolment;
  await query(
    `insert into backup_codes.accounts (account, failures, failed_at, told, suspended_at)
     values ($1, $2, now() - interval '1 hour', 20, case when $3 then now() end)`,
    [account, failures, isSuspended],
  );
  await query(
    `insert into backup_codes.sets (account, set_id, state, origin, label, created, format,
       kdf, salt, total, remaining, stored_at, expires_at, confirmed_at)
     values ($1, $2, 'active', 'enrolled', '', $3, $4, $5, $6, 5, 5, now(), now(), now())`,
    [
      account,
      set,
      created,
      JSON.stringify(format),
      JSON.stringify(kdf),
      Buffer.from(salt, 'base64url'),
    ],
  );
  await query(
    `insert into backup_codes.codes (account, set_id, verifier, position)
     select $1, $2, verifier, place - 1
     from unnest($3::bytea[]) with ordinality as listed (verifier, place)`,
    [account, set, verifiers.map((text) => Buffer.from(text, 'base64url'))],
  );
  return sheet;
}

for (const kind of await storeKinds()) {
  describe(`a database of version 1 on ${kind.name}`, async () => {
    const store = await kind.openEmpty();
    await firstVersion(store);
    const guessed = await guessedAt(store, 'guessed', 30, false);
    const suspended = await guessedAt(store, 'suspended', 100, true);
    await store.query(
      `insert into backup_codes.sets
       select account, '00000000', 'revoked', origin, label, created, format, kdf,
         decode('00112233445566778899aabbccddeeff', 'hex'), pepper, total, remaining,
         stored_at, expires_at, null, null, null, null, null, now(), 'withdrawn'
       from backup_codes.sets where account = 'guessed'`,
    );
    await migrate(store, layout);
    const party = await openRelyingParty({ store, housekeepingSeconds: 0 });
    after(async () => {
      await party.close();
      await kind.end();
    });

    test('counts the earlier failures as those of strangers', async () => {
      const stage = { party };
      const wrong = makeSheet();
      for (let failed = 0; failed < 3; failed += 1) {
        await party.signedInOtherwise('guessed');
        assert.equal(
          refusal(await redeemCode(stage, 'guessed', `guess ${failed}`, wrong, 0)),
          'wrong_code',
        );
      }
      const [row] = await store.query<{ failures: number }>(
        `select failures from backup_codes.shares
         where account = 'guessed' and share = 'strangers'`,
      );
      assert.equal(row?.failures, 33);
      granted(await redeemCode(stage, 'guessed', 'a', guessed, 0));
    });

    test('unlocks the codes once one is typed in a session', async () => {
      const stage = { party };
      const redeem = () => redeemCode(stage, 'suspended', 'a', suspended, 0);
      assert.equal(refusal(await redeem()), 'suspended');
      await party.signedInOtherwise('suspended');
      assert.equal(refusal(await redeem()), 'suspended');
      granted(
        await party.check(sessionOf('suspended'), {
          set: suspended.enrolment.set,
          verifier: verifierOf(suspended.proofs[1] ?? ''),
        }),
      );
      granted(await redeem());
    });

    test('keeps nothing of sets that were never turned on', async () => {
      const { sets } = await party.statusOf('guessed');
      assert.deepEqual(
        sets.map(({ set }) => set),
        [guessed.enrolment.set],
      );
    });
  });
}
