import type { AccountTransaction } from '../accounts/transaction.js';
import type { Pepper } from '../pepper.js';
import type { SetRow } from './set-row.js';

/** A code of a set. */
export interface FoundCode {
  /** Zero-based place on the sheet. */
  position: number;
  used_at: Date | null;
}

/** The code of a set that has this verifier; a verifier spends nothing. */
export async function findCode(
  { query, account }: AccountTransaction,
  pepper: Pepper,
  { set_id: set, pepper: chain }: Pick<SetRow, 'set_id' | 'pepper'>,
  verifier: string,
): Promise<FoundCode | undefined> {
  const [code] = await query<FoundCode>(
    `select position, used_at from backup_codes.codes
     where account = $1 and set_id = $2 and verifier = $3`,
    [account, set, pepper.wrap(Buffer.from(verifier, 'base64url'), chain)],
  );
  return code;
}
