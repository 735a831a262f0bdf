/**
 * Recovering an account: the page behind the links in letters, then a new phone, then new
 * codes. The person isn't signed in, but has the permission that the kit gives to this one
 * sign-in. The new phone starts to work when the codes are on.
 */

import type { PendingSignIn } from 'backup-codes/server';
import { Hono, type Context } from 'hono';
import { html } from 'hono/html';

import { ACCOUNTS } from '../accounts.js';
import { page, type Html } from '../layout.js';
import { readForm, textField } from '../posted-form.js';
import type { Services } from '../services.js';
import { phoneForm } from './phone-form.js';
import { DIGITS_PROBLEMS } from './second-factor.js';

export function recoveryRoutes(services: Services): Hono {
  const { accounts, sessions, throttle, codes, clock } = services;
  const routes = new Hono();

  routes.get('/recovery', (context) => context.html(linkPage()));

  /** The sign-in, if it may recover its account. */
  async function recoverer(context: Context): Promise<PendingSignIn | undefined> {
    const signIn = sessions.pendingOf(context.req.raw);
    if (signIn === null) return undefined;
    return (await codes.relyingParty.mayRecover(signIn)) ? signIn : undefined;
  }

  routes.get('/recovery/new-phone', async (context) => {
    const signIn = await recoverer(context);
    if (signIn === undefined) return context.redirect('/');
    const { account, id } = signIn;
    return context.html(phonePage(accounts.offerPhone(account, id).toString()));
  });

  routes.post('/recovery/new-phone', async (context) => {
    const signIn = await recoverer(context);
    if (signIn === undefined) return context.redirect('/', 303);
    const { account, id } = signIn;
    const digits = textField(await readForm(context), 'code');
    const outcome = throttle.begin('step-up', account)
      ? await accounts.keepPhone(account, { digits, to: id })
      : 'too many';
    if (outcome !== 'right') {
      const [status, text] = DIGITS_PROBLEMS[outcome];
      const uri = accounts.offerPhone(account, id).toString();
      return context.html(phonePage(uri, text), status);
    }
    throttle.succeeded('step-up', account);
    return context.redirect('/recovery/new-codes', 303);
  });

  routes.get('/recovery/new-codes', async (context) => {
    const signIn = await recoverer(context);
    const account = ACCOUNTS.find(({ name }) => name === signIn?.account);
    if (signIn === undefined || account === undefined) return context.redirect('/');
    // Somebody else may have had the permission before, and may have kept a phone of theirs.
    if (!accounts.hasKept(account.name, signIn.id)) {
      return context.redirect('/recovery/new-phone');
    }
    return context.html(codesPage(account.email, clock.ahead()));
  });

  return routes;
}

function linkPage(): Html {
  return page({
    title: 'Account recovery',
    script: 'recovery',
    body: html`
      <h1>Account recovery</h1>
      <backup-codes-recovery>
        <p slot="other-ways">
          <a href="/">Sign in</a>, or write to <code>support@postbox.example</code>.
        </p>
      </backup-codes-recovery>
    `,
  });
}

function phonePage(uri: string, text?: string): Html {
  const next = html`
    <p>Next, you get new codes. Your new phone works once they are on.</p>
    <button class="primary">Go on to new codes</button>
  `;
  return page({
    title: 'New phone',
    body: phoneForm({ action: '/recovery/new-phone', uri, text, next }),
  });
}

function codesPage(email: string, hoursAhead: number): Html {
  return page({
    title: 'New codes',
    script: 'recovery',
    hoursAhead,
    body: html`
      <h1>Get new codes</h1>
      <backup-codes-panel
        purpose="recovery"
        service="Postbox"
        account="${email}"
      ></backup-codes-panel>
    `,
  });
}
