/** What the backend asks about recovery, and what its operators do. */

import { documentError } from '../../../protocol/errors.js';
import type { OpenRecovery } from '../../../server/recovery/operators.js';
import { answers } from '../answers.js';
import { bodies, toPendingSignIn, type BodyOf } from '../bodies.js';
import {
  doer,
  granted,
  named,
  posting,
  refused,
  withAccount,
  type Call,
  type Reply,
  type Route,
} from './route.js';

/** @param account the path of an account */
export function recoveryRoutes(account: string): readonly Route[] {
  return [
    posting(
      `${account}/may-recover`,
      {
        about:
          'Says whether a sign-in may set up a new factor, because it has finished a recovery.',
        body: bodies.mayRecover,
        answers: answers.mayRecover,
      },
      mayRecover,
    ),
    posting(
      `${account}/cancel-recovery`,
      {
        about: 'Stops a recovery for an operator.',
        body: bodies.byOperator,
        answers: answers.cancelled,
      },
      (call, { operator }) =>
        withAccount(call, async (stored) => {
          const { relyingParty } = call;
          const cancelled = await relyingParty.cancelRecovery(stored, doer(operator));
          return granted({ cancelled });
        }),
    ),
    posting(
      `${account}/shorten-recovery`,
      {
        about:
          'An operator agrees to end the wait of a recovery. `missing` more must agree; it is null if no recovery waits.',
        body: bodies.shorten,
        answers: answers.shortened,
        refusals: ['not_allowed'],
      },
      shorten,
    ),
    posting(
      `${account}/unfreeze`,
      {
        about: 'Unlocks an account that its holder has frozen, for an operator.',
        body: bodies.byOperator,
        answers: answers.unfrozen,
      },
      (call, { operator }) =>
        withAccount(call, async (stored) => {
          const { relyingParty } = call;
          const unfrozen = await relyingParty.unfreeze(stored, doer(operator));
          return granted({ unfrozen });
        }),
    ),
    {
      method: 'GET',
      path: '/v1/recoveries',
      about: 'Lists recoveries that were approved and have not ended, the next first.',
      answers: answers.recoveries,
      answer: recoveries,
    },
  ];
}

function mayRecover(call: Call, { pendingSignIn }: BodyOf<'mayRecover'>): Promise<Reply> {
  return withAccount(call, async (account) => {
    if (pendingSignIn.account !== call.named['account']) {
      return refused(documentError('not_one_of', 'pendingSignIn.account'));
    }
    const signIn = toPendingSignIn(account, pendingSignIn);
    return granted({ mayRecover: await call.relyingParty.mayRecover(signIn) });
  });
}

function shorten(
  call: Call,
  { operator, operatorAccount }: BodyOf<'shorten'>,
): Promise<Reply> {
  const { relyingParty, tenant } = call;
  const fault = tenant.faultOf(operatorAccount, 'operatorAccount');
  if (fault !== undefined) return Promise.resolve(refused(fault));
  return withAccount(call, async (account) => {
    try {
      const by = { operator, operatorAccount: tenant.stored(operatorAccount) };
      const shortened = await relyingParty.shortenRecovery(account, by);
      return granted({ missing: shortened?.missing ?? null });
    } catch (error) {
      // The policy says that operators cannot, or it is the operator's own account.
      if (error instanceof RangeError || error instanceof TypeError) {
        return refused({ error: 'not_allowed' });
      }
      throw error;
    }
  });
}

async function recoveries(call: Call): Promise<Reply> {
  const { accounts } = call.tenant;
  const open = await call.relyingParty.recoveriesOpen({ accounts });
  return granted({ recoveries: open.map((one) => shownRecovery(call, one)) });
}

/** A recovery in which all accounts have their tenant's names for them. */
export function shownRecovery(call: Call, open: OpenRecovery): OpenRecovery {
  const { own } = call.tenant;
  const shortenedBy = open.shortenedBy.map((account) => own(account) ?? '');
  return { ...named(call, open), shortenedBy };
}
