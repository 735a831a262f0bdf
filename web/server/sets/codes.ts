/** Finds codes by what a client presents: proofs at sign-in, verifiers in a session. */

import { createHash } from 'node:crypto';

import type { SetProof } from '../../protocol/messages/redeem.js';
import type { AccountTransaction } from '../accounts/transaction.js';
import type { Pepper } from '../pepper.js';
import type { SetRow } from './set-row.js';

/**
 * The verifiers that a client presents, each for one set, as the database stores them.
 * Each may appear several times, wrapped in other pepper keys.
 */
export interface Presented {
  sets: string[];
  /** IDs of the pepper keys, the innermost first, separated by spaces. */
  chains: string[];
  verifiers: Buffer[];
}

/** SHA-256 of a proof. Verifying a proof takes nothing else. */
export function verifierOf(proof: string): Buffer {
  return createHash('sha256').update(Buffer.from(proof, 'base64url')).digest();
}

/** The IDs of the keys in a chain. */
export function keysOf(chain: string): string[] {
  return chain.split(' ').filter((id) => id !== '');
}

/** The chain of these keys, the innermost first. */
export function chainOf(keys: readonly string[]): string {
  return keys.join(' ');
}

/**
 * Wraps each proof's verifier in each chain of pepper keys. A set that the account does
 * not have gets the same work, so that timing reveals nothing.
 *
 * @throws PepperError if a key is missing
 */
export function presentedBy(
  pepper: Pepper,
  chains: readonly string[],
  proofs: readonly SetProof[],
): Presented {
  const all = proofs.flatMap(({ set, proof }) =>
    chains.map((chain) => ({
      set,
      chain,
      verifier: pepper.wrap(verifierOf(proof), keysOf(chain)),
    })),
  );
  return {
    sets: all.map(({ set }) => set),
    chains: all.map(({ chain }) => chain),
    verifiers: all.map(({ verifier }) => verifier),
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
     where account = $1::text and set_id = $2::text and verifier = $3::bytea`,
    [account, set, pepper.wrap(Buffer.from(verifier, 'base64url'), chain)],
  );
  return code;
}
