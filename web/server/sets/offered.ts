import { createHash } from 'node:crypto';

import type { SetProof } from '../../protocol/messages/proofs.js';
import type { AccountTransaction } from '../accounts/transaction.js';
import type { Pepper } from '../pepper.js';

/** The verifiers that somebody offers, each for one set, as the database holds them. */
export interface Offered {
  sets: string[];
  verifiers: Buffer[];
}

/** SHA-256 of a proof: all that it takes to verify one. */
export function verifierOf(proof: string): Buffer {
  return createHash('sha256').update(Buffer.from(proof, 'base64url')).digest();
}

/**
 * Wraps each proof's verifier in the pepper of its set. The same is done for a set that
 * the account does not have, so that it takes no less time.
 */
export async function offeredBy(
  { query, account }: AccountTransaction,
  pepper: Pepper,
  proofs: readonly SetProof[],
): Promise<Offered> {
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
