import { recordEvents } from '../events/record.js';
import type { Party } from '../party.js';
import { inAccount } from './transaction.js';

/** Takes codes again, if they were suspended; gives whether they were. */
export async function liftSuspension(
  party: Pick<Party, 'store' | 'clock'>,
  account: string,
  by: 'second_factor' | 'operator',
): Promise<boolean> {
  return inAccount(party, account, async (transaction) => {
    if (transaction.suspendedAt === null) return false;
    await transaction.query(
      `update backup_codes.accounts set failures = 0, told = 0, suspended_at = null
       where account = $1`,
      [account],
    );
    await recordEvents(transaction, [{ kind: 'lifted', by }]);
    return true;
  });
}
