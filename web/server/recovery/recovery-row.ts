import type { AccountTransaction } from '../accounts/transaction.js';

/** The states of a recovery. It never returns to an earlier one. */
export type RecoveryState =
  'requested' | 'waiting' | 'ready' | 'used' | 'cancelled' | 'expired';

/** A row of `backup_codes.recoveries`. */
export interface RecoveryRow {
  request: string;
  state: RecoveryState;
  opened_at: Date;
  opened_by: Uint8Array;
  opened_from: string | null;
  contacts_only: boolean;
  tries: number;
  approved_at: Date | null;
  approved_by: string | null;
  by_contact: boolean;
  told_at: Date | null;
  ready_at: Date | null;
  halfway_told: boolean;
  shortened_by: string[];
  permitted_to: Uint8Array | null;
  permitted_until: Date | null;
  due_at: Date | null;
  ended_at: Date | null;
}

/** One recovery of the account, locked. */
export async function findRecovery(
  { query, account }: AccountTransaction,
  request: string,
): Promise<RecoveryRow | undefined> {
  const [row] = await query<RecoveryRow>(
    `select * from backup_codes.recoveries
     where account = $1::text and request = $2::text for update`,
    [account, request],
  );
  return row;
}

/** The recovery that was approved and has not ended, locked. */
export async function findOpen({
  query,
  account,
}: AccountTransaction): Promise<RecoveryRow | undefined> {
  const [row] = await query<RecoveryRow>(
    `select * from backup_codes.recoveries
     where account = $1::text and state in ('waiting', 'ready') for update`,
    [account],
  );
  return row;
}

/** How many recoveries were approved after a moment. */
export async function countApproved(
  { query, account }: AccountTransaction,
  after: Date,
): Promise<number> {
  const [row] = await query<{ approved: number }>(
    `select count(*)::integer as approved from backup_codes.recoveries
     where account = $1::text and approved_at > $2::timestamptz`,
    [account, after],
  );
  return row?.approved ?? 0;
}
