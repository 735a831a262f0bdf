-- What several messages do with an account, each in one statement of the caller.
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
-- `happened` is a list of objects such as {"kind": "revoked", "set": "K7Q29M3D", ...}.
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

-- Records that the holder has signed in with this browser, and forgets the oldest beyond `most`.
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
