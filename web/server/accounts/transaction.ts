import { requireAccount } from '../identity.js';
import type { Database } from '../context.js';
import type { Query } from '../store/store.js';

/** A transaction that has the account to itself. */
export interface AccountTransaction extends Query {
  account: string;
  /** The time of everything in this transaction. */
  now: Date;
  /** When the account was last recovered. */
  epoch: Date | null;
  /** Whether only an operator can do anything. */
  isFrozen: boolean;
  /** Whether an approved recovery was under way when the transaction began. */
  isRecovering: boolean;
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
    const locked = await lock(transaction, account);
    return work({
      ...transaction,
      account,
      now: clock?.() ?? momentOf(locked.now),
      epoch: locked.epoch === null ? null : momentOf(locked.epoch),
      isFrozen: locked.frozen,
      isRecovering: locked.recovering,
    });
  });
}

/** What `backup_codes.lock_for_change` returns. Moments are seconds since 1970. */
interface Locked {
  /** The database's time, read after waiting for the row. */
  now: number;
  epoch: number | null;
  frozen: boolean;
  recovering: boolean;
}

async function lock({ query }: Query, account: string): Promise<Locked> {
  const [row] = await query<{ locked: Locked }>(
    'select backup_codes.lock_for_change($1::text) as locked',
    [account],
  );
  if (row === undefined) throw new Error('a function returns one row');
  return row.locked;
}

function momentOf(seconds: number): Date {
  return new Date(seconds * 1_000);
}
