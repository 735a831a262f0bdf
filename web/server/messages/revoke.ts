import {
  parseRevokeRequestValue,
  type RevokeAnswer,
} from '../../protocol/messages/revoke.js';
import { inAccount } from '../accounts/transaction.js';
import { granted, refused, type Answer } from '../answer.js';
import type { Actor } from '../events/event.js';
import { recordEvents } from '../events/record.js';
import type { Session } from '../identity.js';
import type { Party } from '../party.js';
import { retire } from '../sets/retire.js';
import { findSet } from '../sets/set-row.js';

/**
 * Withdraws a set, pending or active, for its holder.
 *
 * Refusals: `unauthorized`, `step_up_required`, a document error, `not_found`,
 * `not_active` for a spent set.
 */
export async function revoke(
  party: Party,
  session: Session | null,
  request: unknown,
): Promise<Answer<RevokeAnswer>> {
  if (session === null) return refused('unauthorized');
  if (!session.steppedUp) return refused('step_up_required');
  const parsed = parseRevokeRequestValue(request);
  if (!parsed.ok) return refused(parsed.error);
  return withdraw(party, session.account, parsed.value.set, 'holder');
}

/** Withdraws a set; withdrawing a revoked one again gives the same answer. */
export async function withdraw(
  party: Party,
  account: string,
  set: string,
  by: Actor,
): Promise<Answer<RevokeAnswer>> {
  return inAccount(party, account, async (transaction) => {
    const row = await findSet(transaction, set);
    if (row === undefined) return refused('not_found');
    if (row.state === 'spent') return refused('not_active');
    if (row.state !== 'revoked') {
      const happened = await retire(transaction, row, 'withdrawn', by);
      await recordEvents(transaction, [happened]);
    }
    return granted({ set, state: 'revoked' });
  });
}
