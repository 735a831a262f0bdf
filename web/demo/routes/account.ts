/** The account page with the panel. */

import { Hono } from 'hono';
import { html } from 'hono/html';
import type { HistoryEntry } from 'backup-codes/server';

import { ACCOUNTS, type Account } from '../accounts.js';
import { historyList } from '../history.js';
import { page, type Html } from '../layout.js';
import type { Services } from '../services.js';
import { stepUpDialog } from './step-up.js';

/** The latest events of an account. */
const EVENTS_SHOWN = 20;

export function accountRoutes({ sessions, codes, clock }: Services): Hono {
  const routes = new Hono();

  routes.get('/account', async (context) => {
    const session = sessions.of(context.req.raw);
    const account = ACCOUNTS.find(({ name }) => name === session?.account);
    if (account === undefined) return context.redirect('/');
    const history = await codes.relyingParty.history(account.name, {
      limit: EVENTS_SHOWN,
    });
    return context.html(accountPage(account, history, clock.ahead()));
  });

  return routes;
}

function accountPage(
  { name, email, timeZone }: Account,
  history: readonly HistoryEntry[],
  hoursAhead: number,
): Html {
  return page({
    title: 'Account',
    script: 'account',
    hoursAhead,
    account: name,
    body: html`
      <h1>Account security</h1>
      <backup-codes-panel service="Postbox" account="${email}">
        <p slot="other-ways">Our administrators can unlock them too.</p>
      </backup-codes-panel>
      <section aria-label="History">
        <h2>What happened to your backup codes</h2>
        ${historyList(history, { holder: 'You', timeZone })}
        <p class="muted">
          If this wasn’t you, change your password, get new codes and tell us.
        </p>
      </section>
      ${stepUpDialog()}
    `,
  });
}
