import { Hono } from 'hono';
import { html } from 'hono/html';

import { ACCOUNTS, type Account } from '../accounts.js';
import { page, type Html } from '../page.js';
import type { Site } from '../site.js';
import { DIGITS_PROBLEMS, digitsField, takeDigits } from './digits.js';
import { readForm } from './form.js';

/** The pages where people manage their own accounts. */
export function accountRoutes(site: Site): Hono {
  const { sessions } = site;
  const routes = new Hono();

  routes.get('/account', (context) => {
    const session = sessions.of(context.req.raw);
    const account = ACCOUNTS.find(({ name }) => name === session?.account);
    return account === undefined
      ? context.redirect('/')
      : context.html(accountPage(account));
  });

  // Answers the dialog without a redirect, because leaving the page would lose the codes.
  routes.post('/step-up', async (context) => {
    const session = sessions.of(context.req.raw);
    if (session === null) return context.body(null, 401);
    const form = await readForm(context);
    const outcome = await takeDigits(site, 'step-up', session.account, form);
    if (outcome !== 'right') {
      const [status, text] = DIGITS_PROBLEMS[outcome];
      return context.text(text, status);
    }
    sessions.stepUp(session);
    return context.body(null, 204);
  });

  return routes;
}

function accountPage({ name, email }: Account): Html {
  return page({
    title: 'Account',
    script: 'account',
    account: name,
    body: html`
      <h1>Account security</h1>
      <backup-codes-panel service="Postbox" account="${email}">
        <p slot="other-ways">
          They work again once you have signed in with your authenticator.
        </p>
      </backup-codes-panel>
      <dialog id="step-up" aria-labelledby="step-up-title">
        <h2 id="step-up-title">Is it you?</h2>
        <form method="post" action="/step-up">
          ${digitsField()}
          <p class="problem" role="alert"></p>
          <button class="primary">Go on</button>
          <button type="button" id="cancel-step-up">Cancel</button>
        </form>
      </dialog>
    `,
  });
}
