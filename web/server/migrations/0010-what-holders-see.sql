-- More that holders and administrators see: who prepared a set, which sets nobody turned on, when a
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
    when (new).created !~ '^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$' then 'created'
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

-- Resets all counts, after a code was accepted or by an operator. `doer` is what the event says of
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

-- The share that a typed code counts towards. `occasion` says what the code is typed for:
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
-- were never turned on, and whether codes are suspended here. `browser` is the hash of the browser's
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
-- Element i of `sets`, `chains` and `verifiers` presents a code of one set. The verifier is wrapped
-- in the pepper keys that the chain names, the innermost first, separated by spaces. A caller that
-- does not know which keys wrap a set presents several. `browser` is the hash of the browser's
-- name, or null. `patience` is how long to wait for the account's row, in milliseconds. The caller
-- waits for the answer less than twice as long. `clock` is for tests, and null otherwise. `occasion`
-- is that of share_of_attempt. `rules` holds the rules of the throttle, and
--   repeatMinutes   for so long a sign-in gets its answer again
--   lowAt           a list: the codes left at which a set of 1, 2, 3... codes becomes low
--   browsers        how many known browsers an account keeps
--   retiredDays     for so long a wrong code's answer names a retired set
--   retiredSets     how many of them it names
--
-- Returns an object with one of
--   redeemed   set, position, remaining and total; `label` stands beside it
--   refused    throttled, suspended, unauthorized, already_used or wrong_code, as `error`
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
