/**
 * Finds sets whose holder should do something: look for a sheet, or turn a set on. Each
 * reminder is an event, so the host tells the holder.
 */

import { inAccount, type AccountTransaction } from './accounts/transaction.js';
import type { Context } from './context.js';
import { recordEvents } from './events/record.js';
import type { SetRow } from './sets/set-row.js';
import { daysFrom, writeTime } from './time.js';

/**
 * Sets to find in one round. A site that has just been upgraded may have very many that
 * are due, and its mails should not all leave in one minute.
 */
const BATCH = 500;

/** Days after which the holder of a set that is still off is reminded to turn it on. */
const UNCONFIRMED_DAYS = 1;

/** An active set that nobody had in hand since $1, and that no reminder has named since. */
const DUE = `state = 'active' and coalesce(checked_at, confirmed_at) <= $1::timestamptz
  and (reminded_at is null or reminded_at < coalesce(checked_at, confirmed_at))`;

/** A set that a session stored before $1 and that waits to be turned on. */
const WAITING = `state = 'pending' and origin = 'enrolled'
  and stored_at <= $1::timestamptz and reminded_at is null`;

/** Records the reminders that are due, for at most {@link BATCH} sets of each kind. */
export async function remind(context: Context, now: Date): Promise<void> {
  const { reviewDays } = context.policy;
  if (reviewDays !== null) {
    const before = daysFrom(now, -reviewDays);
    for (const account of await accountsWithDue(context, before)) {
      await inAccount(context, account, (own) => remindToReview(own, before));
    }
  }
  const before = daysFrom(now, -UNCONFIRMED_DAYS);
  for (const account of await accountsWithWaiting(context, before)) {
    await inAccount(context, account, (own) => remindToConfirm(own, before));
  }
}

async function accountsWithDue({ store }: Context, before: Date): Promise<string[]> {
  const rows = await store.query<{ account: string }>(
    `select account from backup_codes.sets where ${DUE}
     order by coalesce(checked_at, confirmed_at) limit $2::integer`,
    [before, BATCH],
  );
  return [...new Set(rows.map(({ account }) => account))];
}

async function accountsWithWaiting({ store }: Context, before: Date): Promise<string[]> {
  const rows = await store.query<{ account: string }>(
    `select account from backup_codes.sets where ${WAITING} limit $2::integer`,
    [before, BATCH],
  );
  return [...new Set(rows.map(({ account }) => account))];
}

type Due = Pick<SetRow, 'set_id' | 'label' | 'remaining' | 'total'>;

async function remindToReview(
  transaction: AccountTransaction,
  before: Date,
): Promise<void> {
  const { query, account } = transaction;
  const rows = await query<Due>(
    `select set_id, label, remaining, total from backup_codes.sets
     where ${DUE} and account = $2::text order by set_id for update`,
    [before, account],
  );
  if (rows.length === 0) return;
  await markReminded(transaction, rows);
  await recordEvents(
    transaction,
    rows.map(({ set_id: set, label, remaining, total }) => ({
      kind: 'review_due',
      set,
      label,
      remaining,
      total,
    })),
  );
}

type Waiting = Pick<SetRow, 'set_id' | 'label' | 'expires_at'>;

async function remindToConfirm(
  transaction: AccountTransaction,
  before: Date,
): Promise<void> {
  const { query, account } = transaction;
  const rows = await query<Waiting>(
    `select set_id, label, expires_at from backup_codes.sets
     where ${WAITING} and account = $2::text for update`,
    [before, account],
  );
  if (rows.length === 0) return;
  await markReminded(transaction, rows);
  await recordEvents(
    transaction,
    rows.map(({ set_id: set, label, expires_at: expires }) => ({
      kind: 'never_confirmed',
      set,
      label,
      until: writeTime(expires),
    })),
  );
}

async function markReminded(
  { query, account, now }: AccountTransaction,
  rows: readonly Pick<SetRow, 'set_id'>[],
): Promise<void> {
  await query(
    `update backup_codes.sets set reminded_at = $3::timestamptz
     where account = $1::text and set_id = any ($2::text[])`,
    [account, rows.map((row) => row.set_id), now],
  );
}
