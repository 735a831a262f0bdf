-- What a client needs to derive proofs, from one moment: the active sets, newest first, and whether
-- codes are suspended for this sign-in. `browser` is the hash of the browser's name, or null.
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
