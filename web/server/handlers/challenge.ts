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

/** A set as JSON holds it. */
type ActiveSet = Omit<ChallengeRow, 'salt'> & { salt: string };

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
  // A single statement, so that everything in the answer is from the same moment.
  const [found] = await askOnce<{ suspended: boolean; sets: ActiveSet[] }>(
    store,
    `select
       exists (
         select from backup_codes.shares s
         where s.account = $1::text and s.closed_at is not null and s.share = case
           when exists (
             select from backup_codes.known_browsers k
             where k.account = $1::text and k.name_hash = $2::bytea)
           then 'browsers' else 'strangers' end
       ) as suspended,
       (
         select coalesce(jsonb_agg(jsonb_build_object('set_id', s.set_id,
           'created', s.created, 'format', s.format, 'kdf', s.kdf,
           'salt', encode(s.salt, 'hex')) order by s.confirmed_at desc, s.set_id), '[]')
         from backup_codes.sets s where s.account = $1::text and s.state = 'active'
       ) as sets`,
    [account, hashOf(account, browserOf(signIn))],
  );
  if (found === undefined) throw new Error('a query without a table has one row');
  if (found.suspended) return refused('suspended');
  const sets = found.sets.map(({ salt, ...row }) =>
    toChallengeSet({ ...row, salt: Buffer.from(salt, 'hex') }),
  );
  return granted({ signIn: signInToken(signIn), sets });
}
