import { inAccount } from '../accounts/transaction.js';
import type { Context } from '../context.js';
import type { BackupCodesEvent } from '../events/event.js';
import { findRecovery } from './recovery-row.js';

/** Minutes that mail may take to leave. If the host is later, the wait becomes longer. */
const PROMPT_MINUTES = 60;

/**
 * Notes that the host took an event with letters. If it tells the holder of a recovery, no
 * wait ends before, and the whole wait follows. A host whose mail is down must not give a
 * thief the account.
 */
export async function noteTold(context: Context, event: BackupCodesEvent): Promise<void> {
  if (context.recovery === undefined || event.kind !== 'recovery_opened') return;
  const { account, request } = event;
  await inAccount(context, account, async (transaction) => {
    const { query, now } = transaction;
    const row = await findRecovery(transaction, request);
    if (row?.state !== 'waiting' || row.told_at !== null) return;
    const { approved_at: approved, ready_at: ready } = row;
    if (approved === null || ready === null) return;
    const late = now.getTime() - approved.getTime();
    const shift = late > PROMPT_MINUTES * 60_000 ? late : 0;
    const end = new Date(ready.getTime() + shift);
    const halfway = new Date((now.getTime() + end.getTime()) / 2);
    await query(
      `update backup_codes.recoveries
       set told_at = $3::timestamptz, ready_at = $4::timestamptz, due_at = $5::timestamptz
       where account = $1::text and request = $2::text`,
      [account, request, now, end, halfway],
    );
  });
}
