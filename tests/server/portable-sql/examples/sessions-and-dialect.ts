import { describe } from 'node:test';

import { accepts, MINE, plpgsql, refuses, running } from '../example.js';

describe('a statement needs no session', () => {
  refuses('set', running(`set lock_timeout = '1s'`), /set lock_timeout outlives/);
  refuses(
    'a setting of the kit',
    plpgsql(`perform set_config('backup_codes.forget', owner, true)`),
    /set_config may only set lock_timeout/,
  );
  refuses(
    'a time limit that outlives the transaction',
    running(`select set_config('lock_timeout', '1s', false)`),
    /set_config may only set lock_timeout/,
  );
  refuses(
    'a trigger that reads a setting',
    plpgsql(
      `if current_setting('backup_codes.forget', true) = 'x' then return old; end if;
       return new`,
      'trigger',
    ),
    /current_setting reads a setting/,
  );
  refuses('a temporary table', running('create temporary table t (a text)'), /temporary/);
  refuses('a prepared statement', running('prepare p as select 1'), /prepare outlives/);
  accepts('a time limit', running(`select set_config('lock_timeout', '1s', true)`));
  accepts('a setting of the transaction', running(`set local lock_timeout = '1s'`));
});

describe('old and new are wrapped in SQL statements', () => {
  const trigger = (body: string, declares = '') => plpgsql(body, 'trigger', declares);
  refuses(
    'bare in a statement',
    trigger(`delete from backup_codes.codes where account = old.account; return old`),
    /old.account needs parentheses/,
  );
  refuses(
    'bare in the query of a condition',
    trigger(
      `if exists (select from backup_codes.codes c where c.account = mine
         and c.set_id = new.set_id) then return new; end if; return old`,
      'mine constant text := new.account;',
    ),
    /new.set_id needs parentheses/,
  );
  accepts(
    'in parentheses, in a variable, and outside of SQL statements',
    trigger(
      `if new.set_id = old.set_id then
         delete from backup_codes.codes where account = mine and set_id = (old).set_id;
       end if;
       return old`,
      'mine constant text := old.account;',
    ),
  );
});

describe('nothing is sliced or numbered by a sequence', () => {
  refuses('a slice', running('select ($1::text[])[1:5]'), /a slice of an array/);
  refuses(
    'an identity',
    {
      migration: `alter table backup_codes.sets
        add column id bigint generated always as identity;`,
    },
    /sets.id has numbers of a sequence/,
  );
  refuses(
    'a serial',
    { migration: 'create table backup_codes.events (account text, id bigserial);' },
    /events.id has numbers of a sequence/,
  );
  refuses('a sequence', { migration: 'create sequence s;' }, /creates a sequence/);
  refuses('the next number', running(`select nextval('s')`), /nextval\(\) of a sequence/);
  accepts('a table that a later migration drops', {
    migration: `create table backup_codes.events (account text, id bigserial);
      drop table backup_codes.events;`,
  });
  accepts('an identity that a later migration drops', {
    migration: `create table backup_codes.events (
        account text, id bigint generated always as identity);
      alter table backup_codes.events alter column id drop identity;`,
  });
});

describe('locks are those of single rows', () => {
  refuses(
    'ctid',
    running(`delete from backup_codes.sets where ${MINE} and ctid = '(0,1)'::tid`),
    /ctid differs/,
  );
  refuses(
    'for update in a join',
    running(`select from backup_codes.sets s join backup_codes.codes c
      on c.account = s.account where s.account = $1::text for update`),
    /for update in a join/,
  );
  refuses(
    'an advisory lock in a message',
    running('select pg_advisory_xact_lock($1::bigint)'),
    /pg_advisory_xact_lock\(\)/,
  );
  refuses(
    'an advisory lock of a session',
    running('select pg_advisory_lock($1::bigint)'),
    /outlives the transaction/,
  );
  refuses('lock table', running('lock table backup_codes.sets'), /lock table/);
});
