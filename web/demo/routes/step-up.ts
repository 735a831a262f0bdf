/** Authenticating again before the account changes: digits, or a password and a backup code. */

import { Hono } from 'hono';
import { html } from 'hono/html';

import type { Html } from '../layout.js';
import { readForm, textField } from '../posted-form.js';
import type { Services } from '../services.js';
import { DIGITS_PROBLEMS, digitsField, takeDigits } from './second-factor.js';

export function stepUpRoutes(services: Services): Hono {
  const { accounts, sessions, throttle } = services;
  const routes = new Hono();

  // Both answer the dialog without a redirect, which would lose the codes on the page.
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
    // From now on, the kit accepts a code of this session.
    sessions.beginStepUpByCode(session);
    return context.body(null, 204);
  });

  return routes;
}

/** The dialog, which `browser/account.ts` opens. */
export function stepUpDialog(): Html {
  return html`<dialog id="step-up" aria-labelledby="step-up-title">
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
  </dialog>`;
}
