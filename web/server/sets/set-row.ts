import type { CodeFormat } from '../../protocol/formats.js';
import type { Kdf } from '../../protocol/kdf.js';
import type { ChallengeSet } from '../../protocol/messages/challenge.js';
import type { RetiredReason } from '../../protocol/messages/explain.js';
import type { SetOrigin, SetState } from '../../protocol/messages/status.js';
import type { AccountTransaction } from '../accounts/transaction.js';

/** A row of `backup_codes.sets`. */
export interface SetRow {
  set_id: string;
  state: SetState;
  origin: SetOrigin;
  label: string;
  created: string;
  format: CodeFormat;
  kdf: Kdf;
  salt: Uint8Array;
  pepper: string[];
  total: number;
  remaining: number;
  expires_at: Date;
  confirm_hash: Uint8Array | null;
  enrolled_by: Uint8Array | null;
  stored_at: Date;
  replaces: string | null;
  replaced: string | null;
  confirmed_at: Date | null;
  checked_at: Date | null;
  retired_at: Date | null;
  reason: RetiredReason | null;
  prepared_by: string | null;
  reminded_at: Date | null;
}

/** An expired pending set counts as gone, even if its row still exists. */
export const LIVE = `(state <> 'pending' or expires_at > $2::timestamptz)`;

/** A set of the account, locked. `undefined` if there is none. */
export async function findSet(
  transaction: AccountTransaction,
  set: string,
): Promise<SetRow | undefined> {
  const [row] = await findSets(transaction, [set]);
  return row;
}

/** Those of these sets that the account has, locked. */
export async function findSets(
  { query, account, now }: AccountTransaction,
  sets: readonly string[],
): Promise<SetRow[]> {
  return query<SetRow>(
    `select * from backup_codes.sets
     where account = $1::text and ${LIVE} and set_id = any ($3::text[]) for update`,
    [account, now, sets],
  );
}

/** The account's pending set that was enrolled in a session, locked. */
export async function findPending({
  query,
  account,
}: AccountTransaction): Promise<SetRow | undefined> {
  const [row] = await query<SetRow>(
    `select * from backup_codes.sets
     where account = $1::text and state = 'pending' and origin = 'enrolled' for update`,
    [account],
  );
  return row;
}

/** How many active sets the account has. */
export async function countActive({
  query,
  account,
}: AccountTransaction): Promise<number> {
  const [row] = await query<{ active: number }>(
    `select count(*)::integer as active from backup_codes.sets
     where account = $1::text and state = 'active'`,
    [account],
  );
  return row?.active ?? 0;
}

/** What `backup_codes.retired_sets` returns of each set. */
export type RetiredJson = ChallengeJson &
  Pick<SetRow, 'pepper'> & {
    /** Seconds since 1970. */
    retired_at: number;
    reason: RetiredReason;
  };

/**
 * The sets that the account retired last and that were once active, newest first.
 *
 * @param rules see `rules.ts`
 */
export async function retiredSets(
  { query, account, now }: AccountTransaction,
  rules: string,
): Promise<RetiredJson[]> {
  const [row] = await query<{ retired: RetiredJson[] }>(
    `select backup_codes.retired_sets(
       $1::text, $2::jsonb, $3::timestamptz) as retired`,
    [account, rules, now],
  );
  return row?.retired ?? [];
}

/** The columns that a client needs to derive proofs for a set. */
type ChallengeRow = Pick<SetRow, 'set_id' | 'created' | 'format' | 'kdf' | 'salt'>;

/** The same, as the functions in the database return it: the salt is in hex. */
export type ChallengeJson = Omit<ChallengeRow, 'salt'> & { salt: string };

/**
 * What a client needs to derive proofs for a set. Omits the label, which only its holder
 * may see.
 */
export function toChallengeSet({
  set_id,
  created,
  format,
  kdf,
  salt,
}: ChallengeRow): ChallengeSet {
  return {
    set: set_id,
    created,
    format,
    kdf,
    salt: Buffer.from(salt).toString('base64url'),
  };
}

/** {@link toChallengeSet} for a set that a function has returned. */
export function fromJson({ salt, ...set }: ChallengeJson): ChallengeSet {
  return toChallengeSet({ ...set, salt: Buffer.from(salt, 'hex') });
}
