/**
 * The pepper keys that a database has been opened with. If a process lacked one, it could
 * not use the sets of the others. A process without any would store sets that a stolen
 * database reveals.
 */

import { timingSafeEqual } from 'node:crypto';

import { PepperError, type Pepper } from './pepper.js';
import type { Query, Store } from './store/store.js';

const CHECKED_TEXT = 'backup-codes pepper check';

/**
 * Processes that start at once check one after the other. The number is similar to that
 * of migrate.
 */
const ADVISORY_LOCK = 4_202_611_240_002n;

/** Sets to name in an error. */
const EXAMPLES = 5;

interface KnownPepper {
  key_id: string;
  check_value: Uint8Array;
}

/**
 * Compares the keys with those that the database knows and then records the current one.
 *
 * @throws PepperError with the ID of a known key that is missing or different, and the
 * sets that nobody can use without it
 */
export async function checkPepper(store: Store, pepper: Pepper): Promise<void> {
  const known = await knownPeppers(store);
  await requireKnown(store, pepper, known);
  const isNoted = pepper.chain.every((id) => known.some(({ key_id: one }) => one === id));
  if (isNoted) return;
  await store.transaction(async (transaction) => {
    await lock(transaction);
    await requireKnown(transaction, pepper, await knownPeppers(transaction));
    for (const id of pepper.chain) {
      await transaction.query(
        `insert into backup_codes.pepper_keys (key_id, check_value)
         values ($1::text, $2::bytea) on conflict do nothing`,
        [id, checkValue(pepper, id)],
      );
    }
  });
}

/**
 * Forgets a key that no set uses any more, so that the database can be opened without it.
 * First stop every process that has the key, because it could still store sets that use
 * it.
 *
 * @returns whether the database knew the key
 * @throws PepperError `pepper_in_use`
 */
export async function retirePepper(store: Store, id: string): Promise<boolean> {
  return store.transaction(async (transaction) => {
    await lock(transaction);
    const stranded = await strandedBy(transaction, id);
    if (stranded.sets > 0) throw new PepperError('pepper_in_use', id, stranded);
    const retired = await transaction.query(
      'delete from backup_codes.pepper_keys where key_id = $1::text returning key_id',
      [id],
    );
    return retired.length > 0;
  });
}

async function lock({ query }: Query): Promise<void> {
  await query('select pg_advisory_xact_lock($1::bigint)', [String(ADVISORY_LOCK)]);
}

function knownPeppers({ query }: Query): Promise<KnownPepper[]> {
  return query(
    'select key_id, check_value from backup_codes.pepper_keys order by key_id',
  );
}

async function requireKnown(
  query: Query,
  pepper: Pepper,
  known: readonly KnownPepper[],
): Promise<void> {
  for (const { key_id: id, check_value: value } of known) {
    const isThere = pepper.has([id]);
    if (isThere && timingSafeEqual(checkValue(pepper, id), value)) continue;
    const code = isThere ? 'pepper_wrong' : 'pepper_missing';
    throw new PepperError(code, id, await strandedBy(query, id));
  }
}

function checkValue(pepper: Pepper, id: string): Buffer {
  return pepper.wrap(Buffer.from(CHECKED_TEXT), [id]);
}

/** The sets that nobody can use without a key: how many, and some of them. */
async function strandedBy(
  { query }: Query,
  id: string,
): Promise<PepperError['stranded']> {
  const [row] = await query<{ sets: number }>(
    `select count(*)::integer as sets from backup_codes.sets
     where $1::text = any (pepper)`,
    [id],
  );
  const examples = await query<{ set_id: string }>(
    `select set_id from backup_codes.sets where $1::text = any (pepper)
     order by set_id limit $2::integer`,
    [id, EXAMPLES],
  );
  return { sets: row?.sets ?? 0, examples: examples.map(({ set_id: set }) => set) };
}
