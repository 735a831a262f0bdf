import type { AccountTransaction } from '../accounts/transaction.js';
import type { Happening } from './event.js';

/**
 * Stores events in the same transaction as the change, and marks them for delivery.
 * Either everything is committed or nothing.
 */
export async function recordEvents(
  { query, account, now }: Pick<AccountTransaction, 'query' | 'account' | 'now'>,
  happenings: readonly Happening[],
): Promise<void> {
  await query('select backup_codes.record_events($1::text, $2::timestamptz, $3::jsonb)', [
    account,
    now,
    JSON.stringify(happenings),
  ]);
}
