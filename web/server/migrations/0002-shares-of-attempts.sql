-- Failed attempts are counted in shares, one for each kind of door, so that whoever fails at
-- one of them closes that one only. They take the place of accounts.failures, failed_at,
-- told and suspended_at, which stay while processes of the version before still write them.
-- Those processes also forget accounts and know no table of this file: rows here go with
-- their account.

create table backup_codes.shares (
  account text collate "C" not null references backup_codes.accounts on delete cascade,
  share text collate "C" not null check (share in ('strangers', 'browsers', 'sessions')),
  -- Failures since a code of the account was last accepted.
  failures integer not null default 0 check (failures >= 0),
  -- Those of them that the next wait goes by: since the holder last proved otherwise who they are.
  streak integer not null default 0 check (streak between 0 and failures),
  failed_at timestamptz,
  -- Attempts that the account's policy gives besides: those of the reserve.
  extra integer not null default 0 check (extra >= 0),
  -- The highest count of failures that the holder has been told of.
  told integer not null default 0 check (told >= 0),
  closed_at timestamptz,
  primary key (account, share),
  check (failures = 0 or failed_at is not null)
);

insert into backup_codes.shares (account, share, failures, streak, failed_at, told, closed_at)
select account, 'strangers', failures, failures, failed_at, told, suspended_at
from backup_codes.accounts
where failures > 0 and failed_at is not null;

-- What processes of the version before still count is counted here as well, so that nobody
-- has attempts of both. They count before they look and take it back for a right code. What
-- they lift is not taken back. Only they change this column, so the trigger fires for them
-- alone.
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

-- How often an account has done something in the window that began at `since`.
create table backup_codes.rates (
  account text collate "C" not null references backup_codes.accounts on delete cascade,
  act text collate "C" not null check (act in (
    'enrol', 'withdraw_pending', 'confirm_pending', 'tell_enrolled', 'tell_withdrawn')),
  since timestamptz not null,
  done integer not null check (done > 0),
  primary key (account, act)
);
create index rates_old on backup_codes.rates (since);

-- Failures of strangers over all accounts, by the hour, where codes are so short that a few
-- guesses on many accounts would find one. Several rows an hour, so that none is waited for.
create table backup_codes.site_failures (
  hour timestamptz not null,
  slot smallint not null check (slot between 0 and 15),
  failures integer not null check (failures > 0),
  primary key (hour, slot)
);

-- The session that stored a pending set: another one is told of it before it is discarded.
alter table backup_codes.sets add column enrolled_by bytea
  check (octet_length(enrolled_by) = 32);

-- Sets that were never active explain nothing to anybody, and leave nothing.
delete from backup_codes.sets where state = 'revoked' and confirmed_at is null;
