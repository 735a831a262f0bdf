-- Spends a code. Spending the last code makes the set spent. Returns how many are left.
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
-- Element i of `sets`, `chains` and `verifiers` presents a code of one set. The verifier is wrapped
-- in the pepper keys that the chain names, the innermost first, separated by spaces. A caller that
-- does not know which keys wrap a set presents several. `browser` is the hash of the browser's
-- name, or null. `patience` is how long to wait for the account's row, in milliseconds. The caller
-- waits for the answer less than twice as long. `clock` is for tests, and null otherwise. `rules` holds the rules of the throttle, and
--   repeatMinutes   for so long a sign-in gets its answer again
--   lowAt           a list: the codes left at which a set of 1, 2, 3... codes becomes low
--   browsers        how many known browsers an account keeps
--   retiredDays     for so long a wrong code's answer names a retired set
--   retiredSets     how many of them it names
--
-- Returns an object with one of
--   redeemed   set, position, remaining and total
--   refused    throttled, suspended, unauthorized, already_used or wrong_code, as `error`
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
