/**
 * Hands events to a host that asks for them, at least once each, from the same outbox as
 * `deliver.ts`. An event that the host does not report as done in time is handed out again.
 * An account's next event comes after that, so the host gets them in order.
 */

import type { Context, Database } from '../context.js';
import { toldAddresses } from '../recovery/address.js';
import { askHost } from '../recovery/ask-host.js';
import { withLetters } from '../recovery/letters.js';
import { noteTold } from '../recovery/told.js';
import { currentTime } from '../time.js';
import { accountsWithDueEvents, LEASE_SECONDS, nextEvent } from './deliver.js';
import type { BackupCodesEvent, DeliveredEvent } from './event.js';
import { eventOf } from './read.js';

/** The most events that one call hands out. */
export const TAKE_MAX = 100;

/** The longest lease: an hour. */
export const LEASE_MAX_SECONDS = 3_600;

/** Which events to hand out. */
export interface TakeOptions {
  /** The most events to hand out, 1 to {@link TAKE_MAX}. Each is of a different account. */
  limit?: number;
  /**
   * The host has each event to itself for this long, 1 to {@link LEASE_MAX_SECONDS}, and
   * longer with each attempt. 60 by default.
   */
  leaseSeconds?: number;
  /** A POSIX regular expression for the names of the accounts. All by default. */
  accounts?: string;
}

/** What was handed out, and what went wrong with other events. */
export interface Taken {
  events: DeliveredEvent[];
  /** The host's function for recovery threw. These events come again. */
  errors: unknown[];
}

/** @throws RangeError for a limit or a lease out of its range */
export async function takeEvents(
  context: Context,
  { limit = TAKE_MAX, leaseSeconds = LEASE_SECONDS, accounts = '' }: TakeOptions,
): Promise<Taken> {
  requireRange('limit', limit, TAKE_MAX);
  requireRange('leaseSeconds', leaseSeconds, LEASE_MAX_SECONDS);
  const leased: BackupCodesEvent[] = [];
  for (const account of await accountsWithDueEvents(context, { limit, accounts })) {
    const event = await nextEvent(context, account, null, leaseSeconds);
    if (event !== undefined) leased.push(event);
  }
  // At once, because each may wait for the host, and the leases of all have begun.
  const made = await Promise.allSettled(
    leased.map((event) => withLetters(context, event)),
  );
  return {
    events: made.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : [])),
    errors: made.flatMap((one): unknown[] =>
      one.status === 'rejected' ? [one.reason] : [],
    ),
  };
}

/** Ends the delivery of an event. One that is done already stays so. */
export async function eventDone(
  context: Context,
  { account, id }: Pick<BackupCodesEvent, 'account' | 'id'>,
): Promise<void> {
  const event = await eventOf(context.store, { account, id });
  if (event === undefined) return;
  if (event.kind === 'recovery_opened') await noteIfTold(context, event);
  await context.store.query(
    `delete from backup_codes.deliveries
     where account = $1::text and event_id = $2::bigint`,
    [account, id],
  );
}

/** An account without an address had no letters, so nobody was told. */
async function noteIfTold(context: Context, event: BackupCodesEvent): Promise<void> {
  const { recovery } = context;
  if (recovery === undefined) return;
  const host = await askHost(context, event.account);
  const now = await currentTime(context);
  const told = toldAddresses(host, now, recovery.policy.removedDays);
  if (told.length > 0) await noteTold(context, event);
}

/** Events that are counted, most. A backlog of more is an alarm all the same. */
const COUNTED = 100_000;

/** How many events nobody has taken, and for how long the oldest of them is due. */
export interface EventsDue {
  /** At most 100,000. */
  count: number;
  /** 0 if none is due. */
  oldestSeconds: number;
  /**
   * How long ago the oldest event happened that nobody has reported as done, due or taken. It
   * grows while events are taken and then fail. 0 if there is none.
   */
  undoneSeconds: number;
}

/** Seconds since a moment. `null` if there is no such moment. */
type Ago = number | null;

export async function eventsDue({ store, clock }: Database): Promise<EventsDue> {
  const [row] = await store.query<{ count: number; due: Ago; undone: Ago }>(
    `select count(*) filter (where due_at <= moment)::integer as count,
       extract(epoch from max(moment) - min(due_at) filter (where due_at <= moment))::float8
         as due,
       extract(epoch from max(moment) - min(at))::float8 as undone
     from (
       select d.due_at, e.at, coalesce($1::timestamptz, clock_timestamp()) as moment
       from backup_codes.deliveries d
       join backup_codes.events e on e.account = d.account and e.id = d.event_id
       order by d.due_at limit $2::integer) waiting`,
    [clock?.() ?? null, COUNTED],
  );
  return {
    count: row?.count ?? 0,
    oldestSeconds: Math.max(0, row?.due ?? 0),
    undoneSeconds: Math.max(0, row?.undone ?? 0),
  };
}

function requireRange(field: string, value: number, most: number): void {
  if (Number.isSafeInteger(value) && value >= 1 && value <= most) return;
  throw new RangeError(`${field}: must be 1 to ${String(most)}`);
}
