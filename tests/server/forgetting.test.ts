// slow: deletes accounts in parallel
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { openRelyingParty, type Store } from 'backup-codes/server';

import { refusal } from './fixtures/answers.js';
import { redeemCode } from './fixtures/party.js';
import { newPGlite } from './fixtures/pglite.js';
import { makeSheet } from './fixtures/sheet.js';

test('a request that arrives while its account is forgotten creates the account again', async (t) => {
  const real = await newPGlite();
  let isRacing = true;
  const store: Store = {
    ...real,
    transaction: (work) =>
      real.transaction((transaction) =>
        work({
          ...transaction,
          query: async <Row>(sql: string, parameters?: readonly unknown[]) => {
            if (!isRacing || !sql.startsWith('insert into backup_codes.accounts')) {
              return transaction.query<Row>(sql, parameters);
            }
            // Another process created the row just before this and deletes it right
            // after.
            isRacing = false;
            return [];
          },
        }),
      ),
  };
  const party = await openRelyingParty({ store, housekeepingSeconds: 0 });
  t.after(() => party.close());
  assert.equal(
    refusal(await redeemCode({ party }, 'ada', 'a', makeSheet(), 0)),
    'wrong_code',
  );
  assert.equal(isRacing, false);
});
