// Written by scripts/setup/migrations.js from web/server/layouts; change those.

/** Partitions the tables. */
export const PARTITIONS = `-- Partitions every table with an \`account\` column by the hash of the account. The setting
-- backup_codes.partitions holds the number of partitions. It must be local to the transaction.
--
-- PostgreSQL cannot partition a table that exists. So this file notes what belongs to a table,
-- moves its rows into a partitioned table, and gives that one the name and what was noted: checks,
-- keys, indexes, triggers, rights and the owner. Until the transaction ends, nobody else can use
-- the tables.
--
-- A table that is partitioned already stays as it is. So the file may run again after a migration
-- that adds a table.

do $$
declare
  partitions constant integer := current_setting('backup_codes.partitions');
  plain constant oid[] := array(
    select c.oid from pg_class c join pg_attribute a on a.attrelid = c.oid
    where c.relnamespace = 'backup_codes'::regnamespace and c.relkind = 'r'
      and not c.relispartition and a.attname = 'account' and not a.attisdropped
    order by c.relname);
  -- Foreign keys of these tables, and those that lead to them.
  links constant oid[] := array(
    select oid from pg_constraint
    where contype = 'f' and conparentid = 0
      and (conrelid = any (plain) or confrelid = any (plain)));
  -- Unique keys come first, because foreign keys need them.
  noted constant text[] := array(
    select 'alter table ' || conrelid::regclass || ' add constraint ' || quote_ident(conname)
      || ' ' || pg_get_constraintdef(oid)
    from pg_constraint where conrelid = any (plain) and contype in ('p', 'u')
  ) || array(
    select pg_get_indexdef(indexrelid) from pg_index i
    where indrelid = any (plain) and not exists (
      select from pg_constraint where conindid = i.indexrelid and contype in ('p', 'u'))
  ) || array(
    select 'alter table ' || conrelid::regclass || ' add constraint ' || quote_ident(conname)
      || ' ' || pg_get_constraintdef(oid)
    from pg_constraint where oid = any (links)
  ) || array(
    select pg_get_triggerdef(oid) from pg_trigger
    where tgrelid = any (plain) and not tgisinternal
  ) || array(
    select 'grant ' || privilege_type || ' on ' || c.oid::regclass || ' to '
      || case grantee when 0 then 'public' else grantee::regrole::text end
      || case when is_grantable then ' with grant option' else '' end
    from pg_class c, aclexplode(c.relacl)
    where c.oid = any (plain) and grantee <> c.relowner
  );
  old regclass;
  name text;
  owner regrole;
  made text;
  other record;
  statement text;
begin
  foreach old in array plain loop
    execute format('lock table %s in access exclusive mode', old);
  end loop;
  for other in select conrelid::regclass, conname from pg_constraint where oid = any (links) loop
    execute format('alter table %s drop constraint %I', other.conrelid, other.conname);
  end loop;

  foreach old in array plain loop
    select relname, relowner into strict name, owner from pg_class where oid = old;
    made := format('backup_codes.%I', name || '_new');
    execute format(
      'create table %s (like %s including all excluding indexes) partition by hash (account)',
      made, old);
    execute format('alter table %s owner to %s', made, owner);
    for remainder in 0 .. partitions - 1 loop
      execute format(
        'create table backup_codes.%I partition of %s for values with (modulus %s, remainder %s)',
        name || '_' || remainder, made, partitions, remainder);
      execute format('alter table backup_codes.%I owner to %s', name || '_' || remainder, owner);
    end loop;
    -- Default privileges may have given rights that the old table did not give.
    for other in
      select distinct case grantee when 0 then 'public' else grantee::regrole::text end as grantee
      from pg_class c, aclexplode(c.relacl)
      where c.oid = made::regclass and grantee <> c.relowner
    loop
      execute format('revoke all on %s from %s', made, other.grantee);
    end loop;
    execute format('insert into %s select * from %s', made, old);
    execute format('drop table %s', old);
    execute format('alter table %s rename to %I', made, name);
  end loop;

  foreach statement in array noted loop
    execute statement;
  end loop;
  foreach name in array array(
    select relname from pg_class
    where relnamespace = 'backup_codes'::regnamespace and relkind = 'p') loop
    execute format('analyze backup_codes.%I', name);
  end loop;
end $$;
`;

/** Distributes the tables over a Citus cluster. */
export const CITUS = `-- Distributes the tables over a Citus cluster by account: all rows of an account are on one node.
-- It runs on the coordinator, with the extension installed. Tables that are distributed already
-- stay as they are. So the file may run again after a migration that adds a table.

-- Each trigger reads and writes only rows of the account that it fires for.
set local citus.enable_unsafe_triggers = on;
-- Citus refuses some of these statements after parallel ones in the same transaction.
set local citus.multi_shard_modify_mode = 'sequential';

do $$
declare
  which regclass;
begin
  -- A table can be distributed once all tables that its foreign keys lead to are.
  loop
    select c.oid into which
    from pg_class c join pg_attribute a on a.attrelid = c.oid
    where c.relnamespace = 'backup_codes'::regnamespace and c.relkind = 'r'
      and a.attname = 'account' and not a.attisdropped
      and not exists (select from pg_dist_partition where logicalrelid = c.oid)
      and not exists (
        select from pg_constraint f
        where f.conrelid = c.oid and f.contype = 'f' and not exists (
          select from pg_dist_partition where logicalrelid = f.confrelid))
    order by c.relname limit 1;
    exit when which is null;
    perform create_distributed_table(which, 'account', colocate_with =>
      case which when 'backup_codes.accounts'::regclass then 'none'
      else 'backup_codes.accounts' end);
  end loop;
end $$;

-- Every node has a copy of what belongs to no account.
select create_reference_table(c.oid::regclass)
from pg_class c
where c.oid in ('backup_codes.pepper_keys'::regclass, 'backup_codes.site_failures'::regclass)
  and not exists (select from pg_dist_partition where logicalrelid = c.oid);

-- The functions that a process calls on their own run on the node of the account, their first
-- argument. Every node has the others, which they call.
select case
  when proname in ('challenge', 'redeem', 'next_event') then create_distributed_function(
    oid::regprocedure, '$1', colocate_with => 'backup_codes.accounts')
  else create_distributed_function(oid::regprocedure) end
from pg_proc
where pronamespace = 'backup_codes'::regnamespace and prorettype <> 'trigger'::regtype
order by proname in ('challenge', 'redeem', 'next_event'), proname;
`;
