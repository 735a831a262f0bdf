/** What the backend tells the service of its accounts, and what its operators do. */

import { bodies, toPendingSignIn } from '../bodies.js';
import { documentError } from '../../protocol/errors.js';
import {
  granted,
  named,
  posting,
  refused,
  withAccount,
  type Call,
  type Reply,
  type Route,
} from './route.js';

/** Events of an account that are shown, most. */
const HISTORY = 100;

/** Open recoveries that are listed, most. */
const RECOVERIES = 100;

const ACCOUNT = '/v1/accounts/{account}';

export const accountRoutes: readonly Route[] = [
  { method: 'GET', path: ACCOUNT, answer: show },
  {
    method: 'DELETE',
    path: ACCOUNT,
    answer: (call) =>
      withAccount(call, async (account) => {
        await call.relyingParty.forgetAccount(account);
        return granted({});
      }),
  },
  posting(`${ACCOUNT}/withdraw`, bodies.withdraw, (call, { set, operator }) =>
    withAccount(call, (account) =>
      call.relyingParty.withdraw(account, set, doer(operator)),
    ),
  ),
  posting(`${ACCOUNT}/lift`, bodies.byOperator, (call, { operator }) =>
    withAccount(call, async (account) =>
      granted({ lifted: await call.relyingParty.lift(account, doer(operator)) }),
    ),
  ),
  posting(
    `${ACCOUNT}/signed-in-otherwise`,
    bodies.signedInOtherwise,
    (call, { device, factorSince }) =>
      withAccount(call, async (account) => {
        await call.relyingParty.signedInOtherwise(account, {
          ...(device !== undefined && { device }),
          ...(factorSince !== undefined && { factorSince: new Date(factorSince) }),
        });
        return granted({});
      }),
  ),
  posting(`${ACCOUNT}/password-changed`, bodies.nothing, (call) =>
    withAccount(call, async (account) => {
      await call.relyingParty.passwordChanged(account);
      return granted({});
    }),
  ),
  posting(`${ACCOUNT}/may-recover`, bodies.mayRecover, (call, { pendingSignIn }) =>
    withAccount(call, async (account) => {
      if (pendingSignIn.account !== call.named['account']) {
        return refused(documentError('not_one_of', 'pendingSignIn.account'));
      }
      const signIn = toPendingSignIn(account, pendingSignIn);
      return granted({ mayRecover: await call.relyingParty.mayRecover(signIn) });
    }),
  ),
  posting(`${ACCOUNT}/cancel-recovery`, bodies.byOperator, (call, { operator }) =>
    withAccount(call, async (account) =>
      granted({
        cancelled: await call.relyingParty.cancelRecovery(account, doer(operator)),
      }),
    ),
  ),
  posting(`${ACCOUNT}/shorten-recovery`, bodies.shorten, shorten),
  posting(`${ACCOUNT}/unfreeze`, bodies.byOperator, (call, { operator }) =>
    withAccount(call, async (account) =>
      granted({ unfrozen: await call.relyingParty.unfreeze(account, doer(operator)) }),
    ),
  ),
  posting('/v1/overview', bodies.overview, overview, 4_194_304),
  { method: 'GET', path: '/v1/recoveries', answer: recoveries },
];

function doer(operator: string | undefined): { operator?: string } {
  return operator === undefined ? {} : { operator };
}

function show(call: Call): Promise<Reply> {
  const { relyingParty, hasRecovery } = call;
  return withAccount(call, async (account) => {
    const [status, history, recovery] = await Promise.all([
      relyingParty.statusOf(account),
      relyingParty.history(account, { limit: HISTORY }),
      hasRecovery ? relyingParty.recoveryOf(account) : null,
    ]);
    const open = recovery?.open ?? null;
    return granted({
      status,
      history: history.map((entry) => named(call, entry)),
      recovery: recovery && { ...recovery, open: open && named(call, open) },
    });
  });
}

function shorten(
  call: Call,
  { operator, operatorAccount }: { operator: string; operatorAccount: string },
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

async function overview(
  call: Call,
  { accounts }: { accounts: readonly string[] },
): Promise<Reply> {
  const { relyingParty, tenant } = call;
  for (const [at, account] of accounts.entries()) {
    const fault = tenant.faultOf(account, `accounts[${String(at)}]`);
    if (fault !== undefined) return refused(fault);
  }
  const found = await relyingParty.overviewOf(accounts.map(tenant.stored));
  return granted({ accounts: found.map((one) => named(call, one)) });
}

async function recoveries(call: Call): Promise<Reply> {
  const { relyingParty, tenant } = call;
  const all = await relyingParty.recoveriesOpen({ limit: RECOVERIES });
  const own = all.filter(({ account }) => tenant.own(account) !== undefined);
  return granted({ recoveries: own.map((one) => named(call, one)) });
}
