-- Slows wrong codes down, in shares: one for each way to type a code. From the fourth failure in a
-- row on, the wait doubles each time. When the share is used up, its codes are suspended.
--
-- `rules` holds the policy:
--   attempts       failures that use up a share, by share
--   waits          by share, a list: the seconds to wait after 1, 2, 3... failures in a row. The
--                  last number stands for all that follow
--   tellAt         counts of failures at which the holder is told, rising
--   siteFailures   failures of strangers in an hour over all accounts, or null for no limit
--   siteWait       the most seconds that strangers are told to wait for that limit

-- The share that a sign-in counts towards. `browser` is the hash of its name, or null.
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
-- than PostgreSQL take the fields of `new` and `old` in a statement only by way of variables.
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
