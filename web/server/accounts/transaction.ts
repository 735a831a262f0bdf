import { requireAccount } from '../identity.js';
import type { Database } from '../context.js';
import type { Query } from '../store/store.js';

/** A transaction that has the account to itself. */
export interface AccountTransaction extends Query {
  account: string;
  /** The time of everything in this transaction. */
  now: Date;
}

/**
 * Runs `work` in a transaction that holds the lock of the account's row. Every change of
 * an account goes through here. So changes of one account run one after the other, each
 * sees the result of the previous one, and there are no deadlocks between them.
 */
export async function inAccount<T>(
  { store, clock }: Database,
  account: string,
  work: (transaction: AccountTransaction) => Promise<T>,
): Promise<T> {
  requireAccount(account);
  return store.transaction(async (transaction) => {
    const lockedAt = await lock(transaction, account);
    return work({ ...transaction, account, now: clock?.() ?? lockedAt });
  });
}

/** @returns the database's time, read after waiting for the row */
async function lock(transaction: Query, account: string): Promise<Date> {
  const select = `select clock_timestamp() as now
    from backup_codes.accounts where account = $1 for update`;
  // A process that forgets the account may delete a row that another has just created.
  for (;;) {
    const [found] = await transaction.query<{ now: Date }>(select, [account]);
    if (found !== undefined) return found.now;
    await transaction.query(
      'insert into backup_codes.accounts (account) values ($1) on conflict do nothing',
      [account],
    );
  }
}
