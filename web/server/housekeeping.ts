import {
  accountsWithDueEvents,
  deliverEvents,
  type EventHook,
} from './events/deliver.js';
import type { Context } from './context.js';

/** Rows to delete in one statement, so that none holds its locks for long. */
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
 * Deletes expired pending sets and the verifiers of sets that died long ago, and delivers
 * events whose process died. Any number of processes may run it at once.
 *
 * @returns the errors that the hook threw, one for each account
 */
export async function keepHouse(context: Context, hook?: EventHook): Promise<unknown[]> {
  await deleteOld(context);
  if (hook === undefined) return [];
  const failures: unknown[] = [];
  for (const account of await accountsWithDueEvents(context)) {
    const failure = await deliverEvents(context, account, hook);
    if (failure !== undefined) failures.push(failure);
  }
  return failures;
}

async function deleteOld({ store, policy, clock }: Context): Promise<void> {
  const old = [
    { table: 'sets', key: 'set_id', when: `state = 'pending' and expires_at`, days: 0 },
    { table: 'sets', key: 'set_id', when: 'retired_at', days: policy.retiredDays },
    { table: 'explanations', key: 'sign_in', when: 'first_at', days: EXPLANATION_DAYS },
    { table: 'rates', key: 'act', when: 'since', days: RATE_DAYS },
    { table: 'known_browsers', key: 'name_hash', when: 'seen_at', days: BROWSER_DAYS },
  ];
  for (const { table, key, when, days } of old) {
    const isOld = `${when} <= coalesce($1, clock_timestamp()) - $2 * interval '1 day'`;
    for (let deleted = BATCH; deleted === BATCH;) {
      const rows = await store.query(
        `delete from backup_codes.${table}
         where ${isOld} and (account, ${key}) in (
           select account, ${key} from backup_codes.${table} where ${isOld} limit ${BATCH})
         returning account`,
        [clock?.() ?? null, days],
      );
      deleted = rows.length;
    }
  }
  await store.query(
    `delete from backup_codes.site_failures
     where hour <= coalesce($1, clock_timestamp()) - interval '1 day'`,
    [clock?.() ?? null],
  );
}
