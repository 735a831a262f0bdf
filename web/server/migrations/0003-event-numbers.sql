-- Each account numbers its own events, so no statement needs a sequence: a sequence rises per
-- node on Citus, and a partitioned table has no identity before PostgreSQL 17. The number rises
-- under the lock of the account's row.

-- This table comes first, because every process locks a row of it before it writes events.
alter table backup_codes.accounts
  add column last_event bigint not null default 0 check (last_event >= 0),
  -- Set by the transaction that forgets the account. Only that transaction deletes events.
  add column forgotten boolean not null default false;

alter table backup_codes.events alter column id drop identity;

update backup_codes.accounts a
set last_event = counted.last
from (select e.account, max(e.id) as last from backup_codes.events e group by e.account) counted
where a.account = counted.account;

-- Processes of the version before still insert events without a number.
create function backup_codes.number_event() returns trigger language plpgsql as $$
declare
  owner constant text := new.account;
begin
  update backup_codes.accounts a set last_event = a.last_event + 1
  where a.account = owner
  returning a.last_event into new.id;
  return new;
end $$;

create trigger number_event before insert on backup_codes.events
  for each row when (new.id is null)
  execute function backup_codes.number_event();

-- Events are only appended. A transaction may delete them only if it forgets the whole account.
-- Processes of the version before say so in a setting.
create or replace function backup_codes.keep_events() returns trigger language plpgsql as $$
declare
  owner constant text := old.account;
begin
  if tg_op = 'DELETE' and (
    current_setting('backup_codes.forget', true) = owner
    or exists (select from backup_codes.accounts a where a.account = owner and a.forgotten)
  ) then
    return old;
  end if;
  raise exception 'backup_codes.events is append-only';
end $$;

-- Finds what a sign-in has spent.
create index codes_used_by on backup_codes.codes (account, used_by) where used_by is not null;
