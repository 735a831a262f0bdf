import { createHash } from 'node:crypto';

import type { Store } from 'backup-codes/server';

/** Codes in a generated set. Every account has one set. */
export const CODES = 10;

/**
 * Adds accounts up to this number, each with an active set of ten codes. Proofs are
 * computed from the numbers of account and code, so that none has to be stored.
 */
export async function populate(
  store: Store,
  from: number,
  accounts: number,
): Promise<void> {
  const numbers = `generate_series(${from}, ${accounts - 1}) as n`;
  const account = `'account-' || n`;
  // Set IDs accept decimal digits, because Crockford's symbols include them.
  const set = `lpad(n::text, 8, '0')`;
  await store.script(`
    set statement_timeout = 0;
    insert into backup_codes.accounts (account) select ${account} from ${numbers};
    insert into backup_codes.sets (account, set_id, state, origin, label, created, format,
      kdf, salt, total, remaining, stored_at, expires_at, confirmed_at)
    select ${account}, ${set}, 'active', 'enrolled', 'Home safe', '2026-11-24T10:00:00Z',
      '{"profile":"standard","alphabet":"crockford32","symbols":14,"check":2,"group":4}',
      '{"name":"argon2id","m":19456,"t":2,"p":1}',
      substring(sha256(convert_to('salt ' || n, 'UTF8')) for 16),
      ${CODES}, ${CODES}, now(), now(), now()
    from ${numbers};
    insert into backup_codes.codes (account, set_id, verifier, position)
    select ${account}, ${set},
      sha256(sha256(convert_to('proof ' || n || ' ' || p, 'UTF8'))), p
    from ${numbers}, generate_series(0, ${CODES - 1}) as p;
    insert into backup_codes.tombstones (account, set_id, salt_hash)
    select ${account}, ${set},
      sha256(substring(sha256(convert_to('salt ' || n, 'UTF8')) for 16))
    from ${numbers}`);
  await store.script('vacuum (analyze) backup_codes.accounts');
  await store.script('vacuum (analyze) backup_codes.sets');
  await store.script('vacuum (analyze) backup_codes.codes');
  await store.script('checkpoint');
}

export const accountOf = (number: number): string => `account-${number}`;

export const setOf = (number: number): string => String(number).padStart(8, '0');

export function proofOf(number: number, position: number): string {
  return createHash('sha256').update(`proof ${number} ${position}`).digest('base64url');
}
