import { createHash } from 'node:crypto';

import type { Enrolment } from '../../protocol/enrolment.js';
import type { SetOrigin } from '../../protocol/messages/status.js';
import type { AccountTransaction } from '../accounts/transaction.js';
import type { Pepper } from '../pepper.js';
import type { SetRow } from './set-row.js';

/** What is stored together with an enrolment. */
export interface NewSet {
  enrolment: Enrolment;
  origin: SetOrigin;
  expires: Date;
  confirmHash: Uint8Array | null;
  /** `sessionHash` of the enrolling session. `null` for an imported set. */
  enrolledBy: Uint8Array | null;
  replaces: string | null;
  /** The name of the person who prepared an imported set. */
  preparedBy: string | null;
}

/** Stores a pending set with its verifiers, wrapped with the current pepper key. */
export async function storeSet(
  { query, account, now }: AccountTransaction,
  pepper: Pepper,
  { enrolment, origin, expires, confirmHash, enrolledBy, replaces, preparedBy }: NewSet,
): Promise<void> {
  const { set, label, created, format, kdf, salt, verifiers } = enrolment;
  await query(
    // The same set may have expired before.
    `with again as (
       delete from backup_codes.never_turned_on
       where account = $1::text and set_id = $2::text)
     insert into backup_codes.sets (account, set_id, state, origin, label, created, format,
       kdf, salt, pepper, total, remaining, stored_at, expires_at, confirm_hash, replaces,
       enrolled_by, prepared_by)
     values ($1::text, $2::text, 'pending', $3::text, $4::text, $5::text, $6::jsonb,
       $7::jsonb, $8::bytea, $9::text[], $10::smallint, $10::smallint, $11::timestamptz,
       $12::timestamptz, $13::bytea, $14::text, $15::bytea, $16::text)`,
    [
      account,
      set,
      origin,
      label,
      created,
      JSON.stringify(format),
      JSON.stringify(kdf),
      decoded(salt),
      pepper.chain,
      verifiers.length,
      now,
      expires,
      confirmHash,
      replaces,
      enrolledBy,
      preparedBy,
    ],
  );
  await query(
    `insert into backup_codes.codes (account, set_id, verifier, position)
     select $1::text, $2::text, verifier, place - 1
     from unnest($3::bytea[]) with ordinality as listed (verifier, place)`,
    [account, set, verifiers.map((text) => pepper.wrap(decoded(text), pepper.chain))],
  );
}

/** Whether a stored set equals an enrolment, code for code. */
export async function isStored(
  { query, account }: AccountTransaction,
  pepper: Pepper,
  row: Pick<SetRow, 'set_id' | 'salt' | 'pepper'>,
  { salt, verifiers }: Enrolment,
): Promise<boolean> {
  if (!decoded(salt).equals(row.salt)) return false;
  const codes = await query<{ verifier: Uint8Array }>(
    `select verifier from backup_codes.codes
     where account = $1::text and set_id = $2::text order by position`,
    [account, row.set_id],
  );
  const given = verifiers.map((text) => pepper.wrap(decoded(text), row.pepper));
  return Buffer.concat(given).equals(
    Buffer.concat(codes.map(({ verifier }) => verifier)),
  );
}

/**
 * Whether the set must not be stored, because a set or tombstone with this ID or salt
 * exists.
 */
export async function wasEnrolled(
  { query, account }: AccountTransaction,
  { set, salt }: Enrolment,
): Promise<boolean> {
  const rows = await query(
    `select from backup_codes.tombstones
     where account = $1::text and (set_id = $2::text or salt_hash = $3::bytea)
     union all
     select from backup_codes.sets
     where account = $1::text and (set_id = $2::text or salt = $4::bytea)`,
    [account, set, saltHash(decoded(salt)), decoded(salt)],
  );
  return rows.length > 0;
}

/** Records permanently that this set must not be stored again. */
export async function addTombstone(
  { query, account }: AccountTransaction,
  set: string,
  salt: Uint8Array,
): Promise<void> {
  await query(
    `insert into backup_codes.tombstones (account, set_id, salt_hash)
     values ($1::text, $2::text, $3::bytea)`,
    [account, set, saltHash(salt)],
  );
}

function saltHash(salt: Uint8Array): Buffer {
  return createHash('sha256').update(salt).digest();
}

/** Decodes text that a parser has checked. */
function decoded(text: string): Buffer {
  return Buffer.from(text, 'base64url');
}

/** Deletes a set with its codes. */
export async function deleteSet(
  { query, account }: AccountTransaction,
  set: string,
): Promise<void> {
  await query(
    'delete from backup_codes.sets where account = $1::text and set_id = $2::text',
    [account, set],
  );
}
