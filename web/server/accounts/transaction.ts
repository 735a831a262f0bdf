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
async function lock({ query }: Query, account: string): Promise<Date> {
  const [locked] = await query<{ now: Date }>(
    'select backup_codes.lock_account($1::text) as now',
    [account],
  );
  if (locked === undefined) throw new Error('a function returns one row');
  return locked.now;
}
