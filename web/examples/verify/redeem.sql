-- Redeems a code in one statement: returns a row with its position, counted from 0, or no row.
-- Start: psql --file redeem.sql, then: execute redeem ('<account>', '<set ID>', '<proof>');

create table codes (
  account text not null,
  set_id text not null,
  verifier bytea not null check (octet_length(verifier) = 32),
  position smallint not null,
  used_at timestamptz,
  primary key (account, set_id, verifier)
);

prepare redeem (text, text, text) as
  update codes
  set used_at = now()
  where account = $1
    and set_id = $2
    and verifier = sha256(decode(translate($3, '-_', '+/') || '=', 'base64'))
    and used_at is null
  returning position;
