import { timingSafeEqual } from 'node:crypto';

import type { RecoverAnswer } from '../../protocol/messages/recover.js';
import type { AccountTransaction } from '../accounts/transaction.js';
import { granted, refused, type Answer } from '../answer.js';
import type { Context } from '../context.js';
import { digitsHash, recovererHash, type PendingSignIn } from '../identity.js';
import { writeTime } from '../time.js';
import type { RecoveryAccount } from './account.js';
import { beginWait } from './begin-wait.js';
import type { Recovery } from './policy.js';
import type { RecoveryRow } from './recovery-row.js';
import { findDigits } from './tokens.js';

/**
 * Approves a request by the digits that an address got. Only the sign-in that asked may type
 * them, so nobody else can use up its tries.
 *
 * Refusals: `link_expired`, and those of `beginWait`.
 */
export async function approveByDigits(
  { pepper }: Context,
  recovery: Recovery,
  transaction: AccountTransaction,
  signIn: PendingSignIn,
  host: RecoveryAccount,
  digits: string,
): Promise<Answer<RecoverAnswer>> {
  const { account } = transaction;
  const row = await findAsked(transaction, signIn);
  if (row === undefined) return refused('link_expired');
  const { request } = row;
  const found = (await findDigits(transaction, request)).find(({ hash, address }) =>
    timingSafeEqual(
      pepper.wrap(digitsHash(account, request, address, digits), pepper.chain),
      hash,
    ),
  );
  if (found === undefined) {
    await countTry(transaction, row, recovery.policy.digitsTries);
    return refused('link_expired');
  }
  const begun = await beginWait(transaction, recovery.policy, row, host, found.address);
  if (!begun.ok) return begun;
  const { waitHours } = recovery.policy;
  return granted({ waitHours, ready: writeTime(begun.value) });
}

/** The latest request of this sign-in that waits for approval. */
async function findAsked(
  { query, account }: AccountTransaction,
  signIn: PendingSignIn,
): Promise<RecoveryRow | undefined> {
  const [row] = await query<RecoveryRow>(
    `select * from backup_codes.recoveries
     where account = $1::text and state = 'requested' and opened_by = $2::bytea
     order by opened_at desc limit 1 for update`,
    [account, recovererHash(signIn)],
  );
  return row;
}

async function countTry(
  { query, account, now }: AccountTransaction,
  { request, tries }: RecoveryRow,
  most: number,
): Promise<void> {
  const isOver = tries + 1 >= most;
  await query(
    `update backup_codes.recoveries
     set tries = $3::smallint,
       state = case when $4::boolean then 'expired' else state end,
       ended_at = case when $4::boolean then $5::timestamptz end,
       due_at = case when $4::boolean then null else due_at end
     where account = $1::text and request = $2::text`,
    [account, request, tries + 1, isOver, now],
  );
}
