import type { ChallengeAnswer } from '../../protocol/messages/challenge.js';
import { granted, refused, type Answer } from '../answer.js';
import {
  browserHash,
  browserOf,
  requireAccount,
  signInToken,
  type PendingSignIn,
} from '../identity.js';
import type { Context } from '../context.js';
import { toChallengeSet, type SetRow } from '../sets/set-row.js';

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
  const device = browserOf(signIn);
  // A single statement, so that everything in the answer is from the same moment.
  const rows = await store.query<SetRow & { suspended: boolean }>(
    `select s.*, door.closed_at is not null as suspended
     from backup_codes.accounts a
     left join backup_codes.known_browsers b on b.account = a.account and b.name_hash = $2
     left join backup_codes.shares door on door.account = a.account
       and door.share = case when b.account is null then 'strangers' else 'browsers' end
     left join backup_codes.sets s on s.account = a.account and s.state = 'active'
     where a.account = $1
     order by s.confirmed_at desc, s.set_id`,
    [account, device === undefined ? null : browserHash(account, device)],
  );
  if (rows[0]?.suspended === true) return refused('suspended');
  // An account without active sets gives one row, with columns of the account only.
  const sets = rows.filter(({ set_id: set }) => (set as string | null) !== null);
  return granted({ signIn: signInToken(signIn), sets: sets.map(toChallengeSet) });
}
