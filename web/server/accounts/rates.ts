import { RETRY_AFTER_MAX_SECONDS } from '../../protocol/scheme.js';
import { granted, refused, type Answer } from '../answer.js';
import type { AccountTransaction } from './transaction.js';

/** Actions that are limited per account. */
export type Act =
  | 'enrol'
  | 'withdraw_pending'
  | 'confirm_pending'
  | 'tell_enrolled'
  | 'tell_withdrawn'
  | 'recover';

/** The most times in a window of this many seconds. The first time starts the window. */
export interface Rate {
  most: number;
  seconds: number;
}

/** At most this often in an hour. */
export function perHour(most: number): Rate {
  return { most, seconds: 3_600 };
}

interface Window {
  since: Date;
  done: number;
}

/**
 * Counts an action of an account.
 *
 * @returns 0, or the seconds until it is allowed; then nothing was counted
 */
export async function countAct(
  { query, account, now }: AccountTransaction,
  act: Act,
  { most, seconds }: Rate,
): Promise<number> {
  const [found] = await query<Window>(
    `select since, done from backup_codes.rates
     where account = $1::text and act = $2::text`,
    [account, act],
  );
  const left = found === undefined ? 0 : secondsLeft(found, seconds, now);
  const window = left > 0 && found !== undefined ? found : { since: now, done: 0 };
  if (window.done >= most) return left;
  await query(
    `insert into backup_codes.rates (account, act, since, done)
     values ($1::text, $2::text, $3::timestamptz, $4::integer)
     on conflict (account, act) do update set since = excluded.since, done = excluded.done`,
    [account, act, window.since, window.done + 1],
  );
  return 0;
}

/** {@link countAct} for an action that somebody requests. Refusals: `throttled`. */
export async function limitAct(
  transaction: AccountTransaction,
  act: Act,
  rate: Rate,
): Promise<Answer<undefined>> {
  const wait = await countAct(transaction, act, rate);
  const retryAfter = Math.min(wait, RETRY_AFTER_MAX_SECONDS);
  return wait > 0 ? refused({ error: 'throttled', retryAfter }) : granted(undefined);
}

/** Restarts the count. */
export async function forgetActs(
  { query, account }: AccountTransaction,
  acts: readonly Act[],
): Promise<void> {
  await query(
    `delete from backup_codes.rates
     where account = $1::text and act = any ($2::text[])`,
    [account, acts],
  );
}

/** 0 if the clock was set back to before the window. */
function secondsLeft({ since }: Window, seconds: number, now: Date): number {
  const elapsed = (now.getTime() - since.getTime()) / 1_000;
  return elapsed < 0 ? 0 : Math.max(0, Math.ceil(seconds - elapsed));
}
