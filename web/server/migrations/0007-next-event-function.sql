-- Hands out the events of an account, one at a time and in order. Deletes the event that the caller
-- has delivered, `done`, and takes the oldest one if it is due and no other process has it.
--
-- The one that is taken becomes due again after `lease` seconds, and later with each attempt, so
-- that a process that dies does not keep it. `clock` is for tests, and null otherwise.
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
