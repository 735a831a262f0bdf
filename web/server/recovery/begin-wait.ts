import type { AccountTransaction } from '../accounts/transaction.js';
import { granted, refused, type Answer } from '../answer.js';
import { daysFrom, minutesFrom } from '../time.js';
import type { RecoveryAccount, RecoveryAddress } from './account.js';
import { hasChanged, trustedAddresses } from './address.js';
import { tellOpened } from './advance.js';
import type { RecoveryPolicy } from './policy.js';
import { countApproved, findOpen, type RecoveryRow } from './recovery-row.js';
import { dropSecrets } from './tokens.js';

const COUNTED_DAYS = 30;

/**
 * Begins the wait of a request that an address has approved, and tells every address.
 *
 * @param address the ID of the address
 * @returns when the wait ends
 *
 * Refusals: `link_expired` if another recovery is under way or the address is gone,
 * `operator_required` if there were too many.
 */
export async function beginWait(
  transaction: AccountTransaction,
  policy: RecoveryPolicy,
  { request, opened_at: opened, opened_from: from }: RecoveryRow,
  host: RecoveryAccount,
  address: string,
): Promise<Answer<Date>> {
  const { query, account, now } = transaction;
  const approver = trustedAddresses(host, opened, now, policy.contactDays).find(
    ({ id }) => id === address,
  );
  const open = await findOpen(transaction);
  if (approver === undefined || open !== undefined) return refused('link_expired');
  const before = await countApproved(transaction, daysFrom(now, -COUNTED_DAYS));
  if (before >= policy.per30Days) return refused('operator_required');
  const minutes = hoursToWait(transaction, policy, host, approver) * 60;
  const ready = minutesFrom(now, minutes);
  await query(
    `update backup_codes.recoveries
     set state = 'waiting', approved_at = $3::timestamptz, approved_by = $4::text,
       by_contact = $5::boolean, ready_at = $6::timestamptz, due_at = $7::timestamptz
     where account = $1::text and request = $2::text`,
    [
      account,
      request,
      now,
      address,
      approver.kind === 'contact',
      ready,
      minutesFrom(now, minutes / 2),
    ],
  );
  await query(
    'update backup_codes.accounts set recovering = true where account = $1::text',
    [account],
  );
  await dropSecrets(transaction, request, ['approve', 'digits']);
  await tellOpened(transaction, {
    request,
    approved_by: address,
    ready_at: ready,
    opened_from: from,
  });
  return granted(ready);
}

function hoursToWait(
  { now, epoch }: AccountTransaction,
  policy: RecoveryPolicy,
  host: RecoveryAccount,
  { kind }: RecoveryAddress,
): number {
  const { waitHours, recentWaitHours, recentDays, recentHours, contactHours } = policy;
  const isRecent =
    hasChanged(host, now, recentDays) ||
    (epoch !== null && epoch > daysFrom(now, -recentHours / 24));
  const wait = isRecent ? recentWaitHours : waitHours;
  return kind === 'contact' ? wait + contactHours : wait;
}
