/** What the site's database stores of an account's codes. The site owns it, so it may look. */

import type { Store } from 'backup-codes/server';

/** A code as the database knows it. */
export interface StoredCode {
  /** The code's place on the sheet, from 0. */
  position: number;
  /** In hexadecimal digits. */
  verifier: string;
  /** RFC 3339, UTC; null if the code is unused. */
  usedAt: string | null;
}

/** A set as the database knows it. */
export interface StoredSet {
  set: string;
  label: string;
  /** RFC 3339, UTC. */
  created: string;
  /** How codes become proofs: the name of a KDF and its parameters. */
  kdf: { name: string } & Record<string, string | number>;
  /** In hexadecimal digits. */
  salt: string;
  remaining: number;
  total: number;
  /** In the order of the sheet. */
  codes: StoredCode[];
}

/** The tables that the statement reads. */
export const TABLES = { sets: 'backup_codes.sets', codes: 'backup_codes.codes' } as const;

/** One row for each code, with the row of its set. Sets that ended have no codes left. */
export const STATEMENT = `select s.set_id, s.label, s.created, s.kdf,
       encode(s.salt, 'hex') as salt, s.remaining, s.total,
       c.position, encode(c.verifier, 'hex') as verifier,
       to_char(c.used_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as used_at
  from ${TABLES.sets} s
  join ${TABLES.codes} c using (account, set_id)
 where account = $1
 order by s.stored_at desc, s.set_id, c.position`;

interface Row {
  set_id: string;
  label: string;
  created: string;
  kdf: StoredSet['kdf'];
  salt: string;
  remaining: number;
  total: number;
  position: number;
  verifier: string;
  used_at: string | null;
}

/** The sets of an account, the newest first. */
export async function storedSets(store: Store, account: string): Promise<StoredSet[]> {
  const sets = new Map<string, StoredSet>();
  for (const row of await store.query<Row>(STATEMENT, [account])) {
    const { set_id: set, label, created, kdf, salt, remaining, total } = row;
    const known = sets.get(set) ?? {
      ...{ set, label, created, kdf, salt, remaining, total },
      codes: [],
    };
    const { position, verifier, used_at: usedAt } = row;
    known.codes.push({ position, verifier, usedAt });
    sets.set(set, known);
  }
  return [...sets.values()];
}
