/** What administrators see of many accounts at once. */

import type { Review } from '../protocol/messages/status.js';
import { isLow } from '../protocol/set-policy.js';
import type { Context } from './context.js';
import { reviewOf } from './sets/review.js';
import type { SetRow } from './sets/set-row.js';

/**
 * How well an account is provided for:
 *
 * - `none`: it has no active set
 * - `active`: it has codes
 * - `low`: every active set has few codes left
 * - `exhausted`: the last code of its last set was used
 * - `suspended`: its codes are refused after too many wrong ones
 */
export type Provision = 'none' | 'active' | 'low' | 'exhausted' | 'suspended';

export interface AccountOverview {
  account: string;
  state: Provision;
  /** Unused codes of all active sets. */
  remaining: number;
  /** The most urgent of its active sets. */
  review: Review;
  /**
   * Whether a set waits to be turned on, or none ever was although one had been made.
   */
  neverTurnedOn: boolean;
}

/** Rows of an account, most: its live and spent sets, and some that are gone. */
const ROWS_OF_ACCOUNT = 64;

/** The most accounts of one call. */
export const OVERVIEW_MAX = 10_000;

type Row = Pick<
  SetRow,
  'state' | 'remaining' | 'total' | 'confirmed_at' | 'checked_at'
> & { account: string; what: 'set' | 'suspended' | 'gone' };

/**
 * One overview for each account, in the same order, in one query. An account that the kit
 * does not know has no codes.
 *
 * @throws RangeError for more than `OVERVIEW_MAX` accounts
 */
export async function overviewOf(
  context: Context,
  accounts: readonly string[],
): Promise<AccountOverview[]> {
  if (accounts.length > OVERVIEW_MAX) {
    throw new RangeError(`accounts: at most ${String(OVERVIEW_MAX)}`);
  }
  // Nothing is decided by this moment, so the clock of this process is good enough.
  const now = context.clock?.() ?? new Date();
  const rows = await context.store.query<Row>(
    `select * from (
       select account, 'set' as what, state, remaining, total, confirmed_at, checked_at
       from backup_codes.sets
       where account = any ($1::text[]) and (
         state in ('active', 'spent') or state = 'pending' and expires_at > $2::timestamptz)
       union all
       select account, 'suspended', null, null, null, null, null
       from backup_codes.shares
       where account = any ($1::text[]) and closed_at is not null
         and share in ('strangers', 'browsers')
       union all
       select account, 'gone', null, null, null, null, null
       from backup_codes.never_turned_on where account = any ($1::text[])
     ) found limit $3::integer`,
    [accounts, now, accounts.length * ROWS_OF_ACCOUNT],
  );
  const byAccount = new Map<string, Row[]>();
  for (const row of rows) {
    byAccount.set(row.account, [...(byAccount.get(row.account) ?? []), row]);
  }
  return accounts.map((account) =>
    overview(account, byAccount.get(account) ?? [], context, now),
  );
}

const URGENCY: readonly Review[] = ['overdue', 'due', 'ask'];

function overview(
  account: string,
  rows: readonly Row[],
  { policy }: Context,
  now: Date,
): AccountOverview {
  const sets = rows.filter(({ what }) => what === 'set');
  const active = sets.filter(({ state }) => state === 'active');
  const reviews = active.map((row) => reviewOf(row, policy.reviewDays, now));
  const isWaiting = sets.some(({ state }) => state === 'pending');
  const isGone = active.length === 0 && rows.some(({ what }) => what === 'gone');
  return {
    account,
    state: provisionOf(rows, sets, policy.lowMark),
    remaining: active.reduce((sum, { remaining }) => sum + remaining, 0),
    review: URGENCY.find((one) => reviews.includes(one)) ?? 'none',
    neverTurnedOn: isWaiting || isGone,
  };
}

function provisionOf(
  rows: readonly Row[],
  sets: readonly Row[],
  lowMark: number,
): Provision {
  const active = sets.filter(({ state }) => state === 'active');
  if (active.length === 0) {
    return sets.some(({ state }) => state === 'spent') ? 'exhausted' : 'none';
  }
  if (rows.some(({ what }) => what === 'suspended')) return 'suspended';
  return active.every((set) => isLow(set, lowMark)) ? 'low' : 'active';
}
