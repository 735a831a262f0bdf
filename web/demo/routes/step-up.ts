/** Authenticating again before the account changes: digits, or a password and a backup code. */

import { Hono } from 'hono';
import { html } from 'hono/html';

import type { Html } from '../html.js';
import { readForm, textField } from '../posted-form.js';
import type { Services } from '../services.js';
import type { SiteEnvironment, Visit } from '../visit.js';
import { digitsField, digitsProblem, phonesLink, takeDigits } from './second-factor.js';

export function stepUpRoutes(services: Services): Hono<SiteEnvironment> {
  const { accounts, sessions, throttle } = services;
  const routes = new Hono<SiteEnvironment>();

  // Both answer the dialog without a redirect, which would lose the codes on the page.
  routes.post('/step-up', async (context) => {
    const session = sessions.of(context.req.raw);
    if (session === null) return context.body(null, 401);
    const form = await readForm(context);
    const outcome = await takeDigits(services, 'step-up', session.account, form);
    if (outcome !== 'right') {
      const [status, text] = digitsProblem(context.var.visit, outcome);
      return context.text(text, status);
    }
    sessions.stepUp(session);
    return context.body(null, 204);
  });

  // A code that is typed in a session needs the password as well: somebody who finds an
  // unlocked computer beside a sheet must not get further.
  routes.post('/step-up/by-code', async (context) => {
    const { texts } = context.var.visit;
    const session = sessions.of(context.req.raw);
    if (session === null) return context.body(null, 401);
    const { account } = session;
    if (!throttle.begin('step-up', account)) {
      return context.text(texts.signIn.tooManyTries, 429);
    }
    const password = textField(await readForm(context), 'password');
    if ((await accounts.withPassword(account, password)) === undefined) {
      return context.text(texts.stepUp.wrongPassword, 403);
    }
    throttle.succeeded('step-up', account);
    // From now on, the kit accepts a code of this session.
    sessions.beginStepUpByCode(session);
    return context.body(null, 204);
  });

  return routes;
}

/** The dialog, which `browser/step-up.ts` opens. */
export function stepUpDialog(visit: Visit): Html {
  const { stepUp: texts, secondStep } = visit.texts;
  return html`<dialog
    id="step-up"
    aria-labelledby="step-up-title"
    data-signed-out="${texts.signedOut}"
    data-unreachable="${texts.unreachable}"
  >
    <h2 id="step-up-title">${texts.title}</h2>
    <form id="step-up-digits" method="post" action="/step-up">
      ${digitsField(secondStep.digits)} ${phonesLink(visit)}
      <p class="problem" role="alert"></p>
      <button class="primary">${texts.confirm}</button>
    </form>
    <details>
      <summary>${texts.useBackupCode}</summary>
      <form id="step-up-password" method="post" action="/step-up/by-code">
        <label>
          ${texts.yourPassword}
          <input
            name="password"
            type="password"
            autocomplete="current-password"
            required
          />
        </label>
        <p class="problem" role="alert"></p>
        <button>${texts.toTheCode}</button>
      </form>
    </details>
    <button type="button" id="cancel-step-up">${texts.cancel}</button>
  </dialog>`;
}
