/** What the backend tells the service of its accounts, and what its operators do. */

import { isBrowserName } from '../../../server/identity.js';
import { answers } from '../answers.js';
import { bodies, type BodyOf } from '../bodies.js';
import { recoveryRoutes, shownRecovery } from './recovery.js';
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

/** Events of an account that are shown, most. */
const HISTORY = 100;

/** Bytes of a question about the most accounts. */
const OVERVIEW_MAX_BYTES = 4_194_304;

const ACCOUNT = '/v1/accounts/{account}';

export const accountRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: ACCOUNT,
    about: 'Shows what an operator may see of an account.',
    answers: answers.account,
    answer: show,
  },
  {
    method: 'DELETE',
    path: ACCOUNT,
    about:
      'Forgets everything about an account. Call it when the site deletes the account.',
    answers: answers.nothing,
    answer: (call) =>
      withAccount(call, async (account) => {
        await call.relyingParty.forgetAccount(account);
        return granted({});
      }),
  },
  posting(
    `${ACCOUNT}/withdraw`,
    {
      about: 'Withdraws a set for an operator. Its codes stop working at once.',
      body: bodies.withdraw,
      answers: answers.revoked,
      refusals: ['not_found', 'not_active'],
    },
    (call, { set, operator }) =>
      withAccount(call, (account) =>
        call.relyingParty.withdraw(account, set, doer(operator)),
      ),
  ),
  posting(
    `${ACCOUNT}/lift`,
    {
      about: 'Unlocks codes that were locked after too many wrong ones, for an operator.',
      body: bodies.byOperator,
      answers: answers.lifted,
    },
    (call, { operator }) =>
      withAccount(call, async (account) =>
        granted({ lifted: await call.relyingParty.lift(account, doer(operator)) }),
      ),
  ),
  posting(
    `${ACCOUNT}/signed-in-otherwise`,
    {
      about:
        'Call it after the holder has signed in with another second factor. It ends waits after wrong codes, and makes the browser a known one.',
      body: bodies.signedInOtherwise,
      answers: answers.nothing,
    },
    signedInOtherwise,
  ),
  posting(
    `${ACCOUNT}/password-changed`,
    {
      about:
        'Call it after the password was changed. Strangers get some attempts back, and all browsers become strangers.',
      body: bodies.nothing,
      answers: answers.nothing,
    },
    (call) =>
      withAccount(call, async (account) => {
        await call.relyingParty.passwordChanged(account);
        return granted({});
      }),
  ),
  ...recoveryRoutes(ACCOUNT),
  posting(
    '/v1/overview',
    {
      about: 'Says how well each account is provided for, in the same order.',
      body: bodies.overview,
      answers: answers.overview,
      maxBytes: OVERVIEW_MAX_BYTES,
    },
    overview,
  ),
];

function signedInOtherwise(
  call: Call,
  { device, factorSince }: BodyOf<'signedInOtherwise'>,
): Promise<Reply> {
  return withAccount(call, async (account) => {
    await call.relyingParty.signedInOtherwise(account, {
      // It comes from a cookie, and a shortened one must not fail a sign-in that is done.
      ...(device !== undefined && isBrowserName(device) && { device }),
      ...(factorSince !== undefined && { factorSince: new Date(factorSince) }),
    });
    return granted({});
  });
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
      recovery: recovery && { ...recovery, open: open && shownRecovery(call, open) },
    });
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
