import type { AccountTransaction } from '../accounts/transaction.js';
import { recordEvents } from '../events/record.js';
import { daysFrom, minutesFrom, writeTime } from '../time.js';
import type { RecoveryPolicy } from './policy.js';
import type { RecoveryRow } from './recovery-row.js';

/** If the holder was not told when a wait is over, look again after so many minutes. */
const UNTOLD_MINUTES = 10;

/**
 * Brings the account's recoveries to the present moment. Every message about a recovery
 * begins with this, and so does housekeeping, so a state never lags behind the clock.
 */
export async function advance(
  transaction: AccountTransaction,
  policy: RecoveryPolicy,
): Promise<void> {
  const { query, account, now } = transaction;
  const due = await query<RecoveryRow>(
    `select * from backup_codes.recoveries
     where account = $1::text and due_at <= $2::timestamptz for update`,
    [account, now],
  );
  for (const row of due) {
    if (row.state === 'waiting') await advanceWaiting(transaction, policy, row);
    else await expire(transaction, row);
  }
}

async function advanceWaiting(
  transaction: AccountTransaction,
  { readyDays }: RecoveryPolicy,
  { request, told_at: told, ready_at: ready, halfway_told: isHalfway }: RecoveryRow,
): Promise<void> {
  const { now } = transaction;
  if (ready === null) throw new Error('a recovery that waits knows until when');
  if (told === null) {
    await setDue(transaction, request, minutesFrom(now, UNTOLD_MINUTES));
  } else if (ready <= now) {
    await makeReady(transaction, request, daysFrom(now, readyDays));
  } else if (!isHalfway) {
    await tellHalfway(transaction, request, ready);
  } else {
    await setDue(transaction, request, ready);
  }
}

async function makeReady(
  transaction: AccountTransaction,
  request: string,
  expires: Date,
): Promise<void> {
  const { query, account } = transaction;
  await query(
    `update backup_codes.recoveries set state = 'ready', due_at = $3::timestamptz
     where account = $1::text and request = $2::text`,
    [account, request, expires],
  );
  await recordEvents(transaction, [{ kind: 'recovery_ready', request }]);
}

async function tellHalfway(
  transaction: AccountTransaction,
  request: string,
  ready: Date,
): Promise<void> {
  const { query, account } = transaction;
  await query(
    `update backup_codes.recoveries set halfway_told = true, due_at = $3::timestamptz
     where account = $1::text and request = $2::text`,
    [account, request, ready],
  );
  await recordEvents(transaction, [
    { kind: 'recovery_halfway', request, ready: writeTime(ready) },
  ]);
}

async function expire(
  { query, account, now }: AccountTransaction,
  { request, state }: RecoveryRow,
): Promise<void> {
  await query(
    `update backup_codes.recoveries
     set state = 'expired', ended_at = $3::timestamptz, due_at = null,
       permitted_to = null, permitted_until = null
     where account = $1::text and request = $2::text`,
    [account, request, now],
  );
  if (state === 'requested') return;
  await query(
    'update backup_codes.accounts set recovering = false where account = $1::text',
    [account],
  );
}

/** Says when time alone changes the state next. */
export async function setDue(
  { query, account }: AccountTransaction,
  request: string,
  due: Date,
): Promise<void> {
  await query(
    `update backup_codes.recoveries set due_at = $3::timestamptz
     where account = $1::text and request = $2::text`,
    [account, request, due],
  );
}
