/**
 * How a set changes its state: pending to active, active to revoked, pending to gone.
 * `backup_codes.spend_code` makes the fourth change, active to spent.
 */

import { countAct, forgetActs } from '../accounts/rates.js';
import type { AccountTransaction } from '../accounts/transaction.js';
import { granted, refused, type Answer } from '../answer.js';
import type { Doer } from '../events/doer.js';
import type { Happening } from '../events/event.js';
import { recordEvents } from '../events/record.js';
import { countActive, findSet, type SetRow } from './set-row.js';
import { rememberNeverTurnedOn } from './never-turned-on.js';
import { addTombstone, deleteSet } from './store-set.js';

/** Dead sets of an account that are kept. A status has room for them and all live ones. */
const DEAD_SETS_KEPT = 30;

/** One notice a day is enough for new codes that the holder gave up. */
const ONCE_A_DAY = { most: 1, seconds: 86_400 };

/** What making a set active did to another set. */
export interface Activated {
  /** The set that it replaced; `null` if that one was dead already, or there was none. */
  replaced: string | null;
  /** What happened to that set. */
  happened: Happening[];
}

/**
 * Makes a pending set active and revokes the set that it replaces. From here on the set can
 * never be enrolled again.
 *
 * Refusals: `too_many_sets`.
 */
export async function activate(
  transaction: AccountTransaction,
  activeSets: number,
  { set_id: set, salt, replaces }: Pick<SetRow, 'set_id' | 'salt' | 'replaces'>,
  doer: Doer,
): Promise<Answer<Activated>> {
  const { account, now, query } = transaction;
  const old = replaces === null ? undefined : await findSet(transaction, replaces);
  const replaced = old?.state === 'active' ? old : undefined;
  const others = (await countActive(transaction)) - (replaced === undefined ? 0 : 1);
  if (others >= activeSets) return refused({ error: 'too_many_sets', limit: activeSets });
  const happened =
    replaced === undefined ? [] : [await retire(transaction, replaced, 'replaced', doer)];
  await query(
    `update backup_codes.sets
     set state = 'active', confirmed_at = $3::timestamptz, replaced = $4::text
     where account = $1::text and set_id = $2::text`,
    [account, set, now, replaced?.set_id ?? null],
  );
  await addTombstone(transaction, set, salt);
  await forgetActs(transaction, ['tell_enrolled']);
  return granted({ replaced: replaced?.set_id ?? null, happened });
}

/** Revokes an active set and says what happened. */
export async function retire(
  { query, account, now }: AccountTransaction,
  { set_id: set, label }: Pick<SetRow, 'set_id' | 'label'>,
  reason: 'replaced' | 'withdrawn',
  doer: Doer,
): Promise<Happening> {
  await query(
    `update backup_codes.sets
     set state = 'revoked', retired_at = $3::timestamptz, reason = $4::text
     where account = $1::text and set_id = $2::text`,
    [account, set, now, reason],
  );
  await query(
    `delete from backup_codes.sets
     where account = $1::text and set_id in (
       select set_id from backup_codes.sets
       where account = $1::text and retired_at is not null
       order by retired_at desc, set_id offset $2::integer)`,
    [account, DEAD_SETS_KEPT],
  );
  return { kind: 'revoked', set, label, reason, ...doer, was: 'active' };
}

/**
 * Deletes a pending set. An imported set leaves a tombstone, because importing its file
 * again would bring it back.
 *
 * @param isOwn whether the session that stored the set gives it up. Then nothing stays, or
 *   starting over repeatedly would hide the sets that somebody may have printed
 */
export async function discard(
  transaction: AccountTransaction,
  row: SetRow,
  doer: Doer,
  isOwn = false,
): Promise<void> {
  const { set_id: set, label, salt, origin } = row;
  await deleteSet(transaction, set);
  if (origin === 'imported') await addTombstone(transaction, set, salt);
  if (!isOwn) await rememberNeverTurnedOn(transaction, [row]);
  const isHolder = doer.by === 'holder';
  const wasTold =
    isHolder && (await countAct(transaction, 'tell_withdrawn', ONCE_A_DAY)) > 0;
  if (wasTold) return;
  await recordEvents(transaction, [
    { kind: 'revoked', set, label, reason: 'withdrawn', ...doer, was: 'pending' },
  ]);
}

/**
 * Deletes the account's expired pending sets, so that their IDs can be used again. The
 * holder is told, unless a reminder has said so already.
 */
export async function dropExpired(transaction: AccountTransaction): Promise<void> {
  const { query, account, now } = transaction;
  const gone = await query<Gone>(
    `delete from backup_codes.sets
     where account = $1::text and state = 'pending' and expires_at <= $2::timestamptz
     returning set_id, created, label, reminded_at`,
    [account, now],
  );
  if (gone.length === 0) return;
  await rememberNeverTurnedOn(transaction, gone);
  const untold = gone.filter(({ reminded_at: at }) => at === null);
  if (untold.length === 0) return;
  await recordEvents(
    transaction,
    untold.map(({ set_id: set, label }) => ({
      kind: 'never_confirmed',
      set,
      label,
      until: null,
    })),
  );
}

type Gone = Pick<SetRow, 'set_id' | 'created' | 'label' | 'reminded_at'>;
