// slow: starts PostgreSQL
/**
 * What `migrate --citus` asks of Citus. Debian has no package of Citus, so functions of
 * the same names note here what they are asked for. That a cluster does it is shown by
 * `./scripts/test --long database` on one.
 */

import assert from 'node:assert/strict';
import { after, test } from 'node:test';

import { migrate, openPostgres, StoreError, type Store } from 'backup-codes/server';

import { run } from '../node/cli/command.js';
import { startPostgres } from './fixtures/postgres.js';

const postgres = await startPostgres();
after(() => postgres.stop());

/** The functions and the table of Citus that the file uses, with its names and types. */
const NOTEBOOK = `
  create table pg_dist_partition (logicalrelid regclass primary key);
  create table asked (turn integer generated always as identity, what text);

  create function create_distributed_table(
    table_name regclass, distribution_column text, colocate_with text)
  returns void language plpgsql as $$
  begin
    if current_setting('citus.enable_unsafe_triggers') <> 'on' then
      raise exception 'triggers are not supported on distributed tables';
    end if;
    if exists (
      select from pg_constraint where conrelid = table_name and contype = 'f'
        and confrelid not in (select logicalrelid from pg_dist_partition)
    ) then
      raise exception 'referenced table must be a distributed table';
    end if;
    insert into pg_dist_partition values (table_name);
    insert into asked (what) values (
      concat_ws(' ', 'distribute', table_name, distribution_column, colocate_with));
  end $$;

  create function create_reference_table(table_name regclass) returns void
  language plpgsql as $$
  begin
    insert into pg_dist_partition values (table_name);
    insert into asked (what) values (concat_ws(' ', 'copy', table_name));
  end $$;

  create function create_distributed_function(
    function_name regprocedure, distribution_arg_name text default null,
    colocate_with text default 'default')
  returns void language sql as $$
    insert into asked (what) values (concat_ws(' ', 'function',
      (select proname from pg_proc where oid = function_name),
      distribution_arg_name, colocate_with));
  $$;`;

/** What Citus was asked to do with tables or functions, in order. */
async function askedOf(store: Store, about: 'tables' | 'functions'): Promise<string[]> {
  const rows = await store.query<{ what: string }>(
    'select what from asked order by turn',
  );
  return rows
    .map(({ what }) => what.replaceAll('backup_codes.', ''))
    .filter((what) => what.startsWith('function ') === (about === 'functions'));
}

test('every table is distributed once, and after those that its keys lead to', async () => {
  const store = await openPostgres(await postgres.newDatabase());
  await store.script(NOTEBOOK);
  const done = await migrate(store, { citus: true });
  assert.equal(done.at(-1), 'citus.sql');
  const asked = await askedOf(store, 'tables');
  assert.equal(asked[0], 'distribute accounts account none');
  const others = ['events', 'explanations', 'known_browsers', 'rates', 'sets', 'shares'];
  const later = ['tombstones', 'codes', 'deliveries', 'never_turned_on'].concat([
    'recoveries',
    'recovery_tokens',
  ]);
  assert.deepEqual(
    asked.slice(1).sort(),
    [
      'copy pepper_keys',
      'copy site_failures',
      ...[...others, ...later].map((table) => `distribute ${table} account accounts`),
    ].sort(),
  );
  assert.deepEqual(await migrate(store, { citus: true }), []);
  assert.deepEqual(await askedOf(store, 'tables'), asked);
  await store.close();
});

test('every node gets the functions, and the hot ones run where the account is', async () => {
  const store = await openPostgres(await postgres.newDatabase());
  await store.script(NOTEBOOK);
  await migrate(store, { citus: true });
  const asked = await askedOf(store, 'functions');
  assert.deepEqual(
    asked.filter((what) => what.includes('$1')),
    [
      // Those of processes of the version before have a parameter less.
      'function challenge $1 accounts',
      'function challenge $1 accounts',
      'function next_event $1 accounts',
      'function redeem $1 accounts',
      'function redeem $1 accounts',
    ],
  );
  const [functions] = await store.query<{ many: number }>(
    `select count(*)::integer as many from pg_proc
     where pronamespace = 'backup_codes'::regnamespace and prorettype <> 'trigger'::regtype`,
  );
  assert.equal(asked.length, functions?.many);
  await store.close();
});

test('a table that comes later is distributed too', async () => {
  const store = await openPostgres(await postgres.newDatabase());
  await store.script(NOTEBOOK);
  await migrate(store, { citus: true });
  await store.script(`create table backup_codes.later (
    account text collate "C" primary key references backup_codes.accounts)`);
  assert.deepEqual(await migrate(store, { citus: true }), ['citus.sql']);
  assert.equal(
    (await askedOf(store, 'tables')).at(-1),
    'distribute later account accounts',
  );
  await store.close();
});

test('partitions and Citus exclude each other', async () => {
  const store = await openPostgres(await postgres.newDatabase());
  await store.script(NOTEBOOK);
  await migrate(store, { partitions: 2 });
  await assert.rejects(migrate(store, { citus: true }), (error) => {
    assert.ok(error instanceof StoreError);
    assert.equal(error.code, 'layout_differs');
    assert.equal(error.field, '2 partitions');
    return true;
  });
  await store.close();
});

test('without Citus, the command says so and changes nothing', async () => {
  const url = await postgres.newDatabase();
  const { exitCode, stdout, stderr } = await run(['server', 'migrate', '--citus'], '', {
    DATABASE_URL: url,
  });
  assert.equal(exitCode, 2);
  assert.equal(stdout, '');
  assert.match(
    stderr,
    /^error: citus: citus_missing: the database has no Citus; install/,
  );
  const store = await openPostgres(url);
  const schemas = await store.query(
    `select nspname from pg_namespace where nspname = 'backup_codes'`,
  );
  assert.deepEqual(schemas, []);
  await store.close();
});

test('the command takes a number of partitions or --citus', async () => {
  const url = await postgres.newDatabase();
  const command = (...options: string[]) =>
    run(['server', 'migrate', ...options], '', { DATABASE_URL: url });
  for (const [options, why] of [
    [['--partitions', '1'], '--partitions: must be a whole number from 2 to 128'],
    [['--partitions', 'many'], 'it must be a whole number'],
    [['--partitions', '4', '--citus'], 'cannot be used with'],
  ] as const) {
    const { exitCode, stderr } = await command(...options);
    assert.equal(exitCode, 2);
    assert.ok(stderr.includes(why), stderr);
  }
  assert.match(
    (await command('--partitions', '4')).stdout,
    /^0001-.*\npartitions\.sql\n$/s,
  );
  assert.equal((await command('--partitions', '4')).stdout, 'nothing to do\n');
  const other = await command('--partitions', '8');
  assert.match(other.stderr, /^error: 4 partitions: layout_differs: /);
});
