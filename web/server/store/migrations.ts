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
-- frequent statement names one account. So all tables can be laid out by account; the files in
-- ../layouts do that.
--
-- Times come from the database's clock, one for each transaction. No constraint compares two
-- times, because a clock may be set back.

create table backup_codes.accounts (
  account text collate "C" primary key check (char_length(account) between 1 and 254),
  -- Failed attempts since a code was last accepted, and the time of the last failure.
  failures integer not null default 0 check (failures >= 0),
  failed_at timestamptz,
  -- The highest count of failures that the holder was told about.
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
  -- By the clock of the device that made the codes. It is shown and never compared.
  created text not null check (created ~ '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$'),
  format jsonb not null check (jsonb_typeof(format) = 'object'),
  kdf jsonb not null check (jsonb_typeof(kdf) = 'object'),
  salt bytea not null check (octet_length(salt) = 16),
  -- IDs of the keys that wrap the verifiers of this set, the innermost first.
  pepper text[] not null default '{}',
  total smallint not null check (total between 1 and 50),
  remaining smallint not null check (remaining between 0 and total),
  stored_at timestamptz not null,
  -- When a pending set expires, and the hash of the token that confirms it.
  expires_at timestamptz not null,
  confirm_hash bytea check (octet_length(confirm_hash) = 32),
  -- The set that this one will replace, and the set that it replaced when it was confirmed.
  replaces text check (replaces <> set_id),
  replaced text check (replaced <> set_id),
  confirmed_at timestamptz,
  -- When the holder last checked a code of the set, and it worked.
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
  -- The sign-in that spent the code, and how many codes were left then. The same sign-in gets
  -- the same answer if it asks again.
  used_by text check (char_length(used_by) between 22 and 1024),
  left_after smallint check (left_after between 0 and 49),
  primary key (account, set_id, verifier),
  unique (account, set_id, position),
  foreign key (account, set_id) references backup_codes.sets on delete cascade,
  check ((used_at is null) = (used_by is null)),
  check ((used_at is null) = (left_after is null))
);

-- Every set that was ever active, kept for ever: its codes must never work again.
create table backup_codes.tombstones (
  account text collate "C" not null references backup_codes.accounts,
  set_id text collate "C" not null,
  salt_hash bytea not null check (octet_length(salt_hash) = 32),
  primary key (account, set_id),
  unique (account, salt_hash)
);

-- How often a sign-in has asked which dead set its code belongs to.
create table backup_codes.explanations (
  account text collate "C" not null references backup_codes.accounts,
  sign_in text not null,
  asked smallint not null check (asked > 0),
  first_at timestamptz not null,
  primary key (account, sign_in)
);
create index explanations_old on backup_codes.explanations (first_at);

-- Events, each written in the transaction of the change itself.
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

-- Events that the host's hook has not handled yet. From \`due_at\` on, another process may try,
-- so that a process that dies does not keep its event.
create table backup_codes.deliveries (
  account text collate "C" not null,
  event_id bigint not null,
  due_at timestamptz not null,
  attempts integer not null default 0 check (attempts >= 0),
  primary key (account, event_id),
  foreign key (account, event_id) references backup_codes.events on delete cascade
);
create index deliveries_due on backup_codes.deliveries (due_at);

-- Every pepper that ever wrapped a set. The check value is an HMAC of a fixed text. So a
-- process that lacks a key, or has a wrong one, notices when it starts.
create table backup_codes.pepper_keys (
  key_id text primary key,
  check_value bytea not null check (octet_length(check_value) = 32)
);

-- Events are only appended. A transaction may delete them only if it forgets the whole
-- account and says so.
create function backup_codes.keep_events() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and current_setting('backup_codes.forget', true) = old.account then
    return old;
  end if;
  raise exception 'backup_codes.events is append-only';
end $$;

create trigger keep_events before update or delete on backup_codes.events
  for each row execute function backup_codes.keep_events();

-- A used code stays used, and by the same sign-in, whatever a statement tries.
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
    sql: `-- Failed attempts are counted in shares, one for each kind of door, so that failures at one
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

-- How often an account has done something in the window that started at \`since\`.
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
`,
  },
];
