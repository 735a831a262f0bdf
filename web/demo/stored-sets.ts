/** What the site's database stores of an account's codes. The site owns it, so it may look. */

import {
  entropyBits,
  kdfMemoryBytes,
  type CodeFormat,
  type Kdf,
  type SetState,
} from 'backup-codes/protocol';
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
  /** Only codes of an active set work. */
  state: SetState;
  label: string;
  /** RFC 3339, UTC. */
  created: string;
  format: CodeFormat;
  /** How codes become proofs. */
  kdf: Kdf;
  /** In hexadecimal digits. */
  salt: string;
  remaining: number;
  total: number;
  /** In the order of the sheet. */
  codes: StoredCode[];
}

/** The tables that the statement reads. */
export const TABLES = { sets: 'backup_codes.sets', codes: 'backup_codes.codes' } as const;

/** One row for each code, with the row of its set. Sets that have ended come last. */
export const STATEMENT = `select s.set_id, s.state, s.label, s.created, s.format, s.kdf,
       encode(s.salt, 'hex') as salt, s.remaining, s.total,
       c.position, encode(c.verifier, 'hex') as verifier,
       to_char(c.used_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as used_at
  from ${TABLES.sets} s
  join ${TABLES.codes} c using (account, set_id)
 where account = $1
 order by s.retired_at desc nulls first, s.stored_at desc, s.set_id, c.position`;

interface Row {
  set_id: string;
  state: SetState;
  label: string;
  created: string;
  format: CodeFormat;
  kdf: Kdf;
  salt: string;
  remaining: number;
  total: number;
  position: number;
  verifier: string;
  used_at: string | null;
}

/** The sets of an account: those that work or will, then the others, the newest first. */
export async function storedSets(store: Store, account: string): Promise<StoredSet[]> {
  const sets = new Map<string, StoredSet>();
  for (const row of await store.query<Row>(STATEMENT, [account])) {
    const { set_id: set, position, verifier, used_at: usedAt, ...ofSet } = row;
    const known = sets.get(set) ?? { ...ofSet, set, codes: [] };
    known.codes.push({ position, verifier, usedAt });
    sets.set(set, known);
  }
  return [...sets.values()];
}

/** What finding a code costs somebody who has the rows. */
export interface Price {
  /** The power of two that says how many codes they try, on average, to find one. */
  exponent: number;
  /** Of memory for each try, in MiB. */
  megabytes: number;
}

/**
 * What the cheapest code that still works costs to find. The first of n codes out of 2^b turns
 * up after 2^b / (n + 1) tries on average. Each set has its own salt, so that a try is good for
 * one set alone.
 *
 * @returns none if no code works, or if a set isn't hashed with Argon2id
 */
export function priceOf(sets: readonly StoredSet[]): Price | undefined {
  const working = sets.filter(({ state }) => state === 'active');
  if (working.length === 0 || working.some(({ kdf }) => kdf.name !== 'argon2id')) {
    return undefined;
  }
  const exponents = working.map(
    ({ format, remaining }) => entropyBits(format) - Math.log2(remaining + 1),
  );
  const bytes = working.map(({ kdf }) => kdfMemoryBytes(kdf));
  return {
    exponent: Math.floor(Math.min(...exponents)),
    megabytes: Math.round(Math.min(...bytes) / 2 ** 20),
  };
}
