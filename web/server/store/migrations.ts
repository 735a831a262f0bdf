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
  {
    version: 3,
    name: '0003-event-numbers.sql',
    sql: `-- Each account numbers its own events, so no statement needs a sequence: a sequence rises per
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
`,
  },
  {
    version: 4,
    name: '0004-account-functions.sql',
    sql: `-- What several messages do with an account, each in one statement of the caller.
--
-- All functions take moments and policy as arguments and read no table but those of one account.
-- So they can run on the node that has the account. Nothing here depends on a setting of the
-- session, because statements that call them run without one.

-- Locks the account's row, which it creates if it is missing. Returns the time after the wait.
-- Every transaction that changes an account begins with this. So changes of one account run one
-- after the other, and each sees the result of the previous one.
--
-- At other isolation levels, the statements after the wait would see the state before it.
create function backup_codes.lock_account(owner text) returns timestamptz
language plpgsql as $$
begin
  if current_setting('transaction_isolation') <> 'read committed' then
    raise exception 'backup_codes works at read committed only' using errcode = 'BC001';
  end if;
  -- A process that forgets the account may delete a row that another has just created.
  loop
    perform 1 from backup_codes.accounts a where a.account = owner for update;
    if found then
      return clock_timestamp();
    end if;
    insert into backup_codes.accounts (account) values (owner) on conflict do nothing;
  end loop;
end $$;

-- Stores events in the transaction of the change itself, and marks them for delivery.
-- \`happened\` is a list of objects such as {"kind": "revoked", "set": "K7Q29M3D", ...}.
create function backup_codes.record_events(owner text, moment timestamptz, happened jsonb)
returns void language plpgsql as $$
declare
  many constant integer := jsonb_array_length(happened);
  first bigint;
begin
  update backup_codes.accounts a set last_event = a.last_event + many
  where a.account = owner
  returning a.last_event - many + 1 into first;
  insert into backup_codes.events (account, id, kind, set_id, at, data)
  select owner, first + place - 1, event ->> 'kind', event ->> 'set', moment,
    event - 'kind' - 'set'
  from jsonb_array_elements(happened) with ordinality as listed (event, place);
  insert into backup_codes.deliveries (account, event_id, due_at)
  select owner, number, moment from generate_series(first, first + many - 1) as number;
end $$;

-- Records that the holder has signed in with this browser, and forgets the oldest beyond \`most\`.
create function backup_codes.remember_browser(
  owner text, browser bytea, moment timestamptz, most integer
) returns void language plpgsql as $$
begin
  insert into backup_codes.known_browsers (account, name_hash, seen_at)
  values (owner, browser, moment)
  on conflict (account, name_hash) do update set seen_at = excluded.seen_at;
  delete from backup_codes.known_browsers k
  where k.account = owner and k.name_hash in (
    select newer.name_hash from backup_codes.known_browsers newer
    where newer.account = owner
    order by newer.seen_at desc, newer.name_hash offset most);
end $$;
`,
  },
  {
    version: 5,
    name: '0005-throttle-functions.sql',
    sql: `-- Slows wrong codes down, in shares: one for each way to type a code. From the fourth failure in a
-- row on, the wait doubles each time. When the share is used up, its codes are suspended.
--
-- \`rules\` holds the policy:
--   attempts       failures that use up a share, by share
--   waits          by share, a list: the seconds to wait after 1, 2, 3... failures in a row. The
--                  last number stands for all that follow
--   tellAt         counts of failures at which the holder is told, rising
--   siteFailures   failures of strangers in an hour over all accounts, or null for no limit
--   siteWait       the most seconds that strangers are told to wait for that limit

-- The share that a sign-in counts towards. \`browser\` is the hash of its name, or null.
create function backup_codes.share_of_sign_in(owner text, browser bytea) returns text
language plpgsql as $$
begin
  perform 1 from backup_codes.known_browsers k
  where k.account = owner and k.name_hash = browser;
  return case when found then 'browsers' else 'strangers' end;
end $$;

-- Whether a share has no attempts left, even if a crash prevented closing it.
create function backup_codes.is_used_up(
  door text, failures integer, extra integer, closed_at timestamptz, rules jsonb
) returns boolean language plpgsql immutable as $$
begin
  return closed_at is not null or failures >= (rules -> 'attempts' ->> door)::integer + extra;
end $$;

-- Seconds to wait after this many failures in a row. If the clock was set back, there is no wait,
-- so that nobody is locked out.
create function backup_codes.seconds_to_wait(
  door text, streak integer, failed_at timestamptz, rules jsonb, moment timestamptz
) returns integer language plpgsql immutable as $$
declare
  waits constant jsonb := rules -> 'waits' -> door;
  waited constant numeric := extract(epoch from moment - failed_at);
  wait integer;
begin
  if streak is null or streak = 0 or waited < 0 then
    return 0;
  end if;
  wait := waits ->> least(streak, jsonb_array_length(waits)) - 1;
  return greatest(0, ceil(wait - waited));
end $$;

-- The start of the hour that strangers' failures over all accounts count towards.
create function backup_codes.hour_of(moment timestamptz) returns timestamptz
language plpgsql immutable as $$
begin
  return date_bin(interval '1 hour', moment, timestamptz '2001-01-01 00:00:00Z');
end $$;

-- Seconds until strangers may try again on any account, 0 if they may now.
create function backup_codes.seconds_until_site_opens(
  door text, rules jsonb, moment timestamptz
) returns integer language plpgsql as $$
declare
  most constant integer := (rules ->> 'siteFailures')::integer;
  this_hour constant timestamptz := backup_codes.hour_of(moment);
  failures bigint;
begin
  if door <> 'strangers' or most is null then
    return 0;
  end if;
  select coalesce(sum(f.failures), 0) into failures
  from backup_codes.site_failures f where f.hour = this_hour;
  if failures < most then
    return 0;
  end if;
  return least(
    ceil(extract(epoch from this_hour + interval '1 hour' - moment)),
    (rules ->> 'siteWait')::integer);
end $$;

-- Tells the holder of each count that a share has reached, and closes the share at its limit.
create function backup_codes.tell_failures(
  owner text, door text, rules jsonb, moment timestamptz
) returns void language plpgsql as $$
declare
  share record;
  closes boolean;
  due integer[];
  happened jsonb;
begin
  select s.failures, s.extra, s.told, s.closed_at into share
  from backup_codes.shares s where s.account = owner and s.share = door;
  closes := share.closed_at is null and backup_codes.is_used_up(
    door, share.failures, share.extra, share.closed_at, rules);
  select coalesce(array_agg(reached::integer), '{}') into due
  from jsonb_array_elements_text(rules -> 'tellAt') as reached
  where reached::integer > share.told and reached::integer <= share.failures;
  if due = '{}' and not closes then
    return;
  end if;
  update backup_codes.shares s
  set told = greatest(s.told, (select max(reached) from unnest(due) as reached)),
    closed_at = case when closes then moment else s.closed_at end
  where s.account = owner and s.share = door;
  select coalesce(
    jsonb_agg(jsonb_build_object('kind', 'failures', 'share', door, 'count', reached)), '[]')
  into happened from unnest(due) as reached;
  if closes then
    happened := happened || jsonb_build_object(
      'kind', 'suspended', 'share', door, 'failures', share.failures);
  end if;
  perform backup_codes.record_events(owner, moment, happened);
end $$;

-- Why no attempt may be made through a share, e.g. {"error": "suspended"}. Null if it may.
create function backup_codes.refusal_of(
  owner text, door text, rules jsonb, moment timestamptz
) returns jsonb language plpgsql as $$
declare
  share record;
  wait integer;
begin
  select s.failures, s.streak, s.failed_at, s.extra, s.closed_at into share
  from backup_codes.shares s where s.account = owner and s.share = door;
  if found and backup_codes.is_used_up(
    door, share.failures, share.extra, share.closed_at, rules)
  then
    -- A transaction that only counts may have counted the last failure.
    perform backup_codes.tell_failures(owner, door, rules, moment);
    return jsonb_build_object('error', 'suspended');
  end if;
  wait := greatest(
    backup_codes.seconds_to_wait(door, share.streak, share.failed_at, rules, moment),
    backup_codes.seconds_until_site_opens(door, rules, moment));
  return case when wait > 0
    then jsonb_build_object('error', 'throttled', 'retryAfter', wait) end;
end $$;

-- Counts a failure for a share, and for the site if its strangers are limited. It tells nobody.
create function backup_codes.count_failure(
  owner text, door text, rules jsonb, moment timestamptz
) returns void language plpgsql as $$
declare
  this_hour constant timestamptz := backup_codes.hour_of(moment);
  -- Several rows keep sign-ins of many accounts from waiting for one.
  part constant smallint := floor(random() * 16);
begin
  insert into backup_codes.shares as s (account, share, failures, streak, failed_at)
  values (owner, door, 1, 1, moment)
  on conflict (account, share) do update
    set failures = s.failures + 1, streak = s.streak + 1, failed_at = excluded.failed_at;
  if door = 'strangers' and rules ->> 'siteFailures' is not null then
    insert into backup_codes.site_failures as f (hour, slot, failures)
    values (this_hour, part, 1)
    on conflict (hour, slot) do update set failures = f.failures + 1;
  end if;
end $$;

-- Resets all counts, after a code was accepted or by an operator. Returns whether a share was
-- used up.
create function backup_codes.clear_failures(owner text, actor text, moment timestamptz)
returns boolean language plpgsql as $$
declare
  was_suspended boolean;
begin
  with cleared as (
    delete from backup_codes.shares s where s.account = owner returning s.closed_at
  )
  select coalesce(bool_or(c.closed_at is not null), false) into was_suspended from cleared c;
  if was_suspended then
    perform backup_codes.record_events(
      owner, moment, jsonb_build_array(jsonb_build_object('kind', 'lifted', 'by', actor)));
  end if;
  return was_suspended;
end $$;

-- Counts the failures that processes of the version before count, as it did before. Other systems
-- than PostgreSQL take the fields of \`new\` and \`old\` in a statement only by way of variables.
create or replace function backup_codes.count_older() returns trigger language plpgsql as $$
declare
  owner constant text := new.account;
  failed constant timestamptz := new.failed_at;
  more constant integer := new.failures - old.failures;
begin
  insert into backup_codes.shares as s (account, share, failures, streak, failed_at)
  values (owner, 'strangers', greatest(more, 0), greatest(more, 0), failed)
  on conflict (account, share) do update
    set failures = greatest(s.failures + more, 0), streak = greatest(s.streak + more, 0),
      failed_at = coalesce(failed, s.failed_at);
  return null;
end $$;
`,
  },
  {
    version: 6,
    name: '0006-redeem-function.sql',
    sql: `-- Spends a code. Spending the last code makes the set spent. Returns how many are left.
create function backup_codes.spend_code(
  owner text, set_id text, verifier bytea, sign_in text, moment timestamptz
) returns smallint language plpgsql as $$
declare
  left_now smallint;
begin
  update backup_codes.sets s
  set remaining = s.remaining - 1,
    state = case s.remaining when 1 then 'spent' else s.state end,
    retired_at = case s.remaining when 1 then moment end,
    reason = case s.remaining when 1 then 'spent' end
  where s.account = owner and s.set_id = spend_code.set_id and s.state = 'active'
  returning s.remaining into strict left_now;
  update backup_codes.codes c
  set used_at = moment, used_by = sign_in, left_after = left_now
  where c.account = owner and c.set_id = spend_code.set_id
    and c.verifier = spend_code.verifier and c.used_at is null
  returning c.left_after into strict left_now;
  return left_now;
end $$;

-- The events of a redemption.
create function backup_codes.record_use(
  owner text, set_id text, label text, code_position integer, remaining integer, total integer,
  rules jsonb, moment timestamptz
) returns void language plpgsql as $$
declare
  shown constant jsonb := jsonb_build_object('set', set_id, 'label', label);
  happened jsonb := jsonb_build_array(shown || jsonb_build_object(
    'kind', 'used', 'position', code_position, 'remaining', remaining, 'total', total));
begin
  if remaining = 0 then
    happened := happened || (shown || jsonb_build_object('kind', 'exhausted'));
  elsif remaining = (rules -> 'lowAt' ->> (total - 1))::integer then
    happened := happened
      || (shown || jsonb_build_object('kind', 'low', 'remaining', remaining));
  end if;
  perform backup_codes.record_events(owner, moment, happened);
end $$;

-- The sets that the account retired last and that were once active, newest first.
create function backup_codes.retired_sets(owner text, rules jsonb, moment timestamptz)
returns jsonb language plpgsql as $$
declare
  -- In seconds, because a day of an interval has 23 to 25 hours in the session's time zone.
  since constant timestamptz :=
    moment - make_interval(secs => 86400 * (rules ->> 'retiredDays')::double precision);
  retired jsonb;
begin
  select coalesce(jsonb_agg(jsonb_build_object(
    'set_id', s.set_id, 'created', s.created, 'format', s.format, 'kdf', s.kdf,
    'salt', encode(s.salt, 'hex'), 'retired_at', extract(epoch from s.retired_at),
    'reason', s.reason, 'pepper', s.pepper)), '[]')
  into retired
  from (
    select * from backup_codes.sets s
    where s.account = owner and s.retired_at > since and s.confirmed_at is not null
    order by s.retired_at desc, s.set_id limit (rules ->> 'retiredSets')::integer
  ) s;
  return retired;
end $$;

-- Spends one code for one sign-in: locks the account, looks, counts, records and answers, in one
-- call and one transaction. The answer leaves after the commit. A single statement with CTEs could
-- not do this, because all of it would see the state before the wait for the lock.
--
-- Element i of \`sets\`, \`chains\` and \`verifiers\` presents a code of one set. The verifier is wrapped
-- in the pepper keys that the chain names, the innermost first, separated by spaces. A caller that
-- does not know which keys wrap a set presents several. \`browser\` is the hash of the browser's
-- name, or null. \`patience\` is how long to wait for the account's row, in milliseconds. The caller
-- waits for the answer less than twice as long. \`clock\` is for tests, and null otherwise. \`rules\` holds the rules of the throttle, and
--   repeatMinutes   for so long a sign-in gets its answer again
--   lowAt           a list: the codes left at which a set of 1, 2, 3... codes becomes low
--   browsers        how many known browsers an account keeps
--   retiredDays     for so long a wrong code's answer names a retired set
--   retiredSets     how many of them it names
--
-- Returns an object with one of
--   redeemed   set, position, remaining and total
--   refused    throttled, suspended, unauthorized, already_used or wrong_code, as \`error\`
--   otherKeys  chains that wrap the presented sets. Nothing was looked up or counted, because the
--              caller presented none of them. It calls again.
-- Moments in it are seconds since 1970, and salts are in hex.
create function backup_codes.redeem(
  owner text, sign_in text, browser bytea, sets text[], chains text[], verifiers bytea[],
  rules jsonb, patience integer, clock timestamptz
) returns jsonb language plpgsql as $$
declare
  moment timestamptz;
  others text[];
  code record;
  door text;
  refusal jsonb;
  remaining integer;
begin
  perform set_config('lock_timeout', patience::text, true);
  moment := backup_codes.lock_account(owner);
  -- The caller is gone by the end of this limit. So if a caller is told that a wait for a lock was
  -- too long, it was the wait for the account, and nothing was looked up.
  perform set_config('lock_timeout', (2 * patience)::text, true);
  moment := coalesce(clock, moment);

  select array_agg(distinct array_to_string(s.pepper, ' ')) into others
  from backup_codes.sets s
  where s.account = owner and s.set_id = any (sets) and not exists (
    select from unnest(sets, chains) as given (set_id, chain)
    where given.set_id = s.set_id and string_to_array(given.chain, ' ') = s.pepper);
  if others is not null then
    return jsonb_build_object('otherKeys', others);
  end if;

  -- First what this sign-in has just spent, then a code that it can spend, then a used one.
  select c.set_id, c.verifier, c.position, c.used_at, s.label, s.total,
    case when c.used_by = sign_in
      and c.used_at > moment - make_interval(mins => (rules ->> 'repeatMinutes')::integer)
      then c.left_after end as repeated
  into code
  from unnest(sets, chains, verifiers) as given (set_id, chain, verifier)
  join backup_codes.sets s on s.account = owner and s.set_id = given.set_id
    and s.pepper = string_to_array(given.chain, ' ') and s.state in ('active', 'spent')
  join backup_codes.codes c on c.account = owner and c.set_id = given.set_id
    and c.verifier = given.verifier
  order by repeated nulls last, c.used_at is not null, c.set_id
  limit 1;
  -- This is no attempt and resets nothing. The sign-in only gets its own answer again.
  if code.repeated is not null then
    return jsonb_build_object('redeemed', jsonb_build_object('set', code.set_id,
      'position', code.position, 'remaining', code.repeated, 'total', code.total));
  end if;
  perform 1 from backup_codes.codes c where c.account = owner and c.used_by = sign_in limit 1;
  if found then
    return jsonb_build_object('refused', jsonb_build_object('error', 'unauthorized'));
  end if;

  door := backup_codes.share_of_sign_in(owner, browser);
  refusal := backup_codes.refusal_of(owner, door, rules, moment);
  if refusal is not null then
    return jsonb_build_object('refused', refusal);
  end if;

  if code.set_id is not null and code.used_at is null then
    remaining := backup_codes.spend_code(owner, code.set_id, code.verifier, sign_in, moment);
    perform backup_codes.record_use(owner, code.set_id, code.label, code.position, remaining,
      code.total, rules, moment);
    if browser is not null then
      perform backup_codes.remember_browser(
        owner, browser, moment, (rules ->> 'browsers')::integer);
    end if;
    perform backup_codes.clear_failures(owner, 'holder', moment);
    return jsonb_build_object('redeemed', jsonb_build_object('set', code.set_id,
      'position', code.position, 'remaining', remaining, 'total', code.total));
  end if;

  perform backup_codes.count_failure(owner, door, rules, moment);
  perform backup_codes.tell_failures(owner, door, rules, moment);
  if code.set_id is not null then
    return jsonb_build_object('refused', jsonb_build_object('error', 'already_used',
      'set', code.set_id, 'position', code.position,
      'used_at', extract(epoch from code.used_at)));
  end if;
  return jsonb_build_object('refused', jsonb_build_object('error', 'wrong_code',
    'retired', backup_codes.retired_sets(owner, rules, moment)));
end $$;
`,
  },
  {
    version: 7,
    name: '0007-next-event-function.sql',
    sql: `-- Hands out the events of an account, one at a time and in order. Deletes the event that the caller
-- has delivered, \`done\`, and takes the oldest one if it is due and no other process has it.
--
-- The one that is taken becomes due again after \`lease\` seconds, and later with each attempt, so
-- that a process that dies does not keep it. \`clock\` is for tests, and null otherwise.
-- Returns the event, with the moment as seconds since 1970, or null.
create function backup_codes.next_event(
  owner text, done bigint, lease integer, clock timestamptz
) returns jsonb language plpgsql as $$
declare
  moment timestamptz;
  due timestamptz;
  oldest record;
  taken jsonb;
begin
  if done is not null then
    -- The next event may be just being written, by a process that would find this one not yet
    -- deleted and leave both. After the wait for it, that event is found here.
    perform 1 from backup_codes.accounts a where a.account = owner for no key update;
    delete from backup_codes.deliveries d where d.account = owner and d.event_id = done;
  end if;
  moment := coalesce(clock, clock_timestamp());
  select d.event_id, d.attempts, d.due_at into oldest
  from backup_codes.deliveries d where d.account = owner
  order by d.event_id limit 1;
  if oldest.event_id is null or oldest.due_at > moment then
    return null;
  end if;
  due := moment + make_interval(secs => lease * (oldest.attempts + 1));
  -- Two processes may have seen the same event. The second finds it taken.
  update backup_codes.deliveries d set due_at = due, attempts = oldest.attempts + 1
  where d.account = owner and d.event_id = oldest.event_id and d.attempts = oldest.attempts;
  if not found then
    return null;
  end if;
  select jsonb_build_object('id', e.id::text, 'kind', e.kind, 'set_id', e.set_id,
    'at', extract(epoch from e.at), 'data', e.data) into taken
  from backup_codes.events e where e.account = owner and e.id = oldest.event_id;
  return taken;
end $$;
`,
  },
  {
    version: 8,
    name: '0008-challenge-function.sql',
    sql: `-- What a client needs to derive proofs, from one moment: the active sets, newest first, and whether
-- codes are suspended for this sign-in. \`browser\` is the hash of the browser's name, or null.
--
-- It is a function so that PostgreSQL keeps its plans. Salts are in hex.
create function backup_codes.challenge(owner text, browser bytea) returns jsonb
language plpgsql stable as $$
declare
  door constant text := backup_codes.share_of_sign_in(owner, browser);
  active jsonb;
begin
  perform 1 from backup_codes.shares s
  where s.account = owner and s.share = door and s.closed_at is not null;
  if found then
    return jsonb_build_object('suspended', true);
  end if;
  select jsonb_agg(jsonb_build_object('set_id', s.set_id, 'created', s.created,
    'format', s.format, 'kdf', s.kdf, 'salt', encode(s.salt, 'hex'))
    order by s.confirmed_at desc, s.set_id)
  into active
  from backup_codes.sets s where s.account = owner and s.state = 'active';
  return jsonb_build_object('suspended', false, 'sets', coalesce(active, '[]'));
end $$;
`,
  },
  {
    version: 9,
    name: '0009-cheaper-use.sql',
    sql: `-- What using a code costs: one index less to write, fewer checks to parse, fewer statements.

-- The primary key finds what a sign-in has spent as well. Without an index on a column that an
-- update changes, PostgreSQL can keep the new row beside the old one and write to no index at all.
drop index backup_codes.codes_used_by;

-- PostgreSQL parses all checks of a table for each update, also those of columns that never change.
-- A trigger of these columns alone checks the same.
alter table backup_codes.sets
  drop constraint sets_set_id_check,
  drop constraint sets_origin_check,
  drop constraint sets_label_check,
  drop constraint sets_created_check,
  drop constraint sets_format_check,
  drop constraint sets_kdf_check,
  drop constraint sets_salt_check,
  drop constraint sets_total_check;

create function backup_codes.check_set() returns trigger language plpgsql as $$
declare
  wrong constant text := case
    when (new).set_id !~ '^[0-9A-HJKMNP-TV-Z]{8}$' then 'set_id'
    when (new).origin not in ('enrolled', 'imported') then 'origin'
    when char_length((new).label) > 64 then 'label'
    when (new).created !~ '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$' then 'created'
    when jsonb_typeof((new).format) <> 'object' then 'format'
    when jsonb_typeof((new).kdf) <> 'object' then 'kdf'
    when octet_length((new).salt) <> 16 then 'salt'
    when (new).total not between 1 and 50 then 'total'
  end;
begin
  if wrong is not null then
    raise exception 'backup_codes.sets: % is out of its range', wrong
      using errcode = 'check_violation';
  end if;
  return new;
end $$;

create trigger check_set
  before insert or update of set_id, origin, label, created, format, kdf, salt, total
  on backup_codes.sets for each row execute function backup_codes.check_set();

-- Writes events and hands them to the delivery, in one statement.
create or replace function backup_codes.record_events(
  owner text, moment timestamptz, happened jsonb
) returns void language plpgsql as $$
declare
  many constant integer := jsonb_array_length(happened);
  first bigint;
begin
  update backup_codes.accounts a set last_event = a.last_event + many
  where a.account = owner
  returning a.last_event - many + 1 into first;
  with written as (
    insert into backup_codes.events (account, id, kind, set_id, at, data)
    select owner, first + place - 1, event ->> 'kind', event ->> 'set', moment,
      event - 'kind' - 'set'
    from jsonb_array_elements(happened) with ordinality as listed (event, place)
    returning id
  )
  insert into backup_codes.deliveries (account, event_id, due_at)
  select owner, w.id, moment from written w;
end $$;
`,
  },
  {
    version: 10,
    name: '0010-what-holders-see.sql',
    sql: `-- More that holders and administrators see: who prepared a set, which sets nobody turned on, when a
-- holder was reminded, and what a code was used for.

alter table backup_codes.sets
  add column prepared_by text,
  -- When the holder was last reminded: to turn a pending set on, or to look for the sheet of an
  -- active one. It says nothing about an active set that was confirmed or checked later.
  add column reminded_at timestamptz;

create or replace function backup_codes.check_set() returns trigger language plpgsql as $$
declare
  wrong constant text := case
    when (new).set_id !~ '^[0-9A-HJKMNP-TV-Z]{8}$' then 'set_id'
    when (new).origin not in ('enrolled', 'imported') then 'origin'
    when (new).prepared_by is not null and (
      (new).origin <> 'imported' or char_length((new).prepared_by) not between 1 and 254)
      then 'prepared_by'
    when char_length((new).label) > 64 then 'label'
    when (new).created !~ '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$' then 'created'
    when jsonb_typeof((new).format) <> 'object' then 'format'
    when jsonb_typeof((new).kdf) <> 'object' then 'kdf'
    when octet_length((new).salt) <> 16 then 'salt'
    when (new).total not between 1 and 50 then 'total'
  end;
begin
  if wrong is not null then
    raise exception 'backup_codes.sets: % is out of its range', wrong
      using errcode = 'check_violation';
  end if;
  return new;
end $$;

-- Finds the active sets that nobody had in hand for long, and whose holder was not reminded.
create index sets_to_review on backup_codes.sets (coalesce(checked_at, confirmed_at))
  where state = 'active'
    and (reminded_at is null or reminded_at < coalesce(checked_at, confirmed_at));

-- Sets that ended without ever having been active: the last ones of each account, so that a sign-in
-- can say why their codes don't work. Nothing else of them stays. Processes of the version before
-- forget accounts without knowing this table, so rows are deleted with their account.
create table backup_codes.never_turned_on (
  account text collate "C" not null references backup_codes.accounts on delete cascade,
  set_id text collate "C" not null,
  created text not null,
  gone_at timestamptz not null,
  primary key (account, set_id)
);
create index never_turned_on_old on backup_codes.never_turned_on (gone_at);

alter table backup_codes.events drop constraint events_kind_check;
alter table backup_codes.events add constraint events_kind_check check (kind in (
  'enrolled', 'confirmed', 'used', 'low', 'exhausted', 'revoked', 'failures',
  'suspended', 'lifted', 'imported', 'review_due', 'never_confirmed'));

-- Resets all counts, after a code was accepted or by an operator. \`doer\` is what the event says of
-- who did it, such as {"by": "operator"}. Returns whether a share was used up.
create function backup_codes.clear_failures_by(owner text, doer jsonb, moment timestamptz)
returns boolean language plpgsql as $$
declare
  was_suspended boolean;
begin
  with cleared as (
    delete from backup_codes.shares s where s.account = owner returning s.closed_at
  )
  select coalesce(bool_or(c.closed_at is not null), false) into was_suspended from cleared c;
  if was_suspended then
    perform backup_codes.record_events(
      owner, moment, jsonb_build_array(doer || jsonb_build_object('kind', 'lifted')));
  end if;
  return was_suspended;
end $$;

create or replace function backup_codes.clear_failures(
  owner text, actor text, moment timestamptz
) returns boolean language plpgsql as $$
begin
  return backup_codes.clear_failures_by(owner, jsonb_build_object('by', actor), moment);
end $$;

-- The share that a typed code counts towards. \`occasion\` says what the code is typed for:
--   purpose   'step-up' in a session, absent in a sign-in
--   from      where the host says that the person is, or absent
create function backup_codes.share_of_attempt(owner text, browser bytea, occasion jsonb)
returns text language plpgsql as $$
begin
  return case
    when occasion ->> 'purpose' = 'step-up' then 'sessions'
    when browser is null then 'strangers'
    else backup_codes.share_of_sign_in(owner, browser) end;
end $$;

-- What a client needs to derive proofs, from one moment: the active sets, newest first, the sets that
-- were never turned on, and whether codes are suspended here. \`browser\` is the hash of the browser's
-- name, or null.
--
-- It is a function so that PostgreSQL keeps its plans. Salts are in hex.
create function backup_codes.challenge(owner text, browser bytea, occasion jsonb)
returns jsonb language plpgsql stable as $$
declare
  door constant text := backup_codes.share_of_attempt(owner, browser, occasion);
  active jsonb;
  waiting jsonb;
begin
  perform 1 from backup_codes.shares s
  where s.account = owner and s.share = door and s.closed_at is not null;
  if found then
    return jsonb_build_object('suspended', true);
  end if;
  select jsonb_agg(jsonb_build_object('set_id', s.set_id, 'created', s.created,
    'format', s.format, 'kdf', s.kdf, 'salt', encode(s.salt, 'hex'))
    order by s.confirmed_at desc, s.set_id)
  into active
  from backup_codes.sets s where s.account = owner and s.state = 'active';
  select jsonb_agg(jsonb_build_object('set', one.set_id, 'created', one.created)
    order by one.created desc, one.set_id)
  into waiting
  from (
    select s.set_id, s.created from backup_codes.sets s
    where s.account = owner and s.state = 'pending'
    union all
    select n.set_id, n.created from backup_codes.never_turned_on n
    where n.account = owner and not exists (
      select from backup_codes.sets s where s.account = owner and s.set_id = n.set_id)
  ) one;
  return jsonb_build_object('suspended', false, 'sets', coalesce(active, '[]'),
    'neverTurnedOn', coalesce(waiting, '[]'));
end $$;

create or replace function backup_codes.challenge(owner text, browser bytea) returns jsonb
language plpgsql stable as $$
begin
  return backup_codes.challenge(owner, browser, '{}');
end $$;

-- The events of a redemption.
create function backup_codes.record_use(
  owner text, set_id text, label text, code_position integer, remaining integer, total integer,
  rules jsonb, moment timestamptz, occasion jsonb
) returns void language plpgsql as $$
declare
  shown constant jsonb := jsonb_build_object('set', set_id, 'label', label);
  happened jsonb := jsonb_build_array(occasion || shown || jsonb_build_object(
    'kind', 'used', 'position', code_position, 'remaining', remaining, 'total', total));
begin
  if remaining = 0 then
    happened := happened || (shown || jsonb_build_object('kind', 'exhausted'));
  elsif remaining = (rules -> 'lowAt' ->> (total - 1))::integer then
    happened := happened
      || (shown || jsonb_build_object('kind', 'low', 'remaining', remaining));
  end if;
  perform backup_codes.record_events(owner, moment, happened);
end $$;

-- Spends one code for one sign-in: locks the account, looks, counts, records and answers, in one
-- call and one transaction. The answer leaves after the commit. A single statement with CTEs could
-- not do this, because all of it would see the state before the wait for the lock.
--
-- Element i of \`sets\`, \`chains\` and \`verifiers\` presents a code of one set. The verifier is wrapped
-- in the pepper keys that the chain names, the innermost first, separated by spaces. A caller that
-- does not know which keys wrap a set presents several. \`browser\` is the hash of the browser's
-- name, or null. \`patience\` is how long to wait for the account's row, in milliseconds. The caller
-- waits for the answer less than twice as long. \`clock\` is for tests, and null otherwise. \`occasion\`
-- is that of share_of_attempt. \`rules\` holds the rules of the throttle, and
--   repeatMinutes   for so long a sign-in gets its answer again
--   lowAt           a list: the codes left at which a set of 1, 2, 3... codes becomes low
--   browsers        how many known browsers an account keeps
--   retiredDays     for so long a wrong code's answer names a retired set
--   retiredSets     how many of them it names
--
-- Returns an object with one of
--   redeemed   set, position, remaining and total; \`label\` stands beside it
--   refused    throttled, suspended, unauthorized, already_used or wrong_code, as \`error\`
--   otherKeys  chains that wrap presented sets, and that the caller did not present. No code was
--              found under the others, and nothing was counted. It calls again.
-- Moments in it are seconds since 1970, and salts are in hex.
create function backup_codes.redeem(
  owner text, sign_in text, browser bytea, sets text[], chains text[], verifiers bytea[],
  rules jsonb, patience integer, clock timestamptz, occasion jsonb
) returns jsonb language plpgsql as $$
declare
  moment timestamptz;
  others text[];
  code record;
  door text;
  refusal jsonb;
  remaining integer;
begin
  perform set_config('lock_timeout', patience::text, true);
  moment := backup_codes.lock_account(owner);
  -- The caller is gone by the end of this limit. So if a caller is told that a wait for a lock was
  -- too long, it was the wait for the account, and nothing was looked up.
  perform set_config('lock_timeout', (2 * patience)::text, true);
  moment := coalesce(clock, moment);

  -- First what this sign-in has just spent, then a code that it can spend, then a used one.
  select c.set_id, c.verifier, c.position, c.used_at, s.label, s.total,
    case when c.used_by = sign_in
      and c.used_at > moment - make_interval(mins => (rules ->> 'repeatMinutes')::integer)
      then c.left_after end as repeated
  into code
  from unnest(sets, chains, verifiers) as given (set_id, chain, verifier)
  join backup_codes.sets s on s.account = owner and s.set_id = given.set_id
    and s.pepper = string_to_array(given.chain, ' ') and s.state in ('active', 'spent')
  join backup_codes.codes c on c.account = owner and c.set_id = given.set_id
    and c.verifier = given.verifier
  order by repeated nulls last, c.used_at is not null, c.set_id
  limit 1;
  if code.set_id is null then
    select array_agg(distinct array_to_string(s.pepper, ' ')) into others
    from backup_codes.sets s
    where s.account = owner and s.set_id = any (sets) and not exists (
      select from unnest(sets, chains) as given (set_id, chain)
      where given.set_id = s.set_id and string_to_array(given.chain, ' ') = s.pepper);
    if others is not null then
      return jsonb_build_object('otherKeys', others);
    end if;
  end if;
  -- This is no attempt and resets nothing. The sign-in only gets its own answer again.
  if code.repeated is not null then
    return jsonb_build_object('label', code.label, 'redeemed', jsonb_build_object(
      'set', code.set_id, 'position', code.position, 'remaining', code.repeated,
      'total', code.total));
  end if;
  perform 1 from backup_codes.codes c where c.account = owner and c.used_by = sign_in limit 1;
  if found then
    return jsonb_build_object('refused', jsonb_build_object('error', 'unauthorized'));
  end if;

  door := backup_codes.share_of_attempt(owner, browser, occasion);
  refusal := backup_codes.refusal_of(owner, door, rules, moment);
  if refusal is not null then
    return jsonb_build_object('refused', refusal);
  end if;

  if code.set_id is not null and code.used_at is null then
    remaining := backup_codes.spend_code(owner, code.set_id, code.verifier, sign_in, moment);
    perform backup_codes.record_use(owner, code.set_id, code.label, code.position, remaining,
      code.total, rules, moment, occasion);
    if browser is not null then
      perform backup_codes.remember_browser(
        owner, browser, moment, (rules ->> 'browsers')::integer);
    end if;
    perform backup_codes.clear_failures_by(owner, jsonb_build_object('by', 'holder'), moment);
    return jsonb_build_object('label', code.label, 'redeemed', jsonb_build_object(
      'set', code.set_id, 'position', code.position, 'remaining', remaining,
      'total', code.total));
  end if;

  perform backup_codes.count_failure(owner, door, rules, moment);
  perform backup_codes.tell_failures(owner, door, rules, moment);
  if code.set_id is not null then
    return jsonb_build_object('refused', jsonb_build_object('error', 'already_used',
      'set', code.set_id, 'position', code.position,
      'used_at', extract(epoch from code.used_at)));
  end if;
  return jsonb_build_object('refused', jsonb_build_object('error', 'wrong_code',
    'retired', backup_codes.retired_sets(owner, rules, moment)));
end $$;

create or replace function backup_codes.redeem(
  owner text, sign_in text, browser bytea, sets text[], chains text[], verifiers bytea[],
  rules jsonb, patience integer, clock timestamptz
) returns jsonb language plpgsql as $$
begin
  return backup_codes.redeem(
    owner, sign_in, browser, sets, chains, verifiers, rules, patience, clock, '{}');
end $$;
`,
  },
  {
    version: 11,
    name: '0011-recovery.sql',
    sql: `-- Account recovery: for people who have lost all codes and factors.

alter table backup_codes.accounts
  -- When the account was last recovered. Sessions that began before are refused.
  add column epoch timestamptz,
  -- Since when only an operator can do anything, because somebody else recovered the account.
  add column frozen_at timestamptz,
  -- When an operator last unlocked it. Recoveries before that freeze it no more.
  add column settled_at timestamptz,
  -- Whether an approved recovery is under way. Spending a code looks at this column only.
  add column recovering boolean not null default false;

-- Each request to recover an account. Processes of the version before forget accounts without
-- knowing the tables of this file, so rows are deleted with their account.
create table backup_codes.recoveries (
  account text collate "C" not null references backup_codes.accounts on delete cascade,
  request text collate "C" not null check (char_length(request) = 22),
  state text not null check (state in (
    'requested', 'waiting', 'ready', 'used', 'cancelled', 'expired')),
  -- The sign-in that asked, and where the host says that it was.
  opened_at timestamptz not null,
  opened_by bytea not null check (octet_length(opened_by) = 32),
  opened_from text,
  -- Whether only contacts may approve, because a mailbox has passed the first factor.
  contacts_only boolean not null,
  -- Wrong digits that the sign-in has typed.
  tries smallint not null default 0 check (tries >= 0),
  -- Which address has approved the request, and whether it is a contact's.
  approved_at timestamptz,
  approved_by text,
  by_contact boolean not null default false,
  -- When the host took the event that tells the holder. Before that, no wait ends.
  told_at timestamptz,
  ready_at timestamptz,
  halfway_told boolean not null default false,
  -- Accounts of the operators who want to shorten the wait.
  shortened_by text[] not null default '{}',
  -- The sign-in that may finish, and until when.
  permitted_to bytea check (octet_length(permitted_to) = 32),
  permitted_until timestamptz,
  -- When time alone changes the state next.
  due_at timestamptz,
  ended_at timestamptz,
  ended_by jsonb check (jsonb_typeof(ended_by) = 'object'),
  primary key (account, request),
  check ((approved_at is null) = (approved_by is null)),
  check ((approved_at is null) = (ready_at is null)),
  check (state not in ('waiting', 'ready', 'used') or approved_at is not null),
  check (state <> 'requested' or approved_at is null),
  check ((state in ('used', 'cancelled', 'expired')) = (ended_at is not null)),
  check ((ended_at is null) = (due_at is not null)),
  check ((permitted_to is null) = (permitted_until is null))
);
create unique index recoveries_one_open on backup_codes.recoveries (account)
  where state in ('waiting', 'ready');
create index recoveries_due on backup_codes.recoveries (due_at) where due_at is not null;
create index recoveries_ended on backup_codes.recoveries (ended_at) where ended_at is not null;

-- Hashes of the secrets in letters. Digits are hashed under the pepper.
create table backup_codes.recovery_tokens (
  account text collate "C" not null,
  hash bytea not null check (octet_length(hash) = 32),
  request text collate "C" not null,
  purpose text collate "C" not null check (purpose in ('approve', 'digits', 'finish', 'stop')),
  address text not null check (char_length(address) between 1 and 254),
  -- Counts the tokens of a request, so that only the latest ones stay.
  number bigint not null,
  expires_at timestamptz not null,
  primary key (account, hash),
  foreign key (account, request) references backup_codes.recoveries on delete cascade
);
create index recovery_tokens_old on backup_codes.recovery_tokens (expires_at);
create index recovery_tokens_of_request
  on backup_codes.recovery_tokens (account, request, purpose, address, number);

alter table backup_codes.rates drop constraint rates_act_check;
alter table backup_codes.rates add constraint rates_act_check check (act in (
  'enrol', 'withdraw_pending', 'confirm_pending', 'tell_enrolled', 'tell_withdrawn',
  'recover'));

alter table backup_codes.events drop constraint events_kind_check;
alter table backup_codes.events add constraint events_kind_check check (kind in (
  'enrolled', 'confirmed', 'used', 'low', 'exhausted', 'revoked', 'failures',
  'suspended', 'lifted', 'imported', 'review_due', 'never_confirmed',
  'recovery_asked', 'recovery_opened', 'recovery_halfway', 'recovery_shortened',
  'recovery_ready', 'recovery_finish_asked', 'recovery_cancelled', 'recovery_used',
  'recovery_frozen', 'recovery_unfrozen'));

-- Locks the account's row as lock_account does, and says what the row holds, in one statement:
-- \`now\`, the time after the wait, and \`epoch\`, in seconds since 1970; \`frozen\` and \`recovering\`.
create function backup_codes.lock_for_change(owner text) returns jsonb
language plpgsql as $$
declare
  seen record;
begin
  if current_setting('transaction_isolation') <> 'read committed' then
    raise exception 'backup_codes works at read committed only' using errcode = 'BC001';
  end if;
  -- A process that forgets the account may delete a row that another has just created.
  loop
    select a.epoch, a.frozen_at, a.recovering into seen
    from backup_codes.accounts a where a.account = owner for update;
    if found then
      return jsonb_build_object('now', extract(epoch from clock_timestamp()),
        'epoch', extract(epoch from seen.epoch), 'frozen', seen.frozen_at is not null,
        'recovering', seen.recovering);
    end if;
    insert into backup_codes.accounts (account) values (owner) on conflict do nothing;
  end loop;
end $$;

-- Ends the recovery that is under way. \`doer\` is what the event says of who did it, such as
-- {"by": "holder", "how": "code"}. Returns whether there was one. The caller holds the lock.
create function backup_codes.cancel_recovery(owner text, doer jsonb, moment timestamptz)
returns boolean language plpgsql as $$
declare
  which text;
begin
  select r.request into which from backup_codes.recoveries r
  where r.account = owner and r.state in ('waiting', 'ready');
  if which is null then
    return false;
  end if;
  update backup_codes.recoveries r
  set state = 'cancelled', ended_at = moment, ended_by = doer, due_at = null,
    permitted_to = null, permitted_until = null
  where r.account = owner and r.request = which;
  update backup_codes.accounts a set recovering = false where a.account = owner;
  perform backup_codes.record_events(owner, moment, jsonb_build_array(
    doer || jsonb_build_object('kind', 'recovery_cancelled', 'request', which)));
  return true;
end $$;

-- What a client needs to derive proofs, from one moment: the active sets, newest first, the sets that
-- were never turned on, and whether codes are suspended here. A frozen account is suspended as well,
-- so that processes of the version before offer no codes. \`browser\` is the hash of the browser's name,
-- or null.
--
-- It is a function so that PostgreSQL keeps its plans. Salts are in hex.
create or replace function backup_codes.challenge(owner text, browser bytea, occasion jsonb)
returns jsonb language plpgsql stable as $$
declare
  door constant text := backup_codes.share_of_attempt(owner, browser, occasion);
  is_frozen boolean;
  is_closed boolean;
  active jsonb;
  waiting jsonb;
begin
  select exists (
      select from backup_codes.accounts a
      where a.account = owner and a.frozen_at is not null),
    exists (
      select from backup_codes.shares s
      where s.account = owner and s.share = door and s.closed_at is not null)
  into is_frozen, is_closed;
  if is_frozen or is_closed then
    return jsonb_build_object('suspended', true, 'frozen', is_frozen);
  end if;
  select jsonb_agg(jsonb_build_object('set_id', s.set_id, 'created', s.created,
    'format', s.format, 'kdf', s.kdf, 'salt', encode(s.salt, 'hex'))
    order by s.confirmed_at desc, s.set_id)
  into active
  from backup_codes.sets s where s.account = owner and s.state = 'active';
  select jsonb_agg(jsonb_build_object('set', one.set_id, 'created', one.created)
    order by one.created desc, one.set_id)
  into waiting
  from (
    select s.set_id, s.created from backup_codes.sets s
    where s.account = owner and s.state = 'pending'
    union all
    select n.set_id, n.created from backup_codes.never_turned_on n
    where n.account = owner and not exists (
      select from backup_codes.sets s where s.account = owner and s.set_id = n.set_id)
  ) one;
  return jsonb_build_object('suspended', false, 'sets', coalesce(active, '[]'),
    'neverTurnedOn', coalesce(waiting, '[]'));
end $$;

-- Spends one code for one sign-in: locks the account, looks, counts, records and answers, in one
-- call and one transaction. The answer leaves after the commit. A single statement with CTEs could
-- not do this, because all of it would see the state before the wait for the lock.
--
-- Element i of \`sets\`, \`chains\` and \`verifiers\` presents a code of one set. The verifier is wrapped
-- in the pepper keys that the chain names, the innermost first, separated by spaces. A caller that
-- does not know which keys wrap a set presents several. \`browser\` is the hash of the browser's
-- name, or null. \`patience\` is how long to wait for the account's row, in milliseconds. The caller
-- waits for the answer less than twice as long. \`clock\` is for tests, and null otherwise. \`occasion\`
-- is that of share_of_attempt. \`rules\` holds the rules of the throttle, and
--   repeatMinutes   how long a sign-in gets its answer again
--   lowAt           a list: the codes left at which a set of 1, 2, 3... codes becomes low
--   browsers        how many known browsers an account keeps
--   retiredDays     how long a wrong code's answer names a retired set
--   retiredSets     how many of them it names
--
-- Returns an object with one of
--   redeemed   set, position, remaining and total; \`label\` stands beside it
--   refused    throttled, suspended, account_frozen, unauthorized, already_used or wrong_code, as
--              \`error\`
--   otherKeys  chains that wrap presented sets, and that the caller did not present. No code was
--              found under the others, and nothing was counted. It calls again.
-- Moments in it are seconds since 1970, and salts are in hex.
create or replace function backup_codes.redeem(
  owner text, sign_in text, browser bytea, sets text[], chains text[], verifiers bytea[],
  rules jsonb, patience integer, clock timestamptz, occasion jsonb
) returns jsonb language plpgsql as $$
declare
  locked jsonb;
  moment timestamptz;
  others text[];
  code record;
  door text;
  refusal jsonb;
  remaining integer;
begin
  perform set_config('lock_timeout', patience::text, true);
  locked := backup_codes.lock_for_change(owner);
  -- The caller is gone by the end of this limit. So if a caller is told that a wait for a lock was
  -- too long, it was the wait for the account, and nothing was looked up.
  perform set_config('lock_timeout', (2 * patience)::text, true);
  moment := coalesce(clock, clock_timestamp());
  if (locked ->> 'frozen')::boolean then
    return jsonb_build_object('refused', jsonb_build_object('error', 'account_frozen'));
  end if;

  -- First what this sign-in has just spent, then a code that it can spend, then a used one.
  select c.set_id, c.verifier, c.position, c.used_at, s.label, s.total,
    case when c.used_by = sign_in
      and c.used_at > moment - make_interval(mins => (rules ->> 'repeatMinutes')::integer)
      then c.left_after end as repeated
  into code
  from unnest(sets, chains, verifiers) as given (set_id, chain, verifier)
  join backup_codes.sets s on s.account = owner and s.set_id = given.set_id
    and s.pepper = string_to_array(given.chain, ' ') and s.state in ('active', 'spent')
  join backup_codes.codes c on c.account = owner and c.set_id = given.set_id
    and c.verifier = given.verifier
  order by repeated nulls last, c.used_at is not null, c.set_id
  limit 1;
  if code.set_id is null then
    select array_agg(distinct array_to_string(s.pepper, ' ')) into others
    from backup_codes.sets s
    where s.account = owner and s.set_id = any (sets) and not exists (
      select from unnest(sets, chains) as given (set_id, chain)
      where given.set_id = s.set_id and string_to_array(given.chain, ' ') = s.pepper);
    if others is not null then
      return jsonb_build_object('otherKeys', others);
    end if;
  end if;
  -- This is no attempt and resets nothing. The sign-in only gets its own answer again.
  if code.repeated is not null then
    return jsonb_build_object('label', code.label, 'redeemed', jsonb_build_object(
      'set', code.set_id, 'position', code.position, 'remaining', code.repeated,
      'total', code.total));
  end if;
  perform 1 from backup_codes.codes c where c.account = owner and c.used_by = sign_in limit 1;
  if found then
    return jsonb_build_object('refused', jsonb_build_object('error', 'unauthorized'));
  end if;

  door := backup_codes.share_of_attempt(owner, browser, occasion);
  refusal := backup_codes.refusal_of(owner, door, rules, moment);
  if refusal is not null then
    return jsonb_build_object('refused', refusal);
  end if;

  if code.set_id is not null and code.used_at is null then
    remaining := backup_codes.spend_code(owner, code.set_id, code.verifier, sign_in, moment);
    perform backup_codes.record_use(owner, code.set_id, code.label, code.position, remaining,
      code.total, rules, moment, occasion);
    if browser is not null then
      perform backup_codes.remember_browser(
        owner, browser, moment, (rules ->> 'browsers')::integer);
    end if;
    perform backup_codes.clear_failures_by(owner, jsonb_build_object('by', 'holder'), moment);
    if (locked ->> 'recovering')::boolean then
      perform backup_codes.cancel_recovery(owner,
        occasion - 'purpose' || jsonb_build_object('by', 'holder', 'how', 'code'), moment);
    end if;
    return jsonb_build_object('label', code.label, 'redeemed', jsonb_build_object(
      'set', code.set_id, 'position', code.position, 'remaining', remaining,
      'total', code.total));
  end if;

  perform backup_codes.count_failure(owner, door, rules, moment);
  perform backup_codes.tell_failures(owner, door, rules, moment);
  if code.set_id is not null then
    return jsonb_build_object('refused', jsonb_build_object('error', 'already_used',
      'set', code.set_id, 'position', code.position,
      'used_at', extract(epoch from code.used_at)));
  end if;
  return jsonb_build_object('refused', jsonb_build_object('error', 'wrong_code',
    'retired', backup_codes.retired_sets(owner, rules, moment)));
end $$;
`,
  },
];
