/** The only place that spends codes. It also knows which sign-in spent a code. */

import type { AccountTransaction } from '../accounts/transaction.js';
import { minutesFrom } from '../time.js';
import type { Presented } from './codes.js';

/** A code that a sign-in has spent. */
export interface SpentCode {
  set_id: string;
  label: string;
  /** Position on the sheet, counted from zero. */
  position: number;
  /** Codes of the set that were left at that time. */
  remaining: number;
  total: number;
}

/** For this many minutes a sign-in gets its answer again. */
const REPEAT_MINUTES = 5;

/**
 * Spends one code. Of the presented verifiers, it takes the first, in the order of set
 * IDs, that belongs to an unused code of an active set. Spending the last code makes the
 * set spent.
 */
export async function spendCode(
  { query, account, now }: AccountTransaction,
  { sets, verifiers }: Presented,
  signIn: string,
): Promise<SpentCode | undefined> {
  const [spent] = await query<SpentCode>(
    `with chosen as (
       select c.set_id, c.verifier
       from unnest($2::text[], $3::bytea[]) as presented (set_id, verifier)
       join backup_codes.codes c on c.account = $1
         and c.set_id = presented.set_id and c.verifier = presented.verifier
       join backup_codes.sets s on s.account = $1 and s.set_id = c.set_id
       where c.used_at is null and s.state = 'active'
       order by c.set_id limit 1
     ),
     counted as (
       update backup_codes.sets s
       set remaining = s.remaining - 1,
         state = case s.remaining when 1 then 'spent' else s.state end,
         retired_at = case s.remaining when 1 then $4::timestamptz end,
         reason = case s.remaining when 1 then 'spent' end
       from chosen
       where s.account = $1 and s.set_id = chosen.set_id and s.state = 'active'
       returning s.set_id, s.label, s.remaining, s.total, chosen.verifier
     )
     update backup_codes.codes c
     set used_at = $4, used_by = $5, left_after = counted.remaining
     from counted
     where c.account = $1 and c.set_id = counted.set_id
       and c.verifier = counted.verifier and c.used_at is null
     returning c.set_id, counted.label, c.position, counted.remaining, counted.total`,
    [account, sets, verifiers, now, signIn],
  );
  return spent;
}

/** Whether this sign-in has ever spent a code. */
export async function hasSpent(
  { query, account }: AccountTransaction,
  signIn: string,
): Promise<boolean> {
  const spent = await query(
    'select from backup_codes.codes where account = $1 and used_by = $2 limit 1',
    [account, signIn],
  );
  return spent.length > 0;
}

/**
 * What this sign-in has spent in the last minutes, if it presents that again. A set that
 * was revoked in the meantime gives no answer, because its holder may have revoked it
 * over this use.
 */
export async function spentBefore(
  { query, account, now }: AccountTransaction,
  { sets, verifiers }: Presented,
  signIn: string,
): Promise<SpentCode | undefined> {
  const [spent] = await query<SpentCode>(
    `select c.set_id, s.label, c.position, c.left_after as remaining, s.total
     from unnest($2::text[], $3::bytea[]) as presented (set_id, verifier)
     join backup_codes.codes c on c.account = $1
       and c.set_id = presented.set_id and c.verifier = presented.verifier
     join backup_codes.sets s on s.account = $1 and s.set_id = c.set_id
     where c.used_by = $4 and s.state in ('active', 'spent') and c.used_at > $5`,
    [account, sets, verifiers, signIn, minutesFrom(now, -REPEAT_MINUTES)],
  );
  return spent;
}

/** A used code that is presented again, from a set that was not revoked. */
export async function usedCode(
  { query, account }: AccountTransaction,
  { sets, verifiers }: Presented,
): Promise<{ set_id: string; position: number; used_at: Date } | undefined> {
  const [used] = await query<{ set_id: string; position: number; used_at: Date }>(
    `select c.set_id, c.position, c.used_at
     from unnest($2::text[], $3::bytea[]) as presented (set_id, verifier)
     join backup_codes.codes c on c.account = $1
       and c.set_id = presented.set_id and c.verifier = presented.verifier
     join backup_codes.sets s on s.account = $1 and s.set_id = c.set_id
     where c.used_at is not null and s.state in ('active', 'spent')
     order by c.set_id limit 1`,
    [account, sets, verifiers],
  );
  return used;
}
