-- Failed attempts are counted in shares, one for each kind of door, so that failures at one
-- door close only that door. The shares replace accounts.failures, failed_at, told and
-- suspended_at. Those columns stay, because processes of the version before still write them.
-- Such processes also forget accounts without knowing the tables of this file, so rows here
-- are deleted with their account.

create table backup_codes.shares (
  account text collate "C" not null references backup_codes.accounts on delete cascade,
  share text collate "C" not null check (share in ('strangers', 'browsers', 'sessions')),
  -- Failures since a code of the account was last accepted.
  failures integer not null default 0 check (failures >= 0),
  -- The failures that decide the next wait: since the holder last used another factor.
  streak integer not null default 0 check (streak between 0 and failures),
  failed_at timestamptz,
  -- Attempts that came from the reserve, on top of those of the policy.
  extra integer not null default 0 check (extra >= 0),
  -- The highest count of failures that the holder was told about.
  told integer not null default 0 check (told >= 0),
  closed_at timestamptz,
  primary key (account, share),
  check (failures = 0 or failed_at is not null)
);

insert into backup_codes.shares (account, share, failures, streak, failed_at, told, closed_at)
select account, 'strangers', failures, failures, failed_at, told, suspended_at
from backup_codes.accounts
where failures > 0 and failed_at is not null;

-- Failures that processes of the version before count are counted here as well, so that nobody
-- gets the attempts of both. Those processes count first, then check, and uncount a right code.
-- A suspension that they lift stays in force here. Nothing else changes this column, so the
-- trigger fires for them only.
create function backup_codes.count_older() returns trigger language plpgsql as $$
declare
  more constant integer := new.failures - old.failures;
begin
  insert into backup_codes.shares as s (account, share, failures, streak, failed_at)
  values (new.account, 'strangers', greatest(more, 0), greatest(more, 0), new.failed_at)
  on conflict (account, share) do update
    set failures = greatest(s.failures + more, 0), streak = greatest(s.streak + more, 0),
      failed_at = coalesce(new.failed_at, s.failed_at);
  return null;
end $$;

create trigger count_older after update of failures on backup_codes.accounts
  for each row
  when (new.failures <> old.failures
    and new.suspended_at is not distinct from old.suspended_at)
  execute function backup_codes.count_older();

-- Browsers in which the account's holder has signed in, by the hash of a name that only the
-- browser and the host know.
create table backup_codes.known_browsers (
  account text collate "C" not null references backup_codes.accounts on delete cascade,
  name_hash bytea not null check (octet_length(name_hash) = 32),
  seen_at timestamptz not null,
  primary key (account, name_hash)
);
create index known_browsers_old on backup_codes.known_browsers (seen_at);

-- How often an account has done something in the window that started at `since`.
create table backup_codes.rates (
  account text collate "C" not null references backup_codes.accounts on delete cascade,
  act text collate "C" not null check (act in (
    'enrol', 'withdraw_pending', 'confirm_pending', 'tell_enrolled', 'tell_withdrawn')),
  since timestamptz not null,
  done integer not null check (done > 0),
  primary key (account, act)
);
create index rates_old on backup_codes.rates (since);

-- Failures of strangers over all accounts, by the hour, for sites with codes so short that a few
-- guesses on each of many accounts would find one. Each hour has several rows, so that
-- transactions do not wait for one row.
create table backup_codes.site_failures (
  hour timestamptz not null,
  slot smallint not null check (slot between 0 and 15),
  failures integer not null check (failures > 0),
  primary key (hour, slot)
);

-- The session that stored a pending set. Another session is told of the set before it may
-- discard it.
alter table backup_codes.sets add column enrolled_by bytea
  check (octet_length(enrolled_by) = 32);

-- Sets that were never active explain nothing, so they leave nothing.
delete from backup_codes.sets where state = 'revoked' and confirmed_at is null;
