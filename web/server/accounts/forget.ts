import type { Database } from '../context.js';
import { inAccount } from './transaction.js';

/** In the order that the foreign keys allow. The account comes last. */
const TABLES = [
  'recovery_tokens',
  'recoveries',
  'events',
  'explanations',
  'tombstones',
  'sets',
  'never_turned_on',
  'shares',
  'known_browsers',
  'rates',
  'accounts',
];

/**
 * Deletes everything that the kit knows about an account, including events and
 * tombstones. For a host that deletes the account. The host must not give the account's
 * name to somebody else while an old sheet may still exist.
 */
export async function forgetAccount(context: Database, account: string): Promise<void> {
  await inAccount(context, account, async ({ query }) => {
    await query(
      'update backup_codes.accounts set forgotten = true where account = $1::text',
      [account],
    );
    for (const table of TABLES) {
      await query(`delete from backup_codes.${table} where account = $1::text`, [
        account,
      ]);
    }
  });
}
