/**
 * Hands each event to the host at least once, after its transaction: a transactional
 * outbox. A process takes the oldest event of an account by moving its due time forward.
 * Other processes then leave that event and the later ones alone, which preserves the
 * order. When the hook is done, the process takes the next one. If the process dies, the
 * event becomes due again.
 */

import type { Database } from '../context.js';
import type { BackupCodesEvent } from './event.js';
import { eventById } from './read.js';

/**
 * Takes an event, e.g. by queueing a mail. The same event, with the same ID, may come
 * again. It does so if the hook needs more than a minute for it.
 */
export type EventHook = (event: BackupCodesEvent) => void | Promise<void>;

/** For this many seconds a process has an event to itself, the first time. */
const LEASE_SECONDS = 60;

/** Accounts to check in one sweep. */
const SWEEP_ACCOUNTS = 100;

/**
 * Delivers the due events of an account in order.
 *
 * @returns the error that the hook threw, if any; that event and the later ones come
 * again
 */
export async function deliverEvents(
  context: Database,
  account: string,
  hook: EventHook,
): Promise<unknown> {
  const { store } = context;
  for (;;) {
    const id = await takeOldest(context, account);
    const event = id === undefined ? undefined : await eventById(store, account, id);
    if (event === undefined) return undefined;
    try {
      await hook(event);
    } catch (error) {
      return error;
    }
    await store.query(
      `delete from backup_codes.deliveries
       where account = $1::text and event_id = $2::bigint`,
      [account, event.id],
    );
  }
}

/** Takes the oldest event of an account if it is due and no other process has it. */
async function takeOldest(
  { store, clock }: Database,
  account: string,
): Promise<string | undefined> {
  const [oldest] = await store.query<{
    id: string;
    attempts: number;
    due_at: Date;
    now: Date;
  }>(
    `select event_id::text as id, attempts, due_at, clock_timestamp() as now
     from backup_codes.deliveries where account = $1::text order by event_id limit 1`,
    [account],
  );
  if (oldest === undefined) return undefined;
  const now = clock?.() ?? oldest.now;
  if (oldest.due_at > now) return undefined;
  const lease = LEASE_SECONDS * 1_000 * (oldest.attempts + 1);
  const taken = await store.query(
    `update backup_codes.deliveries
     set due_at = $3::timestamptz, attempts = $4::integer
     where account = $1::text and event_id = $2::bigint and attempts = $5::integer
     returning event_id`,
    [
      account,
      oldest.id,
      new Date(now.getTime() + lease),
      oldest.attempts + 1,
      oldest.attempts,
    ],
  );
  return taken.length === 0 ? undefined : oldest.id;
}

/** Accounts whose oldest event is due, because its process died or the hook threw. */
export async function accountsWithDueEvents({
  store,
  clock,
}: Database): Promise<string[]> {
  const rows = await store.query<{ account: string }>(
    `select account from backup_codes.deliveries d
     where due_at <= coalesce($1::timestamptz, clock_timestamp())
       and not exists (
         select from backup_codes.deliveries older
         where older.account = d.account and older.event_id < d.event_id)
     order by due_at limit $2::integer`,
    [clock?.() ?? null, SWEEP_ACCOUNTS],
  );
  return rows.map(({ account }) => account);
}
