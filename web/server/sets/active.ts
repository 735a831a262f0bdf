import type { AccountTransaction } from '../accounts/transaction.js';

/** How many active sets the account has. */
export async function countActive({
  query,
  account,
}: AccountTransaction): Promise<number> {
  const [row] = await query<{ active: number }>(
    `select count(*)::integer as active from backup_codes.sets
     where account = $1 and state = 'active'`,
    [account],
  );
  return row?.active ?? 0;
}
