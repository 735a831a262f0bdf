/** The account page with the panel, and the step-up that the panel asks for. */

import { Hono } from 'hono';
import { html } from 'hono/html';
import type { HistoryEntry } from 'backup-codes/server';

import { ACCOUNTS, type Account } from '../accounts.js';
import { historyList } from '../history.js';
import { page, type Html } from '../layout.js';
import { readForm, textField } from '../posted-form.js';
import type { Services } from '../services.js';
import { DIGITS_PROBLEMS, digitsField, takeDigits } from './second-factor.js';

/** The latest events of an account. */
const EVENTS_SHOWN = 20;

export function accountRoutes(services: Services): Hono {
  const { accounts, throttle, sessions, codes } = services;
  const routes = new Hono();

  routes.get('/account', async (context) => {
    const session = sessions.of(context.req.raw);
    const account = ACCOUNTS.find(({ name }) => name === session?.account);
    if (account === undefined) return context.redirect('/');
    const history = await codes.relyingParty.history(account.name, {
      limit: EVENTS_SHOWN,
    });
    return context.html(accountPage(account, history));
  });

  // Answers the dialog without a redirect, which would lose the codes on the page.
  routes.post('/step-up', async (context) => {
    const session = sessions.of(context.req.raw);
    if (session === null) return context.body(null, 401);
    const form = await readForm(context);
    const outcome = await takeDigits(services, 'step-up', session.account, form);
    if (outcome !== 'right') {
      const [status, text] = DIGITS_PROBLEMS[outcome];
      return context.text(text, status);
    }
    sessions.stepUp(session);
    return context.body(null, 204);
  });

  // A code that is typed in a session needs the password as well: somebody who finds an
  // unlocked computer beside a sheet must not get further.
  routes.post('/step-up/by-code', async (context) => {
    const session = sessions.of(context.req.raw);
    if (session === null) return context.body(null, 401);
    const { account } = session;
    if (!throttle.begin('step-up', account)) {
      return context.text('Too many tries. Wait a few minutes.', 429);
    }
    const password = textField(await readForm(context), 'password');
    if ((await accounts.withPassword(account, password)) === undefined) {
      return context.text('That password isn’t right.', 403);
    }
    throttle.succeeded('step-up', account);
    sessions.beginStepUpByCode(session);
    return context.body(null, 204);
  });

  return routes;
}

function accountPage(
  { name, email, timeZone }: Account,
  history: readonly HistoryEntry[],
): Html {
  return page({
    title: 'Account',
    script: 'account',
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
      <dialog id="step-up" aria-labelledby="step-up-title">
        <h2 id="step-up-title">Confirm that it’s you</h2>
        <form id="step-up-digits" method="post" action="/step-up">
          ${digitsField()}
          <p class="problem" role="alert"></p>
          <button class="primary">Confirm</button>
        </form>
        <details>
          <summary>Lost your phone? Use a backup code</summary>
          <form id="step-up-password" method="post" action="/step-up/by-code">
            <label>
              Your password
              <input
                name="password"
                type="password"
                autocomplete="current-password"
                required
              />
            </label>
            <p class="problem" role="alert"></p>
            <button>Continue to the code</button>
          </form>
        </details>
        <button type="button" id="cancel-step-up">Cancel</button>
      </dialog>
    `,
  });
}
