import { forgetActs } from '../accounts/rates.js';
import type { AccountTransaction } from '../accounts/transaction.js';
import { granted, refused, type Answer } from '../answer.js';
import type { Actor, Happening } from '../events/event.js';
import { countActive } from './active.js';
import { retire } from './retire.js';
import { findSet, type SetRow } from './set-row.js';
import { bury } from './store-set.js';

/** What making a set active has done to another. */
export interface Activated {
  /** The set that it has replaced; `null` where that was dead already, or there was none. */
  replaced: string | null;
  /** What happened to that set. */
  happened: Happening[];
}

/**
 * Makes a pending set active and revokes the set that it replaces. From here on the set
 * can never be enrolled again.
 *
 * Refusals: `too_many_sets`.
 */
export async function activate(
  transaction: AccountTransaction,
  activeSets: number,
  { set_id: set, salt, replaces }: Pick<SetRow, 'set_id' | 'salt' | 'replaces'>,
  by: Actor,
): Promise<Answer<Activated>> {
  const { account, now, query } = transaction;
  const old = replaces === null ? undefined : await findSet(transaction, replaces);
  const replaced = old?.state === 'active' ? old : undefined;
  const others = (await countActive(transaction)) - (replaced === undefined ? 0 : 1);
  if (others >= activeSets) return refused({ error: 'too_many_sets', limit: activeSets });
  const happened =
    replaced === undefined ? [] : [await retire(transaction, replaced, 'replaced', by)];
  await query(
    `update backup_codes.sets set state = 'active', confirmed_at = $3, replaced = $4
     where account = $1 and set_id = $2`,
    [account, set, now, replaced?.set_id ?? null],
  );
  await bury(transaction, set, salt);
  await forgetActs(transaction, ['tell_enrolled']);
  return granted({ replaced: replaced?.set_id ?? null, happened });
}
