/**
 * Hands each event to the host at least once, after its transaction: a transactional
 * outbox. A process takes the oldest event of an account by moving its due time forward.
 * Other processes then leave that event and the later ones alone, which preserves the
 * order. When the hook is done, the process takes the next one. If the process dies, the
 * event becomes due again.
 */

import type { Context, Database } from '../context.js';
import { withLetters } from '../recovery/letters.js';
import { noteTold } from '../recovery/told.js';
import { askOnce } from '../store/once.js';
import type { BackupCodesEvent, DeliveredEvent } from './event.js';
import { toEvent, type EventRow } from './read.js';

/**
 * Takes an event, e.g. by queueing a mail. The same event, with the same ID, may come
 * again. It does so if the hook needs more than a minute for it.
 */
export type EventHook = (event: DeliveredEvent) => void | Promise<void>;

/** For this many seconds a process has an event to itself, the first time. */
export const LEASE_SECONDS = 60;

/** Accounts to check in one sweep. */
export const SWEEP_ACCOUNTS = 100;

/**
 * Delivers the due events of an account in order.
 *
 * @returns the error that the hook threw, if any, or the host's function for recovery; that event and the later ones come
 * again
 */
export async function deliverEvents(
  context: Context,
  account: string,
  hook: EventHook,
): Promise<unknown> {
  let delivered: string | null = null;
  for (;;) {
    const event = await nextEvent(context, account, delivered);
    if (event === undefined) return undefined;
    try {
      const withItsLetters = await withLetters(context, event);
      await hook(withItsLetters);
      if ((withItsLetters.letters ?? []).length > 0) await noteTold(context, event);
    } catch (error) {
      return error;
    }
    delivered = event.id;
  }
}

/**
 * Takes the oldest event of an account if it is due and no other process has it.
 *
 * @param delivered the event before, which nobody needs any more
 */
export async function nextEvent(
  { store, clock }: Database,
  account: string,
  delivered: string | null,
  leaseSeconds = LEASE_SECONDS,
): Promise<BackupCodesEvent | undefined> {
  const { event } = await askOnce<{ event: NextEvent | null }>(
    store,
    `select backup_codes.next_event(
       $1::text, $2::bigint, $3::integer, $4::timestamptz) as event`,
    [account, delivered, leaseSeconds, clock?.() ?? null],
  );
  return event === null
    ? undefined
    : toEvent({ ...event, account, at: new Date(event.at * 1_000) });
}

/** What `backup_codes.next_event` returns. */
type NextEvent = Omit<EventRow, 'account' | 'at'> & { at: number };

/**
 * Accounts whose oldest event is due: its process died, the hook threw, or nobody has asked
 * for it yet.
 *
 * @param accounts a POSIX regular expression for the names of the accounts; all by default
 */
export async function accountsWithDueEvents(
  { store, clock }: Database,
  { limit = SWEEP_ACCOUNTS, accounts = '' } = {},
): Promise<string[]> {
  const rows = await store.query<{ account: string }>(
    `select account from backup_codes.deliveries d
     where due_at <= coalesce($1::timestamptz, clock_timestamp())
       and account ~ $3::text
       and not exists (
         select from backup_codes.deliveries older
         where older.account = d.account and older.event_id < d.event_id)
     order by due_at limit $2::integer`,
    [clock?.() ?? null, limit, accounts],
  );
  return rows.map(({ account }) => account);
}
