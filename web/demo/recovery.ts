/** What this site says to the kit, so that it recovers accounts. */

import type { RecoveryAccount, RecoveryOptions } from 'backup-codes/server';

import { ACCOUNTS } from './accounts.js';

/** Since when the demo's accounts have their addresses: long enough to be trusted. */
const LONG_AGO = new Date('2020-01-01T00:00:00Z');

/** Turns recovery on, with the kit's own policy. */
export const RECOVERY: RecoveryOptions = { accountOf: recoveryAccount };

/** The IDs of the addresses are the addresses, so that letters need no second look. */
function recoveryAccount(name: string): RecoveryAccount {
  const account = ACCOUNTS.find((one) => one.name === name);
  if (account === undefined) return { holders: 'one', addresses: [] };
  return {
    holders: account.holders,
    addresses: [account.email, ...account.otherEmails].map((id) => ({
      id,
      kind: 'email',
      since: LONG_AGO,
    })),
  };
}
