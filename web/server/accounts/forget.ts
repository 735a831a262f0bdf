import type { Database } from '../context.js';
import { inAccount } from './transaction.js';

/** In the order of the foreign keys, the account last. */
const TABLES = [
  'events',
  'explanations',
  'tombstones',
  'sets',
  'shares',
  'known_browsers',
  'rates',
  'accounts',
];

/**
 * Deletes everything that is known of an account, its events and tombstones too. For a
 * host that deletes the account; its name must never be given to somebody else while an
 * old sheet may be about.
 */
export async function forgetAccount(context: Database, account: string): Promise<void> {
  await inAccount(context, account, async ({ query }) => {
    await query(`select set_config('backup_codes.forget', $1, true)`, [account]);
    for (const table of TABLES) {
      await query(`delete from backup_codes.${table} where account = $1`, [account]);
    }
  });
}
