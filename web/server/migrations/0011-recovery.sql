-- Account recovery: for people who have lost all codes and factors.

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
-- `now`, the time after the wait, and `epoch`, in seconds since 1970; `frozen` and `recovering`.
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

-- Ends the recovery that is under way. `doer` is what the event says of who did it, such as
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
-- so that processes of the version before offer no codes. `browser` is the hash of the browser's name,
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
-- Element i of `sets`, `chains` and `verifiers` presents a code of one set. The verifier is wrapped
-- in the pepper keys that the chain names, the innermost first, separated by spaces. A caller that
-- does not know which keys wrap a set presents several. `browser` is the hash of the browser's
-- name, or null. `patience` is how long to wait for the account's row, in milliseconds. The caller
-- waits for the answer less than twice as long. `clock` is for tests, and null otherwise. `occasion`
-- is that of share_of_attempt. `rules` holds the rules of the throttle, and
--   repeatMinutes   how long a sign-in gets its answer again
--   lowAt           a list: the codes left at which a set of 1, 2, 3... codes becomes low
--   browsers        how many known browsers an account keeps
--   retiredDays     how long a wrong code's answer names a retired set
--   retiredSets     how many of them it names
--
-- Returns an object with one of
--   redeemed   set, position, remaining and total; `label` stands beside it
--   refused    throttled, suspended, account_frozen, unauthorized, already_used or wrong_code, as
--              `error`
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
