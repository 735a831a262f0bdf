import { countAct } from '../accounts/rates.js';
import type { AccountTransaction } from '../accounts/transaction.js';
import type { Actor } from '../events/event.js';
import { recordEvents } from '../events/record.js';
import type { SetRow } from './set-row.js';
import { bury, deleteSet } from './store-set.js';

/** One notice of new codes that the holder gave up is enough for a day. */
const ONCE_A_DAY = { most: 1, seconds: 86_400 };

/**
 * Deletes a pending set. Codes that never were good explain nothing to anybody, so nothing
 * of them stays, or one who enrols and withdraws again and again would hide what matters.
 * A set that was imported is buried, or importing its file again would bring it back.
 */
export async function discard(
  transaction: AccountTransaction,
  { set_id: set, label, salt, origin }: SetRow,
  by: Actor,
): Promise<void> {
  await deleteSet(transaction, set);
  if (origin === 'imported') await bury(transaction, set, salt);
  const isTold =
    by === 'holder' && (await countAct(transaction, 'tell_withdrawn', ONCE_A_DAY)) > 0;
  if (isTold) return;
  await recordEvents(transaction, [
    { kind: 'revoked', set, label, reason: 'withdrawn', by, was: 'pending' },
  ]);
}
