// slow: starts PostgreSQL
import assert from 'node:assert/strict';

import { onEachStore } from './fixtures/each-store.js';
import { activeSheet } from './fixtures/party.js';

const onStores = await onEachStore();

/** A value that each column of a set must refuse, as SQL. */
const OUT_OF_RANGE = {
  set_id: `'K7Q29M3U'`,
  origin: `'found'`,
  label: `repeat('x', 65)`,
  created: `'yesterday'`,
  format: `'[]'`,
  kdf: `'1'`,
  salt: `'\\x00'`,
  total: '51',
  remaining: '-1',
  state: `'on'`,
  reason: `'lost'`,
  confirmed_at: 'null',
};

onStores(
  'the database refuses a set with a column out of its range',
  async ({ party, store }, account) => {
    await activeSheet({ party }, account);
    for (const [column, value] of Object.entries(OUT_OF_RANGE)) {
      const sql = `update backup_codes.sets set ${column} = ${value} where account = $1::text`;
      await assert.rejects(store.query(sql, [account]), /23514/, column);
    }
  },
);

onStores(
  'the database refuses a new set with a salt of 32 bytes',
  async ({ party, store }, account) => {
    await activeSheet({ party }, account);
    const [kept] = await store.query<{ columns: string }>(
      `select string_agg(column_name, ', ') as columns from information_schema.columns
       where table_schema = 'backup_codes' and table_name = 'sets'
         and column_name not in ('set_id', 'salt')`,
    );
    const columns = kept?.columns ?? '';
    const copy = store.query(
      `insert into backup_codes.sets (set_id, salt, ${columns})
       select 'ZZZZZZZZ', sha256(salt), ${columns} from backup_codes.sets
       where account = $1::text`,
      [account],
    );
    await assert.rejects(copy, /23514 .*salt/);
  },
);
