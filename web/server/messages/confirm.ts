import { timingSafeEqual } from 'node:crypto';

import {
  parseConfirmRequestValue,
  type ConfirmAnswer,
  type ConfirmRequest,
} from '../../protocol/messages/confirm.js';
import { attempt, givenBack, type Verdict } from '../accounts/throttle.js';
import type { AccountTransaction } from '../accounts/transaction.js';
import { granted, refused, type Answer } from '../answer.js';
import { recordEvents } from '../events/record.js';
import { confirmTokenHash, type Session } from '../identity.js';
import type { Party } from '../party.js';
import { activate } from '../sets/activate.js';
import { findCode } from '../sets/find-code.js';
import { findSet, type SetRow } from '../sets/set-row.js';
import { writeTime } from '../time.js';

/**
 * Makes a pending set active, because one of its codes was typed, and revokes the one
 * that it replaces in the same transaction. The code stays good.
 *
 * Refusals: `unauthorized`, `step_up_required`, a document error, `not_found`,
 * `not_active`, `wrong_code`, `too_many_sets`, `throttled`, `suspended`.
 */
export async function confirm(
  party: Party,
  session: Session | null,
  request: unknown,
): Promise<Answer<ConfirmAnswer>> {
  if (session === null) return refused('unauthorized');
  const parsed = parseConfirmRequestValue(request);
  if (!parsed.ok) return refused(parsed.error);
  return attempt(party, session.account, (transaction) =>
    look(party, transaction, session, parsed.value),
  );
}

async function look(
  party: Party,
  transaction: AccountTransaction,
  session: Session,
  { set, verifier, confirmToken }: ConfirmRequest,
): Promise<Verdict<ConfirmAnswer>> {
  const row = await findSet(transaction, set);
  if (row === undefined) return givenBack(refused('not_found'));
  if (!session.steppedUp && !holdsToken(row, confirmToken, session, transaction.now)) {
    return givenBack(refused('step_up_required'));
  }
  if (row.state !== 'pending' && row.state !== 'active') {
    return givenBack(refused('not_active'));
  }
  const code = await findCode(transaction, party.pepper, row, verifier);
  if (code === undefined) {
    return { failure: 'keep', answer: refused({ error: 'wrong_code', retired: [] }) };
  }
  if (row.confirmed_at !== null) {
    return givenBack(granted(confirmed(set, row.confirmed_at, row.replaced)));
  }
  const active = await activate(transaction, party.policy.activeSets, row, 'holder');
  if (!active.ok) return givenBack(active);
  const { replaced, happened } = active.value;
  await recordEvents(transaction, [
    { kind: 'confirmed', set, label: row.label, replaced },
    ...happened,
  ]);
  return givenBack(granted(confirmed(set, transaction.now, replaced)));
}

/** An imported set has no token: its holder accepts it in a stepped-up session. */
function holdsToken(
  { set_id: set, confirm_hash: hash, expires_at: expires }: SetRow,
  token: string | null,
  session: Session,
  now: Date,
): boolean {
  if (token === null || hash === null || expires <= now) return false;
  return timingSafeEqual(confirmTokenHash(token, session, set), hash);
}

function confirmed(set: string, at: Date, replaced: string | null): ConfirmAnswer {
  return { set, state: 'active', confirmed: writeTime(at), replaced };
}
