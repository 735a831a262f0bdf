import { EXPLAINS_PER_SIGN_IN } from '../../protocol/scheme.js';
import type { ExplainAnswer, ExplainRequest } from '../../protocol/messages/explain.js';
import { inAccount, type AccountTransaction } from '../accounts/transaction.js';
import { granted, refused, type Answer } from '../answer.js';
import { signInToken, type PendingSignIn } from '../identity.js';
import type { Context } from '../context.js';
import { verifierOf } from '../sets/codes.js';
import { retiredSets } from '../sets/set-row.js';
import { writeSeconds } from '../time.js';

/**
 * Says which dead set a code belongs to. It does not count as an attempt, because a dead
 * code signs nobody in. It has a separate limit.
 *
 * Refusals: `explain_limit`.
 */
export async function explain(
  context: Context,
  signIn: PendingSignIn,
  request: ExplainRequest,
): Promise<Answer<ExplainAnswer>> {
  if (request.signIn !== signInToken(signIn)) return refused('unauthorized');
  return inAccount(context, signIn.account, async (transaction) => {
    if (!(await countAsked(transaction, request.signIn))) {
      return refused('explain_limit');
    }
    return granted(await explainProofs(context, transaction, request));
  });
}

/** Whether this sign-in may ask once more. */
async function countAsked(
  { query, account, now }: AccountTransaction,
  signIn: string,
): Promise<boolean> {
  const counted = await query(
    `insert into backup_codes.explanations as e (account, sign_in, asked, first_at)
     values ($1::text, $2::text, 1, $3::timestamptz)
     on conflict (account, sign_in) do update set asked = e.asked + 1
       where e.asked < $4::integer
     returning asked`,
    [account, signIn, now, EXPLAINS_PER_SIGN_IN],
  );
  return counted.length > 0;
}

async function explainProofs(
  { rules, pepper }: Context,
  transaction: AccountTransaction,
  { proofs }: ExplainRequest,
): Promise<ExplainAnswer> {
  const { account, query } = transaction;
  const retired = await retiredSets(transaction, rules);
  const chains = new Map(retired.map(({ set_id: set, pepper: chain }) => [set, chain]));
  const [match] = await query<{ set_id: string }>(
    `select c.set_id
     from unnest($2::text[], $3::bytea[]) as presented (set_id, verifier)
     join backup_codes.codes c on c.account = $1::text
       and c.set_id = presented.set_id and c.verifier = presented.verifier
     where c.set_id = any ($4::text[])
     limit 1`,
    [
      account,
      proofs.map(({ set }) => set),
      // A set that is not retired gets the same work, so that timing reveals nothing.
      proofs.map(({ set, proof }) =>
        pepper.wrap(verifierOf(proof), chains.get(set) ?? pepper.chain),
      ),
      retired.map(({ set_id: set }) => set),
    ],
  );
  const dead = retired.find(({ set_id: set }) => set === match?.set_id);
  if (dead === undefined) return { match: null };
  const { set_id: set, created, retired_at: at, reason } = dead;
  return { match: { set, created, retiredOn: writeSeconds(at), reason } };
}
