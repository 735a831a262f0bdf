import { inAccount } from './accounts/transaction.js';
import {
  accountsWithDueEvents,
  deliverEvents,
  SWEEP_ACCOUNTS,
  type EventHook,
} from './events/deliver.js';
import type { Context } from './context.js';
import { advanceDue } from './recovery/due.js';
import { remind } from './reminders.js';
import { dropExpired } from './sets/state-changes.js';
import { currentTime, daysFrom } from './time.js';

/**
 * Rows to find in one statement. They are deleted account by account, so that each
 * statement goes to one shard and holds its locks for a short time.
 */
const BATCH = 500;

/** After this many days, a sign-in is over and its count is no longer needed. */
const EXPLANATION_DAYS = 1;

/** After this many days, every rate's window has ended. */
const RATE_DAYS = 1;

/**
 * Browsers keep a cookie for at most 400 days, so after that the browser is unknown
 * anyway.
 */
const BROWSER_DAYS = 400;

/**
 * So long, a sheet that was never turned on may still lie in a drawer. It is as long as
 * browsers keep a cookie.
 */
const NEVER_TURNED_ON_DAYS = 400;

/**
 * After this many days, nothing counts a recovery that has ended. What happened stays in
 * the history.
 */
const RECOVERY_DAYS = 90;

/** After this many days, the limit over all accounts counts another hour. */
const SITE_DAYS = 1;

/**
 * Deletes expired pending sets and the verifiers of sets that died long ago, reminds
 * holders, and delivers events whose process died. Any number of processes may run it at once.
 *
 * @param isStopping whether to begin no further delivery
 * @returns the errors that the hook threw, one for each account
 */
export async function keepHouse(
  context: Context,
  hook?: EventHook,
  isStopping = () => false,
): Promise<unknown[]> {
  const now = await currentTime(context);
  await dropAllExpired(context, now);
  await deleteOld(context, now);
  await remind(context, now);
  await advanceDue(context, now);
  return hook === undefined ? [] : deliverDue(context, hook, isStopping);
}

/**
 * Delivers all due events, as there may be thousands after the host was away. If nothing of a
 * sweep arrives, the host is still away, and the rest waits for the next round.
 */
async function deliverDue(
  context: Context,
  hook: EventHook,
  isStopping: () => boolean,
): Promise<unknown[]> {
  const failures: unknown[] = [];
  for (;;) {
    const accounts = await accountsWithDueEvents(context);
    let delivered = 0;
    for (const account of accounts) {
      if (isStopping()) return failures;
      const failure = await deliverEvents(context, account, hook);
      if (failure === undefined) delivered += 1;
      else failures.push(failure);
    }
    if (accounts.length < SWEEP_ACCOUNTS || delivered === 0) return failures;
  }
}

/** Ends pending sets that nobody turned on in time. */
async function dropAllExpired(context: Context, now: Date): Promise<void> {
  for (let found = BATCH; found === BATCH;) {
    const rows = await context.store.query<{ account: string }>(
      `select account from backup_codes.sets
       where state = 'pending' and expires_at <= $1::timestamptz limit $2::integer`,
      [now, BATCH],
    );
    for (const account of new Set(rows.map((row) => row.account))) {
      await inAccount(context, account, dropExpired);
    }
    found = rows.length;
  }
}

async function deleteOld({ store, policy }: Context, now: Date): Promise<void> {
  const old = [
    { table: 'sets', when: 'retired_at', days: policy.retiredDays },
    { table: 'explanations', when: 'first_at', days: EXPLANATION_DAYS },
    { table: 'rates', when: 'since', days: RATE_DAYS },
    { table: 'known_browsers', when: 'seen_at', days: BROWSER_DAYS },
    { table: 'never_turned_on', when: 'gone_at', days: NEVER_TURNED_ON_DAYS },
    { table: 'recovery_tokens', when: 'expires_at', days: 0 },
    { table: 'recoveries', when: 'ended_at', days: RECOVERY_DAYS },
  ];
  for (const { table, when, days } of old) {
    const before = daysFrom(now, -days);
    for (let found = BATCH; found === BATCH;) {
      const rows = await store.query<{ account: string }>(
        `select account from backup_codes.${table} where ${when} <= $1::timestamptz
         limit $2::integer`,
        [before, BATCH],
      );
      for (const account of new Set(rows.map((row) => row.account))) {
        await store.query(
          `delete from backup_codes.${table}
           where account = $1::text and ${when} <= $2::timestamptz`,
          [account, before],
        );
      }
      found = rows.length;
    }
  }
  await store.query(
    'delete from backup_codes.site_failures where hour <= $1::timestamptz',
    [daysFrom(now, -SITE_DAYS)],
  );
}
