/** The page about security, with the panel. */

import { Hono } from 'hono';
import { html } from 'hono/html';
import type { HistoryEntry } from 'backup-codes/server';

import type { Account } from '../accounts.js';
import { historyList } from '../history.js';
import type { Html } from '../html.js';
import { productPage } from '../layout.js';
import type { Services } from '../services.js';
import type { SiteEnvironment, Visit } from '../visit.js';
import { stepUpDialog } from './step-up.js';

/** The latest events of an account. */
const EVENTS_SHOWN = 20;

export function accountRoutes({ codes }: Services): Hono<SiteEnvironment> {
  const routes = new Hono<SiteEnvironment>();

  routes.get('/account', async (context) => {
    const { visit } = context.var;
    const { account } = visit;
    if (account === undefined) return context.redirect('/');
    const history = await codes.relyingParty.history(account.name, {
      limit: EVENTS_SHOWN,
    });
    return context.html(securityPage(visit, account, history));
  });

  return routes;
}

function securityPage(
  visit: Visit,
  account: Account,
  history: readonly HistoryEntry[],
): Html {
  const { security: texts, frame } = visit.texts;
  return productPage(visit, {
    title: frame.security,
    script: 'account',
    body: html`
      <h1>${frame.security}</h1>
      <p class="muted">${texts.about}</p>
      <div class="security">
        <backup-codes-panel service="Postbox" account="${account.email}">
          <p slot="other-ways">${texts.otherWays}</p>
        </backup-codes-panel>
        ${methods(visit)}
      </div>
      <section aria-labelledby="history">
        <h2 id="history">${texts.history}</h2>
        ${historyList(visit, history, visit.texts.history.you)}
        ${history.length === 0 ? '' : html`<p class="muted">${texts.notYou}</p>`}
        <p><a href="/what-the-site-knows">${texts.seeStored}</a></p>
      </section>
      ${stepUpDialog(visit)}
    `,
  });
}

/** What else signs this account in. */
function methods({ texts: { security } }: Visit): Html {
  return html`<aside aria-labelledby="methods">
    <h2 id="methods">${security.methods}</h2>
    <ul class="methods">
      <li>
        <div>
          <h3>${security.password}</h3>
          <p class="muted">${security.passwordAbout}</p>
        </div>
        <span class="pill sent">${security.on}</span>
      </li>
      <li>
        <div>
          <h3>${security.authenticator}</h3>
          <p class="muted">${security.authenticatorAbout}</p>
          <a href="/new-phone">${security.newPhone}</a>
        </div>
        <span class="pill sent">${security.on}</span>
      </li>
    </ul>
  </aside>`;
}
