-- Failed attempts are counted in shares, one for each kind of door, so that whoever fails at
-- one of them closes that one only. They take the place of accounts.failures, failed_at,
-- told and suspended_at, which stay while processes of the version before still write them.

create table backup_codes.shares (
  account text collate "C" not null references backup_codes.accounts,
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

-- Browsers in which the account's holder has signed in, by the hash of a name that only the
-- browser and the host know.
create table backup_codes.known_browsers (
  account text collate "C" not null references backup_codes.accounts,
  name_hash bytea not null check (octet_length(name_hash) = 32),
  seen_at timestamptz not null,
  primary key (account, name_hash)
);
create index known_browsers_old on backup_codes.known_browsers (seen_at);

-- How often an account has done something in the window that began at `since`.
create table backup_codes.rates (
  account text collate "C" not null references backup_codes.accounts,
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
