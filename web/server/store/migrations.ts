// Written by scripts/setup/migrations.js from web/server/migrations; change those.

/** A step from one version of the schema to the next. */
export interface Migration {
  version: number;
  name: string;
  sql: string;
}

/** All of them, the first one first. */
export const MIGRATIONS: readonly Migration[] = [
  {
    version: 1,
    name: '0001-sets-and-codes.sql',
    sql: `-- What a relying party stores: no code, no proof. A verifier is SHA-256 of a proof,
-- wrapped in one HMAC for each pepper that the set names.
--
-- Every table but pepper_keys begins with the account, every key starts with it, and every
-- statement of the hot paths names one account. So the tables partition by account (hash
-- partitions of each) and shard by it. With Citus, after this file:
--   set citus.enable_unsafe_triggers = on;  -- the triggers below look at their own rows only
--   select create_distributed_table('backup_codes.accounts', 'account');
--   select create_distributed_table('backup_codes.sets', 'account', colocate_with => 'backup_codes.accounts');
--   ... and so on for codes, tombstones, explanations, events and deliveries;
--   select create_reference_table('backup_codes.pepper_keys');
--
-- Moments are those of the database's clock, in one transaction all the same. No
-- constraint compares two of them: a clock may be set back.

create table backup_codes.accounts (
  account text collate "C" primary key check (char_length(account) between 1 and 254),
  -- Failed attempts since the last code that was taken, and the last of them.
  failures integer not null default 0 check (failures >= 0),
  failed_at timestamptz,
  -- The highest count of failures that the holder has been told of.
  told integer not null default 0 check (told >= 0),
  suspended_at timestamptz,
  check (failures = 0 or failed_at is not null)
);

create table backup_codes.sets (
  account text collate "C" not null references backup_codes.accounts,
  set_id text collate "C" not null check (set_id ~ '^[0-9A-HJKMNP-TV-Z]{8}$'),
  state text not null check (state in ('pending', 'active', 'revoked', 'spent')),
  origin text not null check (origin in ('enrolled', 'imported')),
  label text not null check (char_length(label) <= 64),
  -- By the clock of the device that made the codes; shown, never compared.
  created text not null check (created ~ '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$'),
  format jsonb not null check (jsonb_typeof(format) = 'object'),
  kdf jsonb not null check (jsonb_typeof(kdf) = 'object'),
  salt bytea not null check (octet_length(salt) = 16),
  -- IDs of the keys that wrap the verifiers of this set, the innermost first.
  pepper text[] not null default '{}',
  total smallint not null check (total between 1 and 50),
  remaining smallint not null check (remaining between 0 and total),
  stored_at timestamptz not null,
  -- When a pending set is gone, and the token with which it is confirmed.
  expires_at timestamptz not null,
  confirm_hash bytea check (octet_length(confirm_hash) = 32),
  -- The set that is to be replaced, and the one that was when this was confirmed.
  replaces text check (replaces <> set_id),
  replaced text check (replaced <> set_id),
  confirmed_at timestamptz,
  -- When the holder last asked whether a code of it still works, and it did.
  checked_at timestamptz,
  retired_at timestamptz,
  reason text check (reason in ('replaced', 'withdrawn', 'spent')),
  primary key (account, set_id),
  unique (account, salt),
  check (state in ('pending', 'revoked') or confirmed_at is not null),
  check (state <> 'pending' or confirmed_at is null),
  check ((state in ('revoked', 'spent')) = (retired_at is not null)),
  check ((state in ('revoked', 'spent')) = (reason is not null)),
  check ((state = 'spent') = (remaining = 0)),
  check ((state = 'spent') = coalesce(reason = 'spent', false))
);

create unique index sets_one_pending on backup_codes.sets (account)
  where state = 'pending' and origin = 'enrolled';
create index sets_expiring on backup_codes.sets (expires_at) where state = 'pending';
create index sets_retired on backup_codes.sets (retired_at) where retired_at is not null;

create table backup_codes.codes (
  account text collate "C" not null,
  set_id text collate "C" not null,
  verifier bytea not null check (octet_length(verifier) = 32),
  position smallint not null check (position between 0 and 49),
  used_at timestamptz,
  -- The sign-in that the code was spent on, and the codes that were left then: what the
  -- same sign-in is told again when it asks again.
  used_by text check (char_length(used_by) between 22 and 1024),
  left_after smallint check (left_after between 0 and 49),
  primary key (account, set_id, verifier),
  unique (account, set_id, position),
  foreign key (account, set_id) references backup_codes.sets on delete cascade,
  check ((used_at is null) = (used_by is null)),
  check ((used_at is null) = (left_after is null))
);

-- Every set that was ever active, for ever: its codes must not come back to life.
create table backup_codes.tombstones (
  account text collate "C" not null references backup_codes.accounts,
  set_id text collate "C" not null,
  salt_hash bytea not null check (octet_length(salt_hash) = 32),
  primary key (account, set_id),
  unique (account, salt_hash)
);

-- How often a sign-in has asked which dead set its code is of.
create table backup_codes.explanations (
  account text collate "C" not null references backup_codes.accounts,
  sign_in text not null,
  asked smallint not null check (asked > 0),
  first_at timestamptz not null,
  primary key (account, sign_in)
);
create index explanations_old on backup_codes.explanations (first_at);

-- What happened, written in the transaction in which it happened.
create table backup_codes.events (
  account text collate "C" not null references backup_codes.accounts,
  id bigint generated always as identity,
  kind text not null check (kind in (
    'enrolled', 'confirmed', 'used', 'low', 'exhausted', 'revoked', 'failures',
    'suspended', 'lifted', 'imported')),
  set_id text collate "C",
  at timestamptz not null,
  data jsonb not null check (jsonb_typeof(data) = 'object'),
  primary key (account, id)
);

-- Events that the host's hook has not taken yet; \`due_at\` is when the next process may
-- try, so that a process which died with one does not keep it.
create table backup_codes.deliveries (
  account text collate "C" not null,
  event_id bigint not null,
  due_at timestamptz not null,
  attempts integer not null default 0 check (attempts >= 0),
  primary key (account, event_id),
  foreign key (account, event_id) references backup_codes.events on delete cascade
);
create index deliveries_due on backup_codes.deliveries (due_at);

-- The peppers that sets were ever wrapped with. The check value is an HMAC of a fixed
-- text: a key that is missing or another one is found when a process starts.
create table backup_codes.pepper_keys (
  key_id text primary key,
  check_value bytea not null check (octet_length(check_value) = 32)
);

-- Events are appended. They are deleted only when a whole account is forgotten, by a
-- transaction that says so.
create function backup_codes.keep_events() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and current_setting('backup_codes.forget', true) = old.account then
    return old;
  end if;
  raise exception 'backup_codes.events is append-only';
end $$;

create trigger keep_events before update or delete on backup_codes.events
  for each row execute function backup_codes.keep_events();

-- A code that was used stays used, by the same sign-in, whatever a statement says.
create function backup_codes.keep_used() returns trigger language plpgsql as $$
begin
  raise exception 'a used code stays used';
end $$;

create trigger keep_used before update on backup_codes.codes
  for each row
  when (old.used_at is not null and (
    new.used_at, new.used_by, new.position, new.left_after)
    is distinct from (old.used_at, old.used_by, old.position, old.left_after))
  execute function backup_codes.keep_used();
`,
  },
  {
    version: 2,
    name: '0002-shares-of-attempts.sql',
    sql: `-- Failed attempts are counted in shares, one for each kind of door, so that whoever fails at
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

-- How often an account has done something in the window that began at \`since\`.
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
`,
  },
];
