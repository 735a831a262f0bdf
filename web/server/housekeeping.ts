import {
  accountsWithDueEvents,
  deliverEvents,
  type EventHook,
} from './events/deliver.js';
import type { Party } from './party.js';
import { daysFrom } from './time.js';

/** Rows deleted in one statement, so that none holds its locks for long. */
const BATCH = 500;

/** Days after which a sign-in is over and need not be counted any more. */
const EXPLANATION_DAYS = 1;

/**
 * What nobody waits for: deletes pending sets whose time is over and the verifiers of sets
 * that are long dead, and hands over events whose process died. Any number of processes
 * may do it at once.
 *
 * @returns what the hook threw, one for each account
 */
export async function keepHouse(party: Party, hook?: EventHook): Promise<unknown[]> {
  await deleteOld(party);
  if (hook === undefined) return [];
  const failures: unknown[] = [];
  for (const account of await accountsWithDueEvents(party)) {
    const failure = await deliverEvents(party, account, hook);
    if (failure !== undefined) failures.push(failure);
  }
  return failures;
}

async function deleteOld({ store, policy, clock }: Party): Promise<void> {
  const [row] = await store.query<{ now: Date }>('select clock_timestamp() as now');
  const now = clock?.() ?? row?.now ?? new Date();
  const old = [
    { table: 'sets', where: `state = 'pending' and expires_at <= $1`, before: now },
    {
      table: 'sets',
      where: 'retired_at <= $1',
      before: daysFrom(now, -policy.retiredDays),
    },
    {
      table: 'explanations',
      where: 'first_at <= $1',
      before: daysFrom(now, -EXPLANATION_DAYS),
    },
  ];
  for (const { table, where, before } of old) {
    const key = table === 'sets' ? 'set_id' : 'sign_in';
    for (let deleted = BATCH; deleted === BATCH;) {
      const rows = await store.query(
        `delete from backup_codes.${table}
         where ${where} and (account, ${key}) in (
           select account, ${key} from backup_codes.${table} where ${where} limit ${BATCH})
         returning account`,
        [before],
      );
      deleted = rows.length;
    }
  }
}
