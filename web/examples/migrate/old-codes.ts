/** The old codes, which this site made on its server: bcrypt hashes in its own table. */

import bcrypt from 'bcrypt';
import type { Pool } from 'pg';

/** The existing table. It stays as it is. */
export const OLD_CODES_TABLE = `
  create table old_backup_codes (
    id bigint generated always as identity primary key,
    account text not null,
    hash text not null,
    used_at timestamptz
  )`;

/** Spends an old code. Each works once, even if it is sent twice at the same time. */
export async function spendOldCode(
  database: Pool,
  account: string,
  typed: string,
): Promise<boolean> {
  const { rows } = await database.query<{ id: string; hash: string }>(
    'select id, hash from old_backup_codes where account = $1 and used_at is null',
    [account],
  );
  for (const { id, hash } of rows) {
    if (!(await bcrypt.compare(typed.trim(), hash))) continue;
    const spent = await database.query(
      `update old_backup_codes set used_at = now() where id = $1 and used_at is null`,
      [id],
    );
    return spent.rowCount === 1;
  }
  return false;
}

/** How many old codes of an account are unused. */
export async function countOldCodes(database: Pool, account: string): Promise<number> {
  const { rows } = await database.query<{ left: number }>(
    `select count(*)::integer as left from old_backup_codes
     where account = $1 and used_at is null`,
    [account],
  );
  return rows[0]?.left ?? 0;
}

/** Deletes an account's old codes. Calling it again does no harm. */
export async function deleteOldCodes(database: Pool, account: string): Promise<void> {
  await database.query('delete from old_backup_codes where account = $1', [account]);
}
