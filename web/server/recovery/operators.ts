/** What operators see of recoveries, and do about them. */

import { inAccount, type AccountTransaction } from '../accounts/transaction.js';
import type { Context } from '../context.js';
import { operatorNamed } from '../events/doer.js';
import { recordEvents } from '../events/record.js';
import { requireAccount } from '../identity.js';
import { currentTime, daysFrom, writeTime } from '../time.js';
import { advance } from './advance.js';
import { cancelOpen, expireRequested } from './cancel.js';
import { findOpen, type RecoveryRow } from './recovery-row.js';

/** A recovery that was approved and has not ended. */
export interface OpenRecovery {
  account: string;
  /** Identifies it in events. */
  request: string;
  state: 'waiting' | 'ready';
  asked: string;
  /** Where the person was who asked. `null` if the host does not say. */
  from: string | null;
  approved: string;
  /** The ID of the address that approved. */
  approvedBy: string;
  /** When the wait ends or ended. */
  ready: string;
  /** Accounts of the operators who want to shorten the wait. */
  shortenedBy: readonly string[];
}

/** How an account stands with recovery. */
export interface RecoveryOverview {
  open: OpenRecovery | null;
  /** When it was last recovered. Sessions that began before are refused. */
  epoch: string | null;
  /** Until when it counts as recovered a short time ago. `null` if it does not. */
  recentlyRecovered: string | null;
  /** Since when only an operator can do anything. */
  frozen: string | null;
}

/** What came of an operator's wish to shorten a wait. */
export interface Shortened {
  /** How many more operators must agree. 0 if the wait is over. */
  missing: number;
}

type OpenRow = RecoveryRow & { account: string };

/** How one account stands with recovery. */
export async function recoveryOf(
  context: Context,
  account: string,
): Promise<RecoveryOverview> {
  requireAccount(account);
  const { store } = context;
  const now = await currentTime(context);
  const [state] = await store.query<{ epoch: Date | null; frozen_at: Date | null }>(
    'select epoch, frozen_at from backup_codes.accounts where account = $1::text',
    [account],
  );
  const [open] = await store.query<OpenRow>(
    `select * from backup_codes.recoveries
     where account = $1::text and state in ('waiting', 'ready')`,
    [account],
  );
  return {
    open: open === undefined ? null : toOpen(open, now),
    epoch: writeOrNull(state?.epoch),
    recentlyRecovered: recentUntil(context, state?.epoch ?? null, now),
    frozen: writeOrNull(state?.frozen_at),
  };
}

/** Until when an account counts as recovered a short time ago. */
export function recentUntil(
  { recovery }: Context,
  epoch: Date | null,
  now: Date,
): string | null {
  if (epoch === null || recovery === undefined) return null;
  const until = daysFrom(epoch, recovery.policy.recentHours / 24);
  return until > now ? writeTime(until) : null;
}

/** Recoveries that are listed, unless the caller asks for more or fewer. */
const RECOVERIES_SHOWN = 100;

/** Which recoveries to list. */
export interface ListOptions {
  /** 100 by default. */
  limit?: number;
  /** A POSIX regular expression for the names of the accounts. All by default. */
  accounts?: string;
}

/** The recoveries of all accounts that were approved and have not ended, the next first. */
export async function recoveriesOpen(
  context: Context,
  { limit = RECOVERIES_SHOWN, accounts = '' }: ListOptions,
): Promise<OpenRecovery[]> {
  const now = await currentTime(context);
  const rows = await context.store.query<OpenRow>(
    `select * from backup_codes.recoveries
     where state in ('waiting', 'ready') and account ~ $2::text
     order by due_at limit $1::integer`,
    [limit, accounts],
  );
  return rows.flatMap((row) => toOpen(row, now) ?? []);
}

