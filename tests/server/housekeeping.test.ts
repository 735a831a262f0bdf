import assert from 'node:assert/strict';

import { onEachStore } from './fixtures/each-store.js';
import { wait, type Stage } from './fixtures/party.js';

const check = await onEachStore();

/** More rows than one statement finds. */
const MANY = 1_203;

/** Adds MANY rows for one account, and one row for each of MANY other accounts. */
async function explainMany({ store, clock }: Stage, account: string): Promise<void> {
  await store.query(
    `insert into backup_codes.accounts (account)
     select $1::text || number from generate_series(0, $2::integer) as number`,
    [account, MANY],
  );
  await store.query(
    `insert into backup_codes.explanations (account, sign_in, asked, first_at)
     select $1::text || number, 'a', 1, $3::timestamptz
     from generate_series(1, $2::integer) as number
     union all
     select $1::text || 0, number::text, 1, $3::timestamptz
     from generate_series(1, $2::integer) as number`,
    [account, MANY, clock.now],
  );
}

async function explained({ store }: Stage, account: string): Promise<number> {
  const rows = await store.query(
    'select from backup_codes.explanations where starts_with(account, $1::text)',
    [account],
  );
  return rows.length;
}

check(
  'housekeeping deletes all old rows, however many, and no others',
  async (stage, account) => {
    await explainMany(stage, account);
    wait(stage.clock, { hours: 23 });
    await stage.party.keepHouse();
    assert.equal(await explained(stage, account), 2 * MANY);
    await explainMany(stage, `young ${account}`);
    wait(stage.clock, { hours: 1 });
    await stage.party.keepHouse();
    assert.equal(await explained(stage, account), 0);
    assert.equal(await explained(stage, `young ${account}`), 2 * MANY);
  },
);
