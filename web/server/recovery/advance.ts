import type { AccountTransaction } from '../accounts/transaction.js';
import { recordEvents } from '../events/record.js';
import { daysFrom, minutesFrom, writeTime } from '../time.js';
import type { RecoveryPolicy } from './policy.js';
import type { RecoveryRow } from './recovery-row.js';

/** Minutes until the next look whether the holder was told. */
const UNTOLD_MINUTES = 60;

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
  row: RecoveryRow,
): Promise<void> {
  const { now } = transaction;
  const { request, told_at: told, ready_at: ready, halfway_told: isHalfway } = row;
  if (ready === null) throw new Error('a recovery that waits knows until when');
  if (told === null && daysFrom(ready, readyDays) <= now) {
    await expire(transaction, row);
  } else if (told === null) {
    if (!(await waitsForHook(transaction, request))) await tellOpened(transaction, row);
    await setDue(transaction, request, minutesFrom(now, UNTOLD_MINUTES));
  } else if (ready <= now) {
    await makeReady(transaction, request, daysFrom(now, readyDays));
  } else if (!isHalfway) {
    await tellHalfway(transaction, request, ready);
  } else {
    await setDue(transaction, request, ready);
  }
}

/**
 * Whether the event that tells the holder still waits to be delivered. If it does not, a
 * process in which recovery is off has taken it, without letters. Such a process may run
 * while a new version is rolled out.
 */
async function waitsForHook(
  { query, account }: AccountTransaction,
  request: string,
): Promise<boolean> {
  const rows = await query(
    `select from backup_codes.deliveries d
     join backup_codes.events e on e.account = d.account and e.id = d.event_id
     where d.account = $1::text and e.account = $1::text
       and e.kind = 'recovery_opened' and e.data ->> 'request' = $2::text`,
    [account, request],
  );
  return rows.length > 0;
}

/** Has every address told that the wait of a recovery has begun. */
export async function tellOpened(
  transaction: AccountTransaction,
  {
    request,
    approved_by: approver,
    ready_at: ready,
    opened_from: from,
  }: Pick<RecoveryRow, 'request' | 'approved_by' | 'ready_at' | 'opened_from'>,
): Promise<void> {
  if (approver === null || ready === null) throw new Error('nobody has approved it');
  await recordEvents(transaction, [
    {
      kind: 'recovery_opened',
      request,
      approvedBy: approver,
      ready: writeTime(ready),
      ...(from !== null && { from }),
    },
  ]);
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
