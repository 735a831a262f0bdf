/** Finds codes by what a client presents: proofs at sign-in, verifiers in a session. */

import { createHash } from 'node:crypto';

import type { SetProof } from '../../protocol/messages/redeem.js';
import type { AccountTransaction } from '../accounts/transaction.js';
import type { Pepper } from '../pepper.js';
import type { SetRow } from './set-row.js';

/**
 * The verifiers that a client presents, each for one set, as the database stores them.
 */
export interface Presented {
  sets: string[];
  verifiers: Buffer[];
}

/** SHA-256 of a proof. Verifying a proof takes nothing else. */
export function verifierOf(proof: string): Buffer {
  return createHash('sha256').update(Buffer.from(proof, 'base64url')).digest();
}

/**
 * Wraps each proof's verifier with the pepper keys of its set. A set that the account
 * does not have gets the same work, so that timing reveals nothing.
 */
export async function presentedBy(
  { query, account }: AccountTransaction,
  pepper: Pepper,
  proofs: readonly SetProof[],
): Promise<Presented> {
  const sets = proofs.map(({ set }) => set);
  const rows = await query<{ set_id: string; pepper: string[] }>(
    `select set_id, pepper from backup_codes.sets
     where account = $1 and set_id = any ($2)`,
    [account, sets],
  );
  const chains = new Map(rows.map(({ set_id: set, pepper: chain }) => [set, chain]));
  return {
    sets,
    verifiers: proofs.map(({ set, proof }) =>
      pepper.wrap(verifierOf(proof), chains.get(set) ?? pepper.chain),
    ),
  };
}

/** A code of a set. */
export interface FoundCode {
  /** Position on the sheet, counted from zero. */
  position: number;
  used_at: Date | null;
}

/** The code of a set that has this verifier. Spends nothing. */
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
