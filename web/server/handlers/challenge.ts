import type { ChallengeAnswer } from '../../protocol/messages/challenge.js';
import { hashOf } from '../accounts/known-browsers.js';
import { granted, refused, type Answer } from '../answer.js';
import {
  browserOf,
  requireAccount,
  signInToken,
  type PendingSignIn,
} from '../identity.js';
import type { Context } from '../context.js';
import { toChallengeSet, type ChallengeRow } from '../sets/set-row.js';
import { askOnce } from '../store/once.js';

/** What `backup_codes.challenge` returns. */
type Found =
  | { suspended: true }
  | { suspended: false; sets: (Omit<ChallengeRow, 'salt'> & { salt: string })[] };

/**
 * Returns what a client needs to derive proofs. An account without codes gets an empty
 * list.
 *
 * Refusals: `suspended`.
 */
export async function challenge(
  { store }: Context,
  signIn: PendingSignIn,
): Promise<Answer<ChallengeAnswer>> {
  requireAccount(signIn.account);
  const { account } = signIn;
  const [row] = await askOnce<{ found: Found }>(
    store,
    'select backup_codes.challenge($1::text, $2::bytea) as found',
    [account, hashOf(account, browserOf(signIn))],
  );
  if (row === undefined) throw new Error('a function returns one row');
  const { found } = row;
  if (found.suspended) return refused('suspended');
  const sets = found.sets.map(({ salt, ...set }) =>
    toChallengeSet({ ...set, salt: Buffer.from(salt, 'hex') }),
  );
  return granted({ signIn: signInToken(signIn), sets });
}
