/**
 * Hands events to the host, each at least once and after its transaction: a transactional
 * outbox. A process takes the due events of an account by moving their time on, so that
 * others leave them alone; one that dies with them leaves them due again.
 */

import type { Party } from '../party.js';
import type { BackupCodesEvent } from './event.js';
import { eventsById } from './read.js';

/** Takes an event, e.g. by queueing a mail; it may come again, with the same ID. */
export type EventHook = (event: BackupCodesEvent) => void | Promise<void>;

/** Seconds for which a process that took events has them to itself. */
const LEASE_SECONDS = 60;

/** Accounts that are looked through in one sweep. */
const SWEEP_ACCOUNTS = 100;

type Delivering = Pick<Party, 'store' | 'clock'>;

/**
 * Hands over what is due of an account, in order.
 *
 * @returns what the hook threw, if it did; the event and those after it come again
 */
export async function deliverEvents(
  { store, clock }: Delivering,
  account: string,
  hook: EventHook,
): Promise<unknown> {
  const taken = await store.query<{ event_id: string }>(
    `update backup_codes.deliveries
     set due_at = coalesce($2, clock_timestamp()) + make_interval(secs => $3 * (attempts + 1)),
         attempts = attempts + 1
     where account = $1 and due_at <= coalesce($2, clock_timestamp())
     returning event_id::text as event_id`,
    [account, clock?.() ?? null, LEASE_SECONDS],
  );
  if (taken.length === 0) return undefined;
  const ids = taken.map(({ event_id: id }) => id);
  for (const event of await eventsById(store, account, ids)) {
    try {
      await hook(event);
    } catch (error) {
      return error;
    }
    await store.query(
      'delete from backup_codes.deliveries where account = $1 and event_id = $2',
      [account, event.id],
    );
  }
  return undefined;
}

/** Accounts with events that were due before now: their process died, or the hook threw. */
export async function accountsWithDueEvents({
  store,
  clock,
}: Delivering): Promise<string[]> {
  const rows = await store.query<{ account: string }>(
    `select account from backup_codes.deliveries
     where due_at <= coalesce($1, clock_timestamp())
     group by account order by min(due_at) limit $2`,
    [clock?.() ?? null, SWEEP_ACCOUNTS],
  );
  return rows.map(({ account }) => account);
}