/** `null` if its time has passed and nobody has noticed yet. */
function toOpen(row: OpenRow, now: Date): OpenRecovery | null {
  const { state, approved_at: approved, approved_by: by, ready_at: ready } = row;
  if (approved === null || by === null || ready === null) return null;
  if (state === 'ready' && (row.due_at === null || row.due_at <= now)) return null;
  return {
    account: row.account,
    request: row.request,
    state: isReady(row, now) ? 'ready' : 'waiting',
    asked: writeTime(row.opened_at),
    from: row.opened_from,
    approved: writeTime(approved),
    approvedBy: by,
    ready: writeTime(ready),
    shortenedBy: row.shortened_by,
  };
}

/** Whether the wait is over, even if nobody has noticed yet. */
export function isReady(
  {
    state,
    told_at: told,
    ready_at: ready,
  }: Pick<RecoveryRow, 'state' | 'told_at' | 'ready_at'>,
  now: Date,
): boolean {
  return state === 'ready' || (told !== null && ready !== null && ready <= now);
}

/** Stops a recovery for an operator. Returns whether there was one. */
export async function cancelRecovery(
  context: Context,
  account: string,
  operator?: string,
): Promise<boolean> {
  const doer = operatorNamed(operator);
  return inAccount(context, account, async (transaction) => {
    await expireRequested(transaction);
    return cancelOpen(transaction, { ...doer, how: 'operator' });
  });
}

/**
 * Notes that an operator wants to end the wait. It ends when as many have agreed as the
 * policy says.
 *
 * @param by the operator's name, which the holder sees, and own account
 * @returns `null` if no recovery waits
 * @throws TypeError if the policy does not allow it, RangeError for the account itself
 */
export async function shortenRecovery(
  context: Context,
  account: string,
  by: { operator: string; operatorAccount: string },
): Promise<Shortened | null> {
  const { recovery } = context;
  const needed = recovery?.policy.operatorsToShorten ?? null;
  if (recovery === undefined || needed === null) {
    throw new TypeError('recovery.operatorsToShorten: the policy allows no operator');
  }
  if (by.operatorAccount === account) {
    throw new RangeError(
      'operatorAccount: nobody may shorten the wait of their own account',
    );
  }
  requireAccount(by.operatorAccount);
  const doer = operatorNamed(by.operator);
  return inAccount(context, account, async (transaction) => {
    await advance(transaction, recovery.policy);
    const row = await findOpen(transaction);
    if (row?.state !== 'waiting') return null;
    if (row.shortened_by.includes(by.operatorAccount)) {
      return { missing: needed - row.shortened_by.length };
    }
    const { request } = row;
    const agreed = [...row.shortened_by, by.operatorAccount];
    const missing = Math.max(0, needed - agreed.length);
    await noteAgreed(transaction, row, agreed, missing === 0);
    await recordEvents(transaction, [
      { kind: 'recovery_shortened', request, missing, ...doer },
    ]);
    await advance(transaction, recovery.policy);
    return { missing };
  });
}

async function noteAgreed(
  { query, account, now }: AccountTransaction,
  { request, ready_at: ready, due_at: due }: RecoveryRow,
  agreed: readonly string[],
  isOver: boolean,
): Promise<void> {
  await query(
    `update backup_codes.recoveries
     set shortened_by = $3::text[], ready_at = $4::timestamptz, due_at = $5::timestamptz
     where account = $1::text and request = $2::text`,
    [account, request, agreed, isOver ? now : ready, isOver ? now : due],
  );
}

/** Unlocks a frozen account for an operator. Returns whether it was frozen. */
export async function unfreeze(
  context: Context,
  account: string,
  operator?: string,
): Promise<boolean> {
  const doer = operatorNamed(operator);
  return inAccount(context, account, async (transaction) => {
    if (!transaction.isFrozen) return false;
    await transaction.query(
      `update backup_codes.accounts set frozen_at = null, settled_at = $2::timestamptz
       where account = $1::text`,
      [account, transaction.now],
    );
    await recordEvents(transaction, [{ kind: 'recovery_unfrozen', ...doer }]);
    return true;
  });
}

function writeOrNull(moment: Date | null | undefined): string | null {
  return moment === null || moment === undefined ? null : writeTime(moment);
}
