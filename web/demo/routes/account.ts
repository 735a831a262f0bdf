/** The account page with the panel, and the step-up that the panel asks for. */

import { Hono } from 'hono';
import { html } from 'hono/html';

import { ACCOUNTS, type Account } from '../accounts.js';
import { page, type Html } from '../layout.js';
import { readForm } from '../posted-form.js';
import type { Services } from '../services.js';
import { DIGITS_PROBLEMS, digitsField, takeDigits } from './second-factor.js';

export function accountRoutes(services: Services): Hono {
  const { sessions } = services;
  const routes = new Hono();

  routes.get('/account', (context) => {
    const session = sessions.of(context.req.raw);
    const account = ACCOUNTS.find(({ name }) => name === session?.account);
    return account === undefined
      ? context.redirect('/')
      : context.html(accountPage(account));
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
        <p slot="other-ways">Our administrators can unlock them too.</p>
      </backup-codes-panel>
      <dialog id="step-up" aria-labelledby="step-up-title">
        <h2 id="step-up-title">Confirm that it’s you</h2>
        <form method="post" action="/step-up">
          ${digitsField()}
          <p class="problem" role="alert"></p>
          <button class="primary">Confirm</button>
          <button type="button" id="cancel-step-up">Cancel</button>
        </form>
      </dialog>
    `,
  });
}
