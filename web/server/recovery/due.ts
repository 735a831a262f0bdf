import { inAccount } from '../accounts/transaction.js';
import type { Context } from '../context.js';
import { advance } from './advance.js';

/** Accounts to look at in one round. */
const BATCH = 500;

/** Brings the recoveries of all accounts to the present moment, at most {@link BATCH}. */
export async function advanceDue(context: Context, now: Date): Promise<void> {
  const { recovery } = context;
  if (recovery === undefined) return;
  for (const account of await accountsWithDue(context, now)) {
    await inAccount(context, account, (own) => advance(own, recovery.policy));
  }
}

async function accountsWithDue({ store }: Context, now: Date): Promise<string[]> {
  const rows = await store.query<{ account: string }>(
    `select account from backup_codes.recoveries where due_at <= $1::timestamptz
     order by due_at limit $2::integer`,
    [now, BATCH],
  );
  return [...new Set(rows.map(({ account }) => account))];
}
