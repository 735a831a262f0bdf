import { STATUS_SETS_MAX } from '../../protocol/scheme.js';
import type {
  SetStatus,
  StatusAnswer,
  StatusRequest,
} from '../../protocol/messages/status.js';
import { refusalToSession } from '../accounts/epoch.js';
import { granted, type Answer } from '../answer.js';
import { holderOf, type Session } from '../identity.js';
import type { Context } from '../context.js';
import { recentUntil } from '../recovery/operators.js';
import { recoveryStatusOf, type OpenJson } from '../recovery/status.js';
import { reviewDate, reviewOf } from '../sets/review.js';
import { LIVE, toChallengeSet, type SetRow } from '../sets/set-row.js';
import { hasMade, steppedUpOf } from '../stepped-up.js';
import { daysFrom, writeSeconds, writeTime } from '../time.js';

/** Returns what an account-settings page shows. */
export async function status(
  context: Context,
  session: Session,
  { details }: StatusRequest,
): Promise<Answer<StatusAnswer>> {
  const found = await readStatus(context, session.account);
  const { now, suspendedOn, rows } = found;
  const ended = refusalToSession(found, session);
  if (ended !== undefined) return ended;
  const active = idsOfActive(rows);
  const sets = rows.map((row) => ({
    ...statusOfSet(row, active, context),
    ...(details && {
      ...detailsOf(row, context, now),
      madeHere: row.state === 'pending' && hasMade(session, row),
    }),
  }));
  return granted({
    holder: holderOf(session.account),
    sets,
    suspendedOn,
    ...(details && {
      steppedUp: steppedUpOf(session),
      recovery: recoveryStatusOf(found),
      recentlyRecovered: recentUntil(context, found.epoch, now),
    }),
  });
}

/** The sets of an account as operators see them: all that does not depend on a session. */
export async function statusOf(context: Context, account: string): Promise<StatusAnswer> {
  const { now, suspendedOn, rows } = await readStatus(context, account);
  const active = idsOfActive(rows);
  const sets = rows.map((row) => ({
    ...statusOfSet(row, active, context),
    ...detailsOf(row, context, now),
  }));
  return { holder: holderOf(account), sets, suspendedOn };
}

/** A set, and the used codes of an active one. */
type Row = SetRow & {
  /** Moments in seconds since 1970. `null` if there are none. */
  used: { position: number; usedOn: number }[] | null;
};

interface Found {
  now: Date;
  suspendedOn: string | null;
  /** When the account was last recovered. */
  epoch: Date | null;
  /** The recovery that is under way. */
  open: OpenJson | null;
  rows: Row[];
}

interface StateRow {
  now: Date;
  suspended_at: Date | null;
  epoch: Date | null;
  open: OpenJson | null;
}

async function readStatus(
  { store, policy, clock }: Context,
  account: string,
): Promise<Found> {
  const [state] = await store.query<StateRow>(
    `select clock_timestamp() as now, (
       select min(closed_at) from backup_codes.shares
       where account = $1::text and share in ('strangers', 'browsers')) as suspended_at, (
       select epoch from backup_codes.accounts where account = $1::text) as epoch, (
       select jsonb_build_object('state', state, 'asked', extract(epoch from opened_at),
         'from', opened_from, 'ready', extract(epoch from ready_at),
         'told', told_at is not null, 'due', extract(epoch from due_at))
       from backup_codes.recoveries
       where account = $1::text and state in ('waiting', 'ready')) as open`,
    [account],
  );
  if (state === undefined) throw new Error('a query without a table has one row');
  const now = clock?.() ?? state.now;
  const rows = await store.query<Row>(
    `select sets.*, (
       select jsonb_agg(jsonb_build_object(
         'position', c.position, 'usedOn', extract(epoch from c.used_at)) order by c.position)
       from backup_codes.codes c
       where c.account = $1::text and c.set_id = sets.set_id and c.used_at is not null
         and sets.state = 'active') as used
     from backup_codes.sets
     where account = $1::text and ${LIVE}
       and (retired_at is null or retired_at > $3::timestamptz)
     order by retired_at desc nulls first, coalesce(confirmed_at, stored_at) desc, set_id
     limit $4::integer`,
    [account, now, daysFrom(now, -policy.retiredDays), STATUS_SETS_MAX],
  );
  const { epoch, open } = state;
  return { now, suspendedOn: writeOrNull(state.suspended_at), epoch, open, rows };
}

function idsOfActive(rows: readonly SetRow[]): string[] {
  return rows.filter((row) => row.state === 'active').map((row) => row.set_id);
}

function statusOfSet(row: Row, active: string[], { policy }: Context): SetStatus {
  return {
    ...toChallengeSet(row),
    state: row.state,
    label: row.label,
    confirmed: writeOrNull(row.confirmed_at),
    total: row.total,
    remaining: row.remaining,
    reviewBy: writeOrNull(reviewDate(row, policy.reviewDays)),
    replaces: replaces(row, active),
  };
}

function detailsOf(row: Row, { policy }: Context, now: Date): Partial<SetStatus> {
  return {
    preparedBy: row.prepared_by,
    origin: row.origin,
    used: (row.used ?? []).map(({ position, usedOn }) => ({
      position,
      usedOn: writeSeconds(usedOn),
    })),
    lastChecked: writeOrNull(row.checked_at),
    review: reviewOf(row, policy.reviewDays, now),
  };
}

function writeOrNull(moment: Date | null): string | null {
  return moment === null ? null : writeTime(moment);
}

/**
 * The row may still name the old set after this set was confirmed or the old one died.
 */
function replaces({ state, replaces: old }: SetRow, active: string[]): string | null {
  return state === 'pending' && old !== null && active.includes(old) ? old : null;
}
