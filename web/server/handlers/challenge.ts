import type {
  ChallengeAnswer,
  ChallengeRequest,
  NeverTurnedOn,
} from '../../protocol/messages/challenge.js';
import { NEVER_TURNED_ON_MAX } from '../../protocol/scheme.js';
import { browserHashOf } from '../accounts/known-browsers.js';
import { granted, refused, type Answer } from '../answer.js';
import {
  browserOf,
  occasionOf,
  requireAccount,
  signInToken,
  type PendingSignIn,
} from '../identity.js';
import type { Context } from '../context.js';
import { fromJson, type ChallengeJson } from '../sets/set-row.js';
import { askOnce } from '../store/once.js';

/** What `backup_codes.challenge` returns. */
type Found =
  | { suspended: true; frozen: boolean }
  | { suspended: false; sets: ChallengeJson[]; neverTurnedOn: NeverTurnedOn[] };

/**
 * Returns what a client needs to derive proofs. An account without codes gets an empty
 * list.
 *
 * Refusals: `suspended`, `account_frozen`.
 */
export async function challenge(
  { store }: Context,
  signIn: PendingSignIn,
  { details }: ChallengeRequest,
): Promise<Answer<ChallengeAnswer>> {
  requireAccount(signIn.account);
  const { account } = signIn;
  const { found } = await askOnce<{ found: Found }>(
    store,
    'select backup_codes.challenge($1::text, $2::bytea, $3::jsonb) as found',
    [
      account,
      browserHashOf(account, browserOf(signIn)),
      JSON.stringify(occasionOf(signIn)),
    ],
  );
  if (found.suspended) return refused(found.frozen ? 'account_frozen' : 'suspended');
  return granted({
    signIn: signInToken(signIn),
    sets: found.sets.map(fromJson),
    ...(details && { neverTurnedOn: found.neverTurnedOn.slice(0, NEVER_TURNED_ON_MAX) }),
  });
}
