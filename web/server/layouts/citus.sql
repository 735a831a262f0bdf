-- Distributes the tables over a Citus cluster by account: all rows of an account are on one node.
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
