/** What administrators see of recoveries, and do about them. */

import type { OpenRecovery, RelyingParty } from 'backup-codes/server';
import { html } from 'hono/html';

import { ACCOUNTS } from '../accounts.js';
import { localTime, type Html } from '../layout.js';
import { clockForm } from './clock.js';

/** Recoveries of all accounts. */
export interface Recoveries {
  open: readonly OpenRecovery[];
  /** Accounts that only an administrator can unlock, and since when. */
  frozen: readonly { account: string; since: string }[];
}

export async function recoveriesIn(party: RelyingParty): Promise<Recoveries> {
  const overviews = await Promise.all(
    ACCOUNTS.map(async ({ name }) => ({
      account: name,
      since: (await party.recoveryOf(name)).frozen,
    })),
  );
  return {
    open: await party.recoveriesOpen(),
    frozen: overviews.flatMap(({ account, since }) =>
      since === null ? [] : [{ account, since }],
    ),
  };
}

/** Open recoveries and locked accounts, and the demo's clock. */
export function recoverySection({ open, frozen }: Recoveries, timeZone: string): Html {
  return html`<section aria-label="Recoveries">
    <h2>Account recoveries</h2>
    ${open.length === 0 ? html`<p class="muted">None is under way.</p>` : ''}
    <ul class="sets">
      ${open.map((one) => openEntry(one, timeZone))}
      ${frozen.map(
        ({ account, since }) =>
          html`<li>
            <h3>${account}</h3>
            <p class="problem">
              Locked since ${localTime(since, timeZone)}, because somebody reported a
              recovery. Find out first who owns the account.
            </p>
            ${accountForm('unfreeze', account, `Unlock the account of ${account}`)}
          </li>`,
      )}
    </ul>
    <details>
      <summary>Move the demo’s clock</summary>
      ${clockForm()}
    </details>
  </section>`;
}

function openEntry(
  { account, state, asked, from, approvedBy, ready }: OpenRecovery,
  timeZone: string,
): Html {
  const time = (moment: string) => localTime(moment, timeZone);
  return html`<li>
    <h3>${account}</h3>
    <p>
      Asked on ${time(asked)}${from === null ? '' : ` from ${from}`}, and approved by
      ${approvedBy}.
      ${
        state === 'ready'
          ? `It could be finished from ${time(ready)}.`
          : `It can be finished on ${time(ready)}.`
      }
    </p>
    ${accountForm('cancel-recovery', account, `Stop the recovery of ${account}`)}
  </li>`;
}

function accountForm(path: string, account: string, text: string): Html {
  return html`<form method="post" action="/administration/${path}">
    <input type="hidden" name="account" value="${account}" />
    <button>${text}</button>
  </form>`;
}
