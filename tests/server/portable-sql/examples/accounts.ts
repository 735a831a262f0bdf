import { describe } from 'node:test';

import { accepts, MINE, plpgsql, refuses, running } from '../example.js';

describe('each statement names the account', () => {
  refuses(
    'a table without it',
    running('select from backup_codes.sets where set_id = $1::text'),
    /no value for the account of sets/,
  );
  refuses(
    'one table of a join',
    running(`select from backup_codes.sets s join backup_codes.codes c
      on c.set_id = s.set_id where s.account = $1::text`),
    /account of c/,
  );
  refuses(
    'the side of an outer join whose rows all stay',
    running(`select from backup_codes.sets s left join backup_codes.codes c
      on c.account = s.account and s.account = $1::text`),
    /account of s/,
    /account of c/,
  );
  refuses(
    'only in one arm of an OR',
    running(`select from backup_codes.sets where ${MINE} or set_id = $2::text`),
    /account of sets/,
  );
  refuses(
    'a subquery without it',
    running(`delete from backup_codes.sets where ${MINE} and set_id in (
      select set_id from backup_codes.codes where used_at is null)`),
    /account of codes/,
  );
  refuses(
    'a CTE without it',
    running(`with gone as (delete from backup_codes.codes returning account)
      select from gone`),
    /account of codes/,
  );
  refuses(
    'an insert from a table without it',
    running(
      'insert into backup_codes.accounts (account) select account from backup_codes.sets',
    ),
    /account of sets/,
  );
  refuses(
    'a function of the schema without it',
    plpgsql('perform 1 from backup_codes.sets where expires_at < moment'),
    /account of sets/,
  );
  refuses(
    'an exception without a limit',
    {
      ...running('delete from backup_codes.sets where expires_at < $1::timestamptz'),
      manyAccounts: { 'example.ts run': 'a test' },
    },
    /many accounts without a limit/,
  );
  refuses(
    'an exception that nothing needs',
    { ...running('select 1'), manyAccounts: { 'example.ts run': 'a test' } },
    /nothing needs/,
  );
  refuses(
    'a table that does not begin with the account',
    { migration: 'create table backup_codes.notes (id text, account text);' },
    /notes does not begin with the account/,
  );
  refuses(
    'a key that does not begin with the account',
    {
      migration: `create table backup_codes.notes (account text, id text unique);
        create unique index notes_id on backup_codes.notes (id, account);`,
    },
    /key of notes \(id\)/,
    /key of notes \(id, account\)/,
  );
  accepts(
    'a join in which one table has the value and the other equals it',
    running(`select from backup_codes.sets s join backup_codes.codes c
      on c.account = s.account and c.set_id = s.set_id where s.account = $1::text`),
  );
  accepts(
    'the other side of an outer join',
    running(`select from backup_codes.sets s left join backup_codes.codes c
      on c.account = s.account where s.account = $1::text`),
  );
  accepts(
    'an insert from what a CTE has deleted',
    running(`with gone as (
        delete from backup_codes.codes where ${MINE} returning account, set_id)
      insert into backup_codes.sets (account, set_id) select account, set_id from gone`),
  );
  accepts(
    'a table that has no accounts',
    running('select from backup_codes.pepper_keys'),
  );
});

describe('every statement is found', () => {
  refuses(
    'a text that is made at run time',
    running('delete from backup_codes.${table} where account = $1::text'),
    /not constant: table/,
  );
  refuses(
    'a text that is made at run time in plpgsql',
    plpgsql(`execute 'delete from backup_codes.sets'`),
    /makes at run time/,
  );
  refuses(
    'a function in another language',
    {
      migration: `create function f() returns integer language sql as 'select 1';`,
    },
    /is not plpgsql/,
  );
  refuses(
    'a text that is no SQL',
    running('selekt from backup_codes.sets'),
    /syntax error at or near "selekt"/,
  );
  refuses(
    'a block',
    { migration: 'do $$ begin delete from backup_codes.sets; end $$;' },
    /a block, which this check does not read/,
  );
  refuses(
    'a text that reaches the database by an unknown way',
    { source: `const SQL = 'select from backup_codes.sets'; unknown(SQL);` },
    /account of sets/,
  );
  refuses(
    'a text after a comment, given to no function that is known',
    { source: 'const SQL = `-- all\nselect from backup_codes.sets`; unknown(SQL);' },
    /account of sets/,
  );
  refuses(
    'the second argument of askOnce',
    { source: `const run = (sql: string) => askOnce(store, sql, []);` },
    /not constant: sql/,
  );
  refuses(
    'a text with constants of other files',
    running(
      `select from backup_codes.sets where \${LIVE}`,
      `import { LIVE } from './sets/names.js';`,
    ),
    /account of sets/,
  );
  refuses(
    'each round of a loop',
    {
      source: `const TABLES = ['accounts', 'sets'];
        async function run() {
          for (const table of TABLES) await query(\`delete from backup_codes.\${table}\`);
        }`,
    },
    /account of accounts/,
    /account of sets/,
  );
});
