import { describe } from 'node:test';

import { accepts, MINE, plpgsql, refuses, running } from '../example.js';

describe('a change computes nothing that depends on the moment', () => {
  refuses(
    'a volatile function',
    running(`update backup_codes.sets set expires_at = clock_timestamp() where ${MINE}`),
    /clock_timestamp\(\) may be VOLATILE/,
  );
  refuses(
    'a stable function in a function of the schema',
    plpgsql('update backup_codes.sets set expires_at = now() where account = owner'),
    /now\(\) may be STABLE/,
  );
  refuses(
    'chance in an insert',
    running(`insert into backup_codes.sets (account, set_id)
      values ($1::text, gen_random_uuid()::text)`),
    /gen_random_uuid\(\) may be VOLATILE/,
  );
  refuses(
    'the keyword of the moment',
    running(
      `delete from backup_codes.sets where ${MINE} and expires_at < current_timestamp`,
    ),
    /operator < may be STABLE/,
    /keyword such as current_timestamp/,
  );
  refuses(
    'time arithmetic with a column',
    running(`update backup_codes.sets set expires_at = expires_at + interval '1 day'
      where ${MINE}`),
    /operator \+ may be STABLE/,
    /a cast to interval may be STABLE/,
  );
  refuses(
    'time arithmetic with a variable',
    plpgsql(`delete from backup_codes.sets
      where account = owner and expires_at < moment - 2 * interval '1 day'`),
    /operator - may be STABLE/,
    /a cast to interval may be STABLE/,
  );
  refuses(
    'a comparison whose type is not known',
    running(`delete from backup_codes.sets where ${MINE} and expires_at < $2`),
    /operator < may be STABLE/,
    /no cast to its type: \$2/,
  );
  refuses(
    'a moment that is read from text',
    running(
      `update backup_codes.sets set expires_at = $2::text::timestamptz where ${MINE}`,
    ),
    /a cast to timestamptz may be STABLE/,
  );
  refuses(
    'a function of the kit that promises nothing',
    {
      migration: `${plpgsql('return 1', 'integer').migration ?? ''}
        update backup_codes.sets set remaining = backup_codes.example('a', null);`,
    },
    /example\(\) is VOLATILE/,
  );
  refuses(
    'a CTE beside the change',
    running(`with now as (select now() as at) update backup_codes.sets s
      set expires_at = now.at from now where s.account = $1::text`),
    /now\(\) may be STABLE/,
  );
  refuses(
    'the default of a column',
    {
      migration: `alter table backup_codes.sets
        add column stored_at timestamptz default now();`,
    },
    /default of sets.stored_at: now\(\)/,
  );
  accepts(
    'arithmetic with numbers, and moments from parameters',
    running(`update backup_codes.sets
      set remaining = remaining - 1, expires_at = greatest(expires_at, $2::timestamptz)
      where ${MINE} and expires_at <= $2::timestamptz`),
  );
  accepts(
    'a moment from a variable',
    plpgsql(
      'update backup_codes.sets set expires_at = later where account = owner',
      'void',
      `later constant timestamptz := clock_timestamp() + interval '1 day';`,
    ),
  );
});

describe('each parameter has a cast', () => {
  refuses(
    'a bare parameter',
    running(`select from backup_codes.sets where ${MINE} and set_id = $2`),
    /no cast to its type: \$2/,
  );
  refuses(
    'a second time without',
    running(
      `update backup_codes.sets set set_id = $2::text where ${MINE} and set_id <> $2`,
    ),
    /no cast to its type: \$2/,
  );
  refuses(
    'a cast around a list of parameters',
    running(
      `select from backup_codes.sets where ${MINE} and set_id = any(array[$2]::text[])`,
    ),
    /no cast to its type: \$2/,
  );
});
