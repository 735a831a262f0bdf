import { STATUS_SETS_MAX } from '../../protocol/scheme.js';
import type { SetStatus, StatusAnswer } from '../../protocol/messages/status.js';
import { granted, type Answer } from '../answer.js';
import { holderOf, type Session } from '../identity.js';
import type { Context } from '../context.js';
import { LIVE, toChallengeSet, type SetRow } from '../sets/set-row.js';
import { daysFrom, writeTime } from '../time.js';

/** Returns what an account-settings page shows. */
export async function status(
  context: Context,
  session: Session,
): Promise<Answer<StatusAnswer>> {
  return granted(await statusOf(context, session.account));
}

/** The sets of an account as its holder and operators see them. */
export async function statusOf(
  { store, policy, clock }: Context,
  account: string,
): Promise<StatusAnswer> {
  const [state] = await store.query<{ suspended_at: Date | null; now: Date }>(
    `select clock_timestamp() as now, (
       select min(closed_at) from backup_codes.shares
       where account = $1::text and share in ('strangers', 'browsers')) as suspended_at`,
    [account],
  );
  if (state === undefined) throw new Error('a query without a table has one row');
  const now = clock?.() ?? state.now;
  const rows = await store.query<SetRow>(
    `select * from backup_codes.sets
     where account = $1::text and ${LIVE}
       and (retired_at is null or retired_at > $3::timestamptz)
     order by retired_at desc nulls first, coalesce(confirmed_at, stored_at) desc, set_id
     limit $4::integer`,
    [account, now, daysFrom(now, -policy.retiredDays), STATUS_SETS_MAX],
  );
  const active = rows.filter((row) => row.state === 'active').map((row) => row.set_id);
  return {
    holder: holderOf(account),
    sets: rows.map((row) => toStatus(row, active, policy.reviewDays)),
    suspendedOn: state.suspended_at === null ? null : writeTime(state.suspended_at),
  };
}

function toStatus(row: SetRow, active: string[], reviewDays: number | null): SetStatus {
  return {
    ...toChallengeSet(row),
    state: row.state,
    label: row.label,
    confirmed: row.confirmed_at === null ? null : writeTime(row.confirmed_at),
    total: row.total,
    remaining: row.remaining,
    reviewBy: reviewBy(row, reviewDays),
    replaces: replaces(row, active),
  };
}

/**
 * Counted from the last time the holder had the sheet in hand: when it was confirmed or
 * checked.
 */
function reviewBy(
  { state, confirmed_at: confirmed, checked_at: checked }: SetRow,
  reviewDays: number | null,
): string | null {
  const seen = checked ?? confirmed;
  if (state !== 'active' || seen === null || reviewDays === null) return null;
  return writeTime(daysFrom(seen, reviewDays));
}

/**
 * The row may still name the old set after this set was confirmed or the old one died.
 */
function replaces({ state, replaces: old }: SetRow, active: string[]): string | null {
  return state === 'pending' && old !== null && active.includes(old) ? old : null;
}
