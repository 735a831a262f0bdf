import { createHash } from 'node:crypto';

import pg from 'pg';

/** Codes in a generated set. Every account has one set. */
export const CODES = 10;

/**
 * Fills an empty database, which a kit has migrated, with accounts. Each has an active
 * set of ten codes. Proofs are computed from the numbers of account and code, so that
 * none has to be stored.
 *
 * @param url the address of the database, as its superuser
 */
export async function populate(url: string, accounts: number): Promise<void> {
  const numbers = `generate_series(0, ${accounts - 1}) as n`;
  const account = `'account-' || n`;
  // Set IDs accept decimal digits, because Crockford's symbols include them.
  const set = `lpad(n::text, 8, '0')`;
  const salt = `substring(sha256(convert_to('salt ' || n, 'UTF8')) for 16)`;
  await runStatements(url, [
    // Foreign keys hold by construction. To check ten million would take minutes.
    'set session_replication_role = replica',
    `insert into backup_codes.accounts (account) select ${account} from ${numbers}`,
    `insert into backup_codes.sets (account, set_id, state, origin, label, created,
       format, kdf, salt, total, remaining, stored_at, expires_at, confirmed_at)
     select ${account}, ${set}, 'active', 'enrolled', 'Home safe', '2026-11-24T10:00:00Z',
       '{"profile":"standard","alphabet":"crockford32","symbols":14,"check":2,"group":4}',
       '{"name":"argon2id","m":19456,"t":2,"p":1}',
       ${salt}, ${CODES}, ${CODES}, now(), now(), now()
     from ${numbers}`,
    `insert into backup_codes.codes (account, set_id, verifier, position)
     select ${account}, ${set},
       sha256(sha256(convert_to('proof ' || n || ' ' || p, 'UTF8'))), p
     from ${numbers}, generate_series(0, ${CODES - 1}) as p`,
    `insert into backup_codes.tombstones (account, set_id, salt_hash)
     select ${account}, ${set}, sha256(${salt}) from ${numbers}`,
    ...SETTLE,
  ]);
}

/** Makes all used codes unused again. The triggers forbid that to everybody else. */
export const restore = (url: string): Promise<void> =>
  runStatements(url, [
    'set session_replication_role = replica',
    `update backup_codes.codes set used_at = null, used_by = null, left_after = null
     where used_at is not null`,
    `update backup_codes.sets
     set remaining = total, state = 'active', retired_at = null, reason = null
     where remaining < total`,
    'vacuum backup_codes.codes, backup_codes.sets, backup_codes.accounts',
  ]);

/** Deletes the events that no hook has got yet. */
export const dropDeliveries = (url: string): Promise<void> =>
  runStatements(url, ['delete from backup_codes.deliveries']);

/**
 * What autovacuum would do at some time. It is switched off, so that its work is not
 * measured with that of a kit.
 */
const SETTLE = ['vacuum (analyze)', 'checkpoint'] as const;

/** Does what autovacuum would do after a migration. */
export const settle = (url: string): Promise<void> => runStatements(url, SETTLE);

/** Copies a database to which nobody is connected, and returns the copy's address. */
export async function copyDatabase(url: string, name: string): Promise<string> {
  const copy = new URL(url);
  const original = copy.pathname.slice(1);
  copy.pathname = `/${name}`;
  await runStatements(beside(url), [
    `create database ${name} template ${original} strategy file_copy`,
  ]);
  return copy.href;
}

/** Deletes databases to which nobody is connected. */
export async function dropDatabases(urls: readonly string[]): Promise<void> {
  for (const url of urls) {
    const name = new URL(url).pathname.slice(1);
    await runStatements(beside(url), [`drop database ${name}`]);
  }
}

/** The address of another database on the same server. */
function beside(url: string): string {
  const other = new URL(url);
  other.pathname = '/postgres';
  return other.href;
}

/** Runs statements one after the other, each in its own transaction. */
export async function runStatements(
  url: string,
  statements: readonly string[],
): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    for (const sql of statements) await client.query(sql);
  } finally {
    await client.end();
  }
}

export const accountOf = (number: number): string => `account-${number}`;

export const setOf = (number: number): string => String(number).padStart(8, '0');

export function proofOf(number: number, position: number): string {
  return createHash('sha256').update(`proof ${number} ${position}`).digest('base64url');
}
