/**
 * A secret of the servers that the database does not hold. A verifier is stored as
 * HMAC-SHA-256(pepper, verifier), so that a stolen database alone cannot be tried against
 * guesses at all (OWASP Password Storage Cheat Sheet, "Peppering").
 *
 * Each set names the keys that wrap it, the innermost first. Rotation wraps once more,
 * HMAC(new, HMAC(old, verifier)), so it needs no user and no code; the old key is still
 * needed for the sets that name it, and no longer has to be secret.
 */

import { createHmac, timingSafeEqual } from 'node:crypto';

import { decodeBase64url } from '../protocol/base64url.js';
import type { Query, Store } from './store/store.js';

/** The keys by their IDs; 32 random bytes each. */
export interface PepperOptions {
  /** ID of the key that wraps new sets. */
  current: string;
  keys: Readonly<Record<string, Uint8Array>>;
}

/** Keys, ready to wrap. */
export interface Pepper {
  /** Names the keys of a new set: none without a pepper. */
  chain: readonly string[];
  /**
   * Wraps a verifier in keys, one after the other.
   *
   * @throws PepperError where a key is missing
   */
  wrap(verifier: Uint8Array, chain: readonly string[]): Buffer;
  /** Whether all keys of a chain are there. */
  has(chain: readonly string[]): boolean;
}

const KEY_BYTES = 32;
const CHECKED_TEXT = 'backup-codes pepper check';

/** A pepper that is missing, or is not the one that sets were wrapped with. */
export class PepperError extends Error {
  override name = 'PepperError';

  constructor(
    readonly code: 'pepper_missing' | 'pepper_wrong',
    /** The ID of the key. */
    readonly field: string,
    /** How many sets cannot be used without it, and some of their set IDs. */
    readonly stranded: { sets: number; examples: readonly string[] },
  ) {
    const examples = stranded.examples.join(', ');
    super(`${code}: ${field}: sets stranded: ${stranded.sets}, e.g. ${examples}`);
  }
}

/** @throws RangeError for a key that is too short, an unusable ID or no current key */
export function pepperOf(options?: PepperOptions): Pepper {
  const keys = new Map(Object.entries(options?.keys ?? {}));
  for (const [id, key] of keys) {
    if (key.length < KEY_BYTES) throw new RangeError(`pepper ${id} is too short`);
    if (!/^[\w.-]{1,32}$/.test(id)) throw new RangeError('a pepper has an unusable ID');
  }
  if (options !== undefined && !keys.has(options.current)) {
    throw new RangeError(`pepper ${options.current} is current and not there`);
  }
  return {
    chain: options === undefined ? [] : [options.current],
    has: (chain) => chain.every((id) => keys.has(id)),
    wrap(verifier, chain) {
      let wrapped = Buffer.from(verifier);
      for (const id of chain) {
        const key = keys.get(id);
        if (key === undefined) throw stranding('pepper_missing', id, 0, []);
        wrapped = createHmac('sha256', key).update(wrapped).digest();
      }
      return wrapped;
    },
  };
}

/**
 * Reads keys from an environment variable: `<ID>:<base64url of 32 bytes or more>`, more
 * of them after commas. The first wraps new sets.
 *
 * @throws RangeError where it is none of that; the message quotes no key
 */
export function readPepper(text: string): PepperOptions {
  const entries = text.split(',').map((entry) => {
    const [id = '', key = '', ...rest] = entry.trim().split(':');
    const bytes = decodeBase64url(key);
    if (bytes === undefined || rest.length > 0) {
      throw new RangeError('a pepper must be written <ID>:<base64url without padding>');
    }
    return [id, bytes] as const;
  });
  return { current: entries[0]?.[0] ?? '', keys: Object.fromEntries(entries) };
}

/**
 * Holds the keys against those that the database was written with, and notes a new one.
 *
 * @throws PepperError naming the key that is missing or another one, and the sets that
 *   nobody can use without it
 */
export async function checkPepper(store: Store, pepper: Pepper): Promise<void> {
  for (const id of pepper.chain) {
    await store.query(
      `insert into backup_codes.pepper_keys (key_id, check_value) values ($1, $2)
       on conflict do nothing`,
      [id, checkValue(pepper, id)],
    );
  }
  const noted = await store.query<{ key_id: string; check_value: Uint8Array }>(
    'select key_id, check_value from backup_codes.pepper_keys order by key_id',
  );
  for (const { key_id: id, check_value: value } of noted) {
    const known = pepper.has([id]);
    if (known && timingSafeEqual(checkValue(pepper, id), value)) continue;
    const { sets, examples } = await strandedBy(store, id);
    if (sets > 0) {
      throw stranding(known ? 'pepper_wrong' : 'pepper_missing', id, sets, examples);
    }
    await forget(store, pepper, id);
  }
}

/** A key that no set names may go, or be another one from now on. */
async function forget(store: Store, pepper: Pepper, id: string): Promise<void> {
  await store.query(
    pepper.has([id])
      ? 'update backup_codes.pepper_keys set check_value = $2 where key_id = $1'
      : 'delete from backup_codes.pepper_keys where key_id = $1',
    pepper.has([id]) ? [id, checkValue(pepper, id)] : [id],
  );
}

function checkValue(pepper: Pepper, id: string): Buffer {
  return pepper.wrap(Buffer.from(CHECKED_TEXT), [id]);
}

async function strandedBy(
  query: Query,
  id: string,
): Promise<{ sets: number; examples: string[] }> {
  const [row] = await query.query<{ sets: number; examples: string[] | null }>(
    `select count(*)::integer as sets, (array_agg(set_id order by set_id))[1:5] as examples
     from backup_codes.sets where $1 = any (pepper)`,
    [id],
  );
  return { sets: row?.sets ?? 0, examples: row?.examples ?? [] };
}

function stranding(
  code: PepperError['code'],
  id: string,
  sets: number,
  examples: string[],
): PepperError {
  return new PepperError(code, id, { sets, examples });
}
